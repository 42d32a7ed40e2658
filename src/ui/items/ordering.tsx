import { plainText } from '../../domain/rich-text.ts';
import { RichText } from '../controls/rich-text.tsx';
import { orderingText } from '../text/ordering-text.ts';
import { type Count, isGivenAway } from './mark-part.ts';
import { OrderingStep, textOfStep } from './ordering-step.tsx';
import { QuestionFrame } from './question-frame.tsx';
import { ownId } from './question-ids.ts';
import { startOrder } from './start-order.ts';
import { useMoves } from './use-moves.ts';
import type { Question, QuestionProps } from './use-question.ts';

/** Steps to be put in order, by buttons and numbers. Nothing is dragged. */
export function Ordering({ question, label }: QuestionProps<'ordering'>) {
  const { item, view, mix } = question;
  const order = view.response?.order ?? startOrder(item, mix(item.asked.steps));
  const { move, moved } = useMoves(question, order);
  const said =
    moved && orderingText.moved(plainText(textOfStep(item, moved)), order.indexOf(moved) + 1, order.length);
  const found = ({ right, of }: Count) =>
    right === 0 && view.outcome?.verdict === 'partly-correct'
      ? orderingText.foundInOrder
      : orderingText.found(right, of);
  const isGiven = item.key.some((step) => isGivenAway(view, step));
  const rightOrderId = ownId(item.id, 'right-order');
  return (
    <QuestionFrame
      question={question}
      label={label}
      text={orderingText.type}
      found={found}
      alsoSaid={isGiven ? [rightOrderId] : []}
    >
      <ol className="steps">
        {order.map((step) => (
          <OrderingStep key={step} question={question} order={order} step={step} onMove={move} />
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {said && view.phase === 'open' && <span key={said}>{said}</span>}
      </p>
      {isGiven && <RightOrder id={rightOrderId} question={question} />}
    </QuestionFrame>
  );
}

interface RightOrderProps {
  readonly id: string;
  readonly question: Question<'ordering'>;
}

function RightOrder({ id, question: { item } }: RightOrderProps) {
  return (
    <div className="right-order" id={id}>
      <p>{orderingText.rightOrder}</p>
      <ol>
        {item.key.map((step) => (
          <li key={step}>
            <RichText of={textOfStep(item, step)} />
          </li>
        ))}
      </ol>
    </div>
  );
}
