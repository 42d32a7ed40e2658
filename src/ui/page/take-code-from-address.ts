import { $broughtCode } from '../../state/brought-code.ts';

/**
 * A link with a resume code leads to where it is looked at, from whichever page it names. The code is taken out of the
 * address at once: it need not stay in the history of a shared computer.
 */
export function takeCodeFromAddress(): void {
  const code = location.hash.slice('#resume='.length);
  const section = document.getElementById('page.bring-here');
  const progressPage = document.querySelector<HTMLAnchorElement>('a[data-page="progress"]');
  if (!section && progressPage) {
    location.replace(`${progressPage.href}${location.hash}`);
    return;
  }
  history.replaceState(history.state, '', `${location.pathname}${location.search}`);
  $broughtCode.set(code);
  section?.scrollIntoView();
  // The island comes to life as it does where a record was found.
  document.documentElement.dataset['record'] = 'found';
  dispatchEvent(new Event('record-found'));
}
