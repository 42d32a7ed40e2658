import { dateOfDay } from '../../domain/completion-code/date-of-day.ts';
import type { Finish } from '../../domain/completion-code/finish.ts';
import { formatDate } from '../format-date.ts';
import { certificateStateText } from '../text/certificate-state-text.ts';
import type { CertificateFacts } from './certificate-facts.ts';

/** The day and the edition, as they stand on paper. */
export function describeFinish(finish: Finish, { book }: Pick<CertificateFacts, 'book'>, language: string) {
  const { by, orEarlier } = certificateStateText;
  const day = formatDate(dateOfDay(finish.day), language);
  const edition = book.editions[finish.edition - 1] ?? '';
  return {
    day: finish.isEarlierDay ? by(day) : day,
    edition: finish.isEarlierEdition ? orEarlier(edition) : edition,
  };
}
