import type { BankItem } from '../../domain/check.ts';
import type { ItemId } from '../../domain/ids.ts';
import { plainText } from '../../domain/rich-text.ts';
import type { CheckView } from '../../state/check-session.ts';
import { checkText } from '../text/check-text.ts';
import type { CheckHead } from './check-head.ts';
import type { DrawnTypes } from './drawn-types.ts';
import { questionInCheck } from './question-in-check.ts';

interface Props {
  readonly head: CheckHead;
  readonly view: CheckView;
  readonly types: DrawnTypes;
  readonly items: readonly BankItem[];
  readonly opened: ReadonlySet<ItemId>;
  readonly onOpen: (id: ItemId) => void;
}

/** Questions that have been marked, each to be opened: the answer given, what is right, and why. */
export function ReviewList({ head, view, types, items, opened, onOpen }: Props) {
  return (
    <ul className="check-review">
      {items.map((bankItem) => {
        const { item, lesson } = bankItem;
        const taughtIn = head.lessons[lesson];
        return (
          <li key={item.id}>
            <details
              open={opened.has(item.id)}
              onToggle={(event) => {
                if (event.currentTarget.open) onOpen(item.id);
              }}
            >
              <summary>{plainText(item.prompt)}</summary>
              {opened.has(item.id) && <Marked bankItem={bankItem} view={view} types={types} />}
            </details>
            {taughtIn && (
              <p className="check-taught">
                {checkText.taughtIn} <a href={taughtIn.href}>{taughtIn.title}</a>
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

interface MarkedProps {
  readonly bankItem: BankItem;
  readonly view: CheckView;
  readonly types: DrawnTypes;
}

function Marked({ bankItem, view, types }: MarkedProps) {
  const View = types.viewOf(bankItem.item.type);
  const response = view.run?.responses.get(bankItem.item.id);
  const question = questionInCheck(bankItem, view, types.grade, {
    response,
    isMarked: true,
    onGive: () => undefined,
  });
  return (
    <>
      {!question.view.outcome && <p className="check-state">{checkText.unanswered}</p>}
      <View question={question as never} label="" />
    </>
  );
}
