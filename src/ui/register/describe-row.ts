import { dateOfDay } from '../../domain/completion-code/date-of-day.ts';
import type { Finish } from '../../domain/completion-code/finish.ts';
import type { RegisterRow } from '../../domain/completion-register/read-register.ts';
import { formatDate } from '../format-date.ts';
import { registerText } from '../text/register-text.ts';
import type { RegisterFacts } from './register-facts.ts';

/** What a completion is of, by name. */
export function nameOf({ what }: Finish, { essentials = '' }: RegisterFacts): string {
  return what === 'course' ? registerText.course : essentials;
}

export function editionOf({ edition }: Finish, { book }: RegisterFacts): string {
  return book.editions[edition - 1] ?? '';
}

/** A completion as the table shows it. */
export function describeFinish(finish: Finish, facts: RegisterFacts) {
  const { by, orEarlier, right, noResult } = registerText;
  const day = formatDate(dateOfDay(finish.day), facts.language);
  const edition = editionOf(finish, facts);
  return {
    what: nameOf(finish, facts),
    edition: finish.isEarlierEdition ? orEarlier(edition) : edition,
    day: finish.isEarlierDay ? by(day) : day,
    result: finish.result ? right(finish.result.right, finish.result.of) : noResult,
  };
}

/** Whether something of it is to be checked with the learner. */
export function isDoubted(row: RegisterRow): boolean {
  return row.kind === 'counted' && row.doubts.length > 0;
}

/** What is to be checked with the learner, each in a sentence. */
function doubtsOf({ doubts }: Extract<RegisterRow, { kind: 'counted' }>): readonly string[] {
  return doubts.length === 0 ? [] : [registerText.checkWithLearner(doubts.map(registerText.doubt))];
}

/** What is to be said of a row besides what its code says. Empty: nothing. */
export function noteOf(row: RegisterRow): string {
  const { doubled, doubledPerhaps, oldEdition, refused } = registerText;
  if (row.kind === 'refused') return refused(row.why);
  if (row.kind === 'doubled') return (row.isSure ? doubled : doubledPerhaps)(row.sameAs);
  return [...doubtsOf(row), ...(row.isOldEdition ? [oldEdition] : [])].join(' ');
}
