import { useState } from 'react';
import type { RegisterRow } from '../../domain/completion-register/read-register.ts';
import { ScrollBox } from '../controls/scroll-box.tsx';
import { registerText } from '../text/register-text.ts';
import { describeFinish, noteOf } from './describe-row.ts';
import type { RegisterFacts } from './register-facts.ts';

/** A page of ten thousand rows would not answer for seconds. All of them are in the CSV file. */
const SHOWN = 200;

type Counted = Extract<RegisterRow, { readonly kind: 'counted' }>;

interface Props {
  readonly rows: readonly Counted[];
  readonly facts: RegisterFacts;
}

/** Each completion once. Names and notes have a column only where there are any. */
export function RegisterTable({ rows, facts }: Props) {
  const { columns, table } = registerText;
  const [shown, setShown] = useState(SHOWN);
  const more = rows.length - shown;
  const hasNames = rows.some(({ name }) => name !== '');
  const hasNotes = rows.some((row) => noteOf(row) !== '');
  return (
    <>
      <ScrollBox label={table}>
        <table className="completions-table">
          <caption>{table}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.line}</th>
              {hasNames && <th scope="col">{columns.name}</th>}
              <th scope="col">{columns.what}</th>
              <th scope="col">{columns.edition}</th>
              <th scope="col">{columns.day}</th>
              <th scope="col">{columns.result}</th>
              {hasNotes && <th scope="col">{columns.note}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row, place) => {
              const { what, edition, day, result } = describeFinish(row.finish, facts);
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: several codes can stand in one line, and rows are only added
                <tr key={place}>
                  <th scope="row">{row.line}</th>
                  {hasNames && <td>{row.name}</td>}
                  <td>{what}</td>
                  <td>{edition}</td>
                  <td>{day}</td>
                  <td>{result}</td>
                  {hasNotes && <td>{noteOf(row)}</td>}
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollBox>
      {more > 0 && (
        <p>
          {registerText.moreRows(more)}{' '}
          <button type="button" className="button button-quiet" onClick={() => setShown(shown + SHOWN)}>
            {registerText.showMore(Math.min(more, SHOWN))}
          </button>
        </p>
      )}
    </>
  );
}
