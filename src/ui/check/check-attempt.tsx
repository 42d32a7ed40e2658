import { useLayoutEffect, useState } from 'react';
import type { ItemId } from '../../domain/ids.ts';
import type { ItemType } from '../../domain/item.ts';
import type { Response } from '../../domain/response.ts';
import type { CheckView } from '../../state/check-session.ts';
import { holdDraft } from '../../state/hold-draft.ts';
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
  /** The same for as long as this is shown. */
  readonly onAnswer: (item: ItemId, response: Response) => void;
  readonly onEnd: () => void;
}

interface Given {
  readonly item: ItemId;
  readonly response: Response;
}

/** Types with boxes to write in. */
const typed: ReadonlySet<ItemType> = new Set(['cloze', 'short-answer']);

/** One attempt, from question to question. What is being answered is kept as it is given, and when it is left. */
export function CheckAttempt(props: Props) {
  const { head, view, types, takesFocus, isSummedUp = true, onAnswer, onEnd } = props;
  const { drawn, run } = view;
  const firstOpen = drawn.findIndex(({ item }) => !run?.responses.has(item.id));
  const [at, setAt] = useState(firstOpen < 0 ? drawn.length : firstOpen);
  const [hasMoved, setMoved] = useState(takesFocus);
  const [draft, setDraft] = useState<Response>();
  // Marked after each, an answer is handed in by being kept.
  const isKept = head.rule.marks === 'at-the-end';
  const [held] = useState(() => holdDraft(({ item, response }: Given) => onAnswer(item, response)));
  const current = drawn[at];
  const goTo = (place: number) => {
    held.flush();
    setDraft(undefined);
    setMoved(true);
    if (place < drawn.length || isSummedUp) setAt(place);
    else onEnd();
  };

  useLayoutEffect(() => {
    // Before the record is closed for leaving.
    addEventListener('pagehide', held.flush, true);
    document.addEventListener('visibilitychange', held.flush, true);
    return () => {
      held.flush();
      removeEventListener('pagehide', held.flush, true);
      document.removeEventListener('visibilitychange', held.flush, true);
    };
  }, [held]);

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
      onGive={(given) => {
        setDraft(given);
        if (isKept) held.give({ item: current.item.id, response: given }, typed.has(current.item.type));
      }}
      onMark={() => {
        const graded = response ? types.grade(current.item, response) : { refused: 'nothing-given' as const };
        if ('refused' in graded) return graded.refused;
        if (draft) onAnswer(current.item.id, draft);
        return undefined;
      }}
      onGoTo={goTo}
    />
  );
}
