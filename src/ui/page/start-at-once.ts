import { noticeCode } from './notice-code.ts';
import { offerReadingSettings } from './offer-reading-settings.ts';
import { offerSearch } from './offer-search.ts';
import { printSheets } from './print-sheets.ts';

/** What a page offers without knowing anything of the learner. `openRecord` is asked by what needs to know. */
export function startAtOnce(openRecord: () => Promise<unknown>): void {
  offerReadingSettings(openRecord);
  offerSearch();
  printSheets();
  noticeCode();
}
