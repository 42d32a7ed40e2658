import { dateOfDay } from '../../domain/completion-code/date-of-day.ts';
import type { RegisterRow } from '../../domain/completion-register/read-register.ts';
import { registerText } from '../text/register-text.ts';
import { editionOf, isDoubted, nameOf, noteOf } from './describe-row.ts';
import type { RegisterFacts } from './register-facts.ts';

/** Every line that was put in, as a table for a spreadsheet: dates and numbers as it sorts them, one thing in a cell. */
export function listCsvRows(
  rows: readonly RegisterRow[],
  facts: RegisterFacts,
): readonly (readonly string[])[] {
  const yes = (flag: boolean) => (flag ? registerText.yes : '');
  const lines = rows.map((row) => {
    const status = isDoubted(row) ? registerText.statusDoubted : registerText.status[row.kind];
    const head = [`${row.line}`, row.name, row.code, status];
    if (row.kind === 'refused') return [...head, ...new Array<string>(7).fill(''), noteOf(row)];
    const { finish } = row;
    return [
      ...head,
      nameOf(finish, facts),
      editionOf(finish, facts),
      yes(finish.isEarlierEdition),
      dateOfDay(finish.day),
      yes(finish.isEarlierDay),
      `${finish.result?.right ?? ''}`,
      `${finish.result?.of ?? ''}`,
      noteOf(row),
    ];
  });
  return [registerText.csvColumns, ...lines];
}
