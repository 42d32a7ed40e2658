import { useEffect, useRef, useState } from 'react';
import type { BankItem, CheckRule } from '../../domain/check.ts';
import type { Refusal } from '../../domain/outcome.ts';
import type { Response } from '../../domain/response.ts';
import type { CheckView } from '../../state/check-session.ts';
import { type FocusTarget, moveFocus } from '../items/move-focus.ts';
import { checkText } from '../text/check-text.ts';
import type { DrawnTypes } from './drawn-types.ts';
import { questionInCheck } from './question-in-check.ts';
import { StepHeading } from './step-heading.tsx';

interface Props {
  readonly marks: CheckRule['marks'];
  readonly view: CheckView;
  readonly at: number;
  readonly types: DrawnTypes;
  /** Whether all answers are shown once more after the last question. */
  readonly isSummedUp: boolean;
  readonly response: Response | undefined;
  readonly takesFocus: boolean;
  readonly onGive: (response: Response) => void;
  /** Hands the answer in, or says why it can’t be marked. */
  readonly onMark: () => Refusal | undefined;
  readonly onGoTo: (place: number) => void;
}

/** One question of an attempt, with the way to the next and back. */
export function AttemptQuestion(props: Props) {
  const { marks, view, at, types, isSummedUp, response, takesFocus, onGive, onMark, onGoTo } = props;
  const [refused, setRefused] = useState<Refusal>();
  const [focus, setFocus] = useState<{ readonly on: FocusTarget }>();
  const boxRef = useRef<HTMLDivElement>(null);
  const of = view.drawn.length;
  const last = isSummedUp ? checkText.toSummary : checkText.end;
  const bankItem = view.drawn[at] as BankItem;
  const isHandedIn = marks === 'after-each' && view.run?.responses.has(bankItem.item.id) === true;
  const View = types.viewOf(bankItem.item.type);
  const give = (given: Response) => {
    setRefused(undefined);
    onGive(given);
  };
  const mark = () => {
    const why = onMark();
    setRefused(why);
    setFocus({ on: why ? 'missing' : 'outcome' });
  };

  useEffect(() => {
    if (focus) moveFocus(boxRef.current, focus.on);
  }, [focus]);

  const given = { response, refused, isMarked: isHandedIn, onGive: give };
  const question = questionInCheck(bankItem, view, types.grade, given);
  return (
    <div className="check-step" data-step="attempt" ref={boxRef}>
      <StepHeading takesFocus={takesFocus}>{checkText.question(at + 1, of)}</StepHeading>
      <progress className="check-progress" max={of} value={at + 1} aria-hidden="true" />
      <View question={question as never} label="" />
      <div className="question-actions">
        {marks === 'after-each' && !isHandedIn ? (
          <button type="button" key="mark" className="button" onClick={mark}>
            {checkText.mark}
          </button>
        ) : (
          <button type="button" key="next" className="button" onClick={() => onGoTo(at + 1)}>
            {at + 1 < of ? checkText.next : last}
          </button>
        )}
        {at > 0 && (
          <button type="button" key="back" className="button button-quiet" onClick={() => onGoTo(at - 1)}>
            {checkText.back}
          </button>
        )}
      </div>
    </div>
  );
}
