import type { Verdict } from '../../domain/outcome.ts';
import { Icon, type IconName } from '../controls/icon.tsx';
import { Paragraphs } from '../controls/paragraphs.tsx';
import { questionText, type TypeText } from '../text/question-text.ts';
import { compareSureness } from './compare-sureness.ts';
import { type Count, countRight } from './mark-part.ts';
import { noteId, ownId } from './question-ids.ts';
import type { Question } from './use-question.ts';

interface Props {
  readonly question: Question;
  readonly text: TypeText;
  readonly found?: ((count: Count) => string) | undefined;
  readonly alsoSaid?: readonly string[] | undefined;
}

const icons: Record<Verdict, IconName> = {
  correct: 'right',
  'partly-correct': 'partly',
  'not-yet': 'wrong',
  noted: 'info',
};

/**
 * The outcome in words. It takes the focus and is described by the notes on the learner's answers,
 * so a screen reader reads all of it once; a live region would read it twice.
 */
export function QuestionOutcome({ question, text, found, alsoSaid = [] }: Props) {
  const { phase, outcome, sureness, isCarried } = question.view;
  if (phase === 'open' || !outcome) return null;
  const { id, notes } = question.item;
  const isInCheck = question.stage === 'check';
  const { verdict, parts } = outcome;
  const isFinal = phase === 'final' && verdict !== 'correct' && !isInCheck;
  const title = isFinal
    ? questionText.final
    : isCarried
      ? questionText.carried
      : questionText.verdict[verdict];
  const advice = isFinal ? (text.final ?? questionText.finalAdvice) : adviceFor(question, text, found);
  const compared = compareSureness(sureness, verdict);
  const ids = { title: ownId(id, 'outcome'), advice: ownId(id, 'advice') };
  const said = [ids.advice, ...Object.keys(parts).map((part) => noteId(id, part)), ...alsoSaid];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields, and there are none in an outcome
    <div
      className="outcome"
      data-verdict={isFinal ? 'final' : verdict}
      role="group"
      tabIndex={-1}
      aria-labelledby={ids.title}
      aria-describedby={said.join(' ')}
    >
      <p className="outcome-title" id={ids.title} key={title}>
        <Icon name={isFinal ? 'info' : icons[verdict]} />
        <span>{title}</span>
      </p>
      <div id={ids.advice}>
        {advice && <p key={advice}>{advice}</p>}
        {compared && <p key={compared}>{compared}</p>}
        {!isFinal && !isCarried && <Paragraphs of={notes.outcomes[verdict]} />}
      </div>
    </div>
  );
}

function adviceFor({ item, view, stage }: Question, text: TypeText, found: Props['found']): string {
  if (!view.outcome) return '';
  if (view.isCarried) return questionText.carriedAdvice;
  const { verdict, parts } = view.outcome;
  if (verdict === 'noted') return text.noted ?? '';
  const hasNotes = Object.keys(parts).some((part) => item.notes.parts[part]);
  const count = found && verdict !== 'correct' ? found(countRight(view)) : '';
  if (stage === 'check') return count;
  const advice = (hasNotes ? questionText.advice : questionText.adviceWithoutNotes)[verdict];
  return count ? `${count} ${advice}` : advice;
}
