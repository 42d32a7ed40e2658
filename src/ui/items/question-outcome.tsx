import type { Ref } from 'react';
import type { Item } from '../../domain/item.ts';
import type { QuizView } from '../../state/quiz-session.ts';
import { Icon, type IconName } from '../controls/icon.tsx';
import { questionText } from '../text/question-text.ts';
import { markChoice } from './mark-choice.ts';

interface Props {
  readonly item: Item;
  readonly view: QuizView;
  readonly focusRef: Ref<HTMLDivElement>;
}

const icons: Record<NonNullable<QuizView['verdict']>, IconName> = {
  correct: 'right',
  'partly-correct': 'partly',
  'not-yet': 'wrong',
};

/**
 * The outcome in words. It takes the focus and is described by the notes under the learner's choices,
 * so a screen reader reads all of it once; a live region would read it twice.
 */
export function QuestionOutcome({ item, view, focusRef }: Props) {
  const { phase, verdict, chosen } = view;
  if (phase === 'open' || !verdict) return null;
  const isFinal = phase === 'final' && verdict !== 'correct';
  const ids = { title: `${item.id}--outcome`, advice: `${item.id}--advice` };
  const notes = item.choices.flatMap(({ id }) => (chosen.includes(id) ? `${item.id}--${id}--note` : []));
  const title = isFinal ? questionText.final : questionText.verdict[verdict];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields, and there are none in an outcome
    <div
      className="outcome"
      data-verdict={isFinal ? 'final' : verdict}
      role="group"
      tabIndex={-1}
      ref={focusRef}
      aria-labelledby={ids.title}
      aria-describedby={[ids.advice, ...notes].join(' ')}
    >
      <p className="outcome-title" id={ids.title} key={title}>
        <Icon name={isFinal ? 'info' : icons[verdict]} />
        <span>{title}</span>
      </p>
      <p id={ids.advice} key={`${title}-${chosen.join()}`}>
        {isFinal ? questionText.finalAdvice : adviceFor(item, view, verdict)}
      </p>
    </div>
  );
}

function adviceFor(item: Item, view: QuizView, verdict: NonNullable<QuizView['verdict']>): string {
  const advice = questionText.advice[verdict];
  if (item.type !== 'multiple-response' || verdict === 'correct') return advice;
  const marks = view.chosen.map((id) => markChoice(item, view, id));
  const found = questionText.found(marks.filter((mark) => mark === 'right').length, item.key.length);
  return [found, ...(marks.includes('wrong') ? [questionText.surplus] : []), advice].join(' ');
}
