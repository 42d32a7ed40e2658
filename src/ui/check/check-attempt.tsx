import { useEffect, useState } from 'react';
import type { ItemId } from '../../domain/ids.ts';
import type { Response } from '../../domain/response.ts';
import type { CheckView } from '../../state/check-session.ts';
import { AttemptQuestion } from './attempt-question.tsx';
import { AttemptSummary } from './attempt-summary.tsx';
import type { CheckHead } from './check-head.ts';
import type { DrawnTypes } from './drawn-types.ts';

interface Props {
  readonly head: CheckHead;
  readonly view: CheckView;
  readonly types: DrawnTypes;
  readonly takesFocus: boolean;
  /** Whether all answers are shown once more before the end. */
  readonly isSummedUp?: boolean;
  readonly onAnswer: (item: ItemId, response: Response) => void;
  readonly onEnd: () => void;
}

/** One attempt, from question to question. What is being answered is kept when it is left, in whatever way. */
export function CheckAttempt(props: Props) {
  const { head, view, types, takesFocus, isSummedUp = true, onAnswer, onEnd } = props;
  const { drawn, run } = view;
  const firstOpen = drawn.findIndex(({ item }) => !run?.responses.has(item.id));
  const [at, setAt] = useState(firstOpen < 0 ? drawn.length : firstOpen);
  const [hasMoved, setMoved] = useState(takesFocus);
  const [draft, setDraft] = useState<Response>();
  const current = drawn[at];
  const keep = () => {
    if (current && draft) onAnswer(current.item.id, draft);
  };
  const goTo = (place: number) => {
    if (head.rule.marks === 'at-the-end') keep();
    setDraft(undefined);
    setMoved(true);
    if (place < drawn.length || isSummedUp) setAt(place);
    else onEnd();
  };

  useEffect(() => {
    if (head.rule.marks !== 'at-the-end') return undefined;
    addEventListener('pagehide', keep);
    document.addEventListener('visibilitychange', keep);
    return () => {
      removeEventListener('pagehide', keep);
      document.removeEventListener('visibilitychange', keep);
    };
  });

  if (!current) {
    const shared = { view, grade: types.grade, takesFocus: hasMoved };
    return <AttemptSummary {...shared} rule={head.rule} onLook={goTo} onEnd={onEnd} />;
  }
  const response = draft ?? run?.responses.get(current.item.id);
  return (
    <AttemptQuestion
      key={current.item.id}
      marks={head.rule.marks}
      view={view}
      at={at}
      types={types}
      isSummedUp={isSummedUp}
      response={response}
      takesFocus={hasMoved}
      onGive={setDraft}
      onMark={() => {
        const graded = response ? types.grade(current.item, response) : { refused: 'nothing-given' as const };
        if ('refused' in graded) return graded.refused;
        keep();
        return undefined;
      }}
      onGoTo={goTo}
    />
  );
}
