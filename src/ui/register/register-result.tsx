import { useEffect, useRef } from 'react';
import { MOST_ROWS, type Register } from '../../domain/completion-register/read-register.ts';
import { writeCsv } from '../../domain/completion-register/write-csv.ts';
import { saveFile } from '../items/save-file.ts';
import { registerText } from '../text/register-text.ts';
import { editionOf, isDoubted } from './describe-row.ts';
import { FirstAnswers } from './first-answers.tsx';
import { LinesToLookAt } from './lines-to-look-at.tsx';
import { listCsvRows } from './list-csv-rows.ts';
import type { RegisterFacts } from './register-facts.ts';
import { RegisterTable } from './register-table.tsx';

interface Props {
  readonly register: Register;
  readonly facts: RegisterFacts;
}

/** How many, what is wrong, the table, and totals of what learners chose to add. */
export function RegisterResult({ register, facts }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time codes were read
  useEffect(() => {
    heading.current?.focus();
  }, [register]);
  const { rows, left, openQuote, stoppedAfter } = register;
  const counted = rows.filter((row) => row.kind === 'counted');
  const doubted = counted.filter(isDoubted).length;
  const countOf = (kind: string) => rows.filter((row) => row.kind === kind).length;
  const editions = [...new Set(counted.map(({ finish }) => finish.edition))].sort((a, b) => b - a);
  // Spreadsheets take a file for UTF-8 when it begins with this mark.
  const save = () => saveFile(registerText.fileName, `\uFEFF${writeCsv(listCsvRows(rows, facts))}`);
  return (
    <section className="completions-result" aria-labelledby="page.register-result">
      <h2 id="page.register-result" tabIndex={-1} ref={heading}>
        {registerText.result(counted.length - doubted)}
      </h2>
      {stoppedAfter !== undefined && <p>{registerText.stopped(stoppedAfter)}</p>}
      {doubted > 0 && <p>{registerText.doubted(doubted)}</p>}
      <p>{registerText.summary(countOf('doubled'), countOf('refused'))}</p>
      {left > 0 && <p>{registerText.leftOut(left, MOST_ROWS)}</p>}
      {openQuote !== undefined && <p>{registerText.openQuote(openQuote)}</p>}
      {editions.length > 0 && (
        <ul>
          {editions.map((edition) => {
            const own = counted.filter(({ finish }) => finish.edition === edition);
            const [first] = own;
            return (
              <li key={edition}>
                {first && registerText.byEdition(own.length, editionOf(first.finish, facts))}
              </li>
            );
          })}
        </ul>
      )}
      <p>
        <button type="button" className="button" onClick={save}>
          {registerText.save}
        </button>
      </p>
      <LinesToLookAt rows={rows} />
      {counted.length > 0 && <RegisterTable rows={counted} facts={facts} />}
      <FirstAnswers rows={rows} address={facts.itemFacts} />
    </section>
  );
}
