import type { ItemTotal } from '../../domain/completion-register/total-results.ts';
import type { ItemFacts } from '../certificate/item-facts.ts';
import { ScrollBox } from '../controls/scroll-box.tsx';
import { registerText } from '../text/register-text.ts';

interface Props {
  readonly totals: readonly ItemTotal[];
  readonly items: readonly ItemFacts[];
}

/** The question that fewest got right comes first. */
export function TotalsTable({ totals, items }: Props) {
  const { answers, answersColumns: columns, rightOf, misled, misledNone } = registerText;
  const sorted = totals.toSorted((a, b) => a.right / a.learners - b.right / b.learners || a.item - b.item);
  return (
    <ScrollBox label={answers}>
      <table className="completions-table">
        <caption>{answers}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.question}</th>
            <th scope="col">{columns.lesson}</th>
            <th scope="col">{columns.right}</th>
            <th scope="col">{columns.misled}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((total) => {
            const facts = items[total.item];
            const words = total.misled.map((choice) => facts?.words[choice] ?? '');
            return (
              <tr key={total.item}>
                <th scope="row">{facts?.prompt}</th>
                <td>{facts?.lesson}</td>
                <td>{rightOf(total.right, total.learners)}</td>
                <td>{words.length > 0 ? misled(words, total.misledCount) : misledNone}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollBox>
  );
}
