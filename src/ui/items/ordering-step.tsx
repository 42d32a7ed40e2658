import { alignSteps } from '../../domain/grading/equal-steps.ts';
import type { ItemOf } from '../../domain/item.ts';
import { type Paragraph, plainText } from '../../domain/rich-text.ts';
import { Blank } from '../controls/blank.tsx';
import { RichText } from '../controls/rich-text.tsx';
import { orderingText } from '../text/ordering-text.ts';
import { isAsked, markPart } from './mark-part.ts';
import { freePlaces } from './move-step.ts';
import { PartNote } from './part-note.tsx';
import { idOfMover, type Move } from './use-moves.ts';
import type { Question } from './use-question.ts';

interface Props {
  readonly question: Question<'ordering'>;
  readonly order: readonly string[];
  readonly step: string;
  readonly onMove: Move;
}

/** One step: what it says, and what moves it. */
export function OrderingStep({ question, order, step, onMove }: Props) {
  const { item, view } = question;
  const text = textOfStep(item, step);
  return (
    <li className="step" data-mark={markPart(view, step)}>
      <Blank words={view.response && orderingText.number(order.indexOf(step) + 1)} />
      <div className="step-words">
        {!isAsked(view, step) && (
          <span className="step-number not-on-paper" key={order.indexOf(step)}>
            {orderingText.number(order.indexOf(step) + 1)}
          </span>
        )}
        <RichText of={text} />
      </div>
      {isAsked(view, step) && (
        <StepMovers
          question={question}
          order={order}
          step={step}
          onMove={onMove}
          words={orderingText.of(plainText(text))}
        />
      )}
      <PartNote
        question={question}
        part={step}
        noteOf={alignSteps(item, order)[order.indexOf(step)]}
        words={orderingText.mark}
      />
    </li>
  );
}

function StepMovers({ question: { item, view }, order, step, onMove, words }: Props & { words: string }) {
  const places = freePlaces(order, view.settled);
  const at = places.indexOf(order.indexOf(step));
  const button = (by: 'up' | 'down') => {
    const place = places[by === 'up' ? at - 1 : at + 1];
    return (
      <button
        type="button"
        className="button button-quiet button-small"
        id={idOfMover(item.id, step, by)}
        disabled={place === undefined}
        onClick={() => place !== undefined && onMove(step, place, by)}
      >
        <span>{orderingText[by]}</span>
        <span className="visually-hidden">{words}</span>
      </button>
    );
  };
  const numberId = idOfMover(item.id, step, 'number');
  return (
    <div className="step-movers needs-script not-on-paper">
      <label className="visually-hidden" htmlFor={numberId}>
        {orderingText.place + words}
      </label>
      <select
        className="field"
        id={numberId}
        value={order.indexOf(step) + 1}
        onChange={(event) => onMove(step, Number(event.currentTarget.value) - 1, 'number')}
      >
        {places.map((place) => (
          <option value={place + 1} key={place}>
            {place + 1}
          </option>
        ))}
      </select>
      {button('up')}
      {button('down')}
    </div>
  );
}

export function textOfStep({ asked }: ItemOf<'ordering'>, step: string): Paragraph {
  return asked.steps.find(({ id }) => id === step)?.text ?? [];
}
