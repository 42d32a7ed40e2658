import { useStore } from '@nanostores/react';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { openItem, type SealedItem } from '../../domain/sealed-item.ts';
import { createQuizSession, type QuizView } from '../../state/quiz-session.ts';
import { RichText } from '../controls/rich-text.tsx';
import { ChoiceList } from '../items/choice-list.tsx';
import { OtherChoices } from '../items/other-choices.tsx';
import { QuestionActions } from '../items/question-actions.tsx';
import { QuestionOutcome } from '../items/question-outcome.tsx';
import { questionText } from '../text/question-text.ts';

interface Props {
  readonly item: SealedItem;
  /** “Question 2 of 4” */
  readonly label: string;
}

// What the server rendered: the first render in the browser must be the same.
const UNTOUCHED: QuizView = { phase: 'open', chosen: [], isMissing: false, isUpdated: false };

/** A question from reading to feedback. */
export default function QuestionIsland({ item: sealed, label }: Props) {
  const item = useMemo(() => openItem(sealed), [sealed]);
  const session = useMemo(() => createQuizSession(item), [item]);
  const stored = useStore(session.$view);
  const [isLive, setLive] = useState(false);
  const [focus, setFocus] = useState<{ readonly on: 'outcome' | 'choices' }>();
  const outcomeRef = useRef<HTMLDivElement>(null);
  const choicesRef = useRef<HTMLFieldSetElement>(null);
  const view = isLive ? stored : UNTOUCHED;
  const ids = { hint: `${item.id}--hint`, error: `${item.id}--error` };

  useLayoutEffect(() => {
    // A choice made before the island came to life is not lost, and counts if Check was pressed already.
    const ticked = choicesRef.current?.querySelectorAll<HTMLInputElement>('input:checked') ?? [];
    if (ticked.length > 0) session.choose([...ticked].map((input) => input.value));
    setLive(true);
  }, [session]);

  useEffect(() => {
    if (focus?.on === 'outcome') outcomeRef.current?.focus();
    if (focus?.on === 'choices') choicesRef.current?.querySelector('input')?.focus();
  }, [focus]);

  const check = () => {
    session.check();
    setFocus({ on: session.$view.get().phase === 'open' ? 'choices' : 'outcome' });
  };
  const retry = () => {
    session.retry();
    setFocus({ on: 'choices' });
  };
  const showAnswer = () => {
    session.showAnswer();
    setFocus({ on: 'outcome' });
  };

  return (
    <div className="question" id={`question-${item.id}`} data-purpose={item.purpose} data-live={isLive}>
      <p className="question-label">{label}</p>
      {item.context.map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a question never changes once it is written
        <p key={index}>
          <RichText of={paragraph} />
        </p>
      ))}
      {view.isUpdated && <p className="question-updated">{questionText.updated}</p>}
      <fieldset ref={choicesRef} aria-describedby={view.isMissing ? `${ids.hint} ${ids.error}` : ids.hint}>
        <legend>
          <RichText of={item.prompt} />
        </legend>
        <p className="question-hint" id={ids.hint}>
          {item.type === 'single-choice' ? questionText.chooseOne : questionText.chooseAll}
        </p>
        {view.isMissing && (
          <p className="question-error" id={ids.error}>
            {questionText.refused['nothing-chosen']}
          </p>
        )}
        <ChoiceList item={item} view={view} choose={session.choose} />
      </fieldset>
      <QuestionOutcome item={item} view={view} focusRef={outcomeRef} />
      <OtherChoices item={item} view={view} />
      <QuestionActions view={view} check={check} retry={retry} showAnswer={showAnswer} />
    </div>
  );
}
