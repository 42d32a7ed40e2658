import { noticeCode } from './notice-code.ts';
import { offerSearch } from './offer-search.ts';
import { printSheets } from './print-sheets.ts';

/** What a page offers without knowing anything of the learner. */
export function startAtOnce(): void {
  offerSearch();
  printSheets();
  noticeCode();
}
