import { useEffect, useState } from 'react';
import { readResults } from '../../domain/completion-code/read-completion-code.ts';
import { keyOfCompletion, type RegisterRow } from '../../domain/completion-register/read-register.ts';
import { LEAST_LEARNERS, totalResults } from '../../domain/completion-register/total-results.ts';
import { fetchItemFacts, type ItemFacts } from '../certificate/item-facts.ts';
import { registerText } from '../text/register-text.ts';
import { TotalsTable } from './totals-table.tsx';

interface Props {
  readonly rows: readonly RegisterRow[];
  readonly address: string;
}

/** What learners chose to add to their codes, in total only. The questions are fetched when somebody has. */
export function FirstAnswers({ rows, address }: Props) {
  const [items, setItems] = useState<readonly ItemFacts[] | 'failed'>();
  const packed = packedByLearner(rows);
  const isWanted = packed.length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time codes were read; what is there is not fetched again
  useEffect(() => {
    if (isWanted && typeof items !== 'object')
      fetchItemFacts(address).then(setItems, () => setItems('failed'));
  }, [rows]);
  return (
    <section aria-labelledby="page.register-answers">
      <h3 id="page.register-answers">{registerText.answers}</h3>
      {!isWanted ? (
        <p>{registerText.answersNone}</p>
      ) : typeof items === 'object' ? (
        <Totals packed={packed} items={items} />
      ) : (
        <p role="status">{items === 'failed' ? registerText.answersFailed : registerText.answersLoading}</p>
      )}
    </section>
  );
}

type Packed = NonNullable<Extract<RegisterRow, { kind: 'counted' }>['packedResults']>;

/** Once for each completion, also where it came with a second code that has them. */
function packedByLearner(rows: readonly RegisterRow[]): readonly Packed[] {
  const byCompletion = new Map<string, Packed>();
  for (const row of rows) {
    if (row.kind === 'refused' || !row.packedResults) continue;
    const key = keyOfCompletion(row.finish);
    if (!byCompletion.has(key)) byCompletion.set(key, row.packedResults);
  }
  return [...byCompletion.values()];
}

function Totals({
  packed,
  items,
}: {
  readonly packed: readonly Packed[];
  readonly items: readonly ItemFacts[];
}) {
  const read = packed.flatMap((one) => [readResults(one, items) ?? []]).filter((one) => one.length > 0);
  const others = packed.length - read.length;
  const { answersFew, answersOf, answersHelp, answersOther } = registerText;
  const totals = totalResults(read, items);
  const isEnough = read.length >= LEAST_LEARNERS && totals.length > 0;
  return (
    <>
      <p>{isEnough ? answersOf(read.length) : answersFew(read.length, LEAST_LEARNERS)}</p>
      {others > 0 && <p>{answersOther(others)}</p>}
      {isEnough && (
        <>
          <p>{answersHelp}</p>
          <TotalsTable totals={totals} items={items} />
        </>
      )}
    </>
  );
}
