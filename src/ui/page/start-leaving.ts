import { countShifts } from './count-shifts.ts';
import { keepInDialogs } from './keep-in-dialogs.ts';

/** What a page with a content note does besides: a press, or Shift three times, and nothing of it is to be seen. */
const box = document.querySelector<HTMLElement>('.leave');
const links = document.querySelectorAll<HTMLAnchorElement>('a[data-leave]');

if (box) {
  const { twoMore = '', oneMore = '', stopped = '', leaving = '' } = box.dataset;
  const leave = () => {
    const cover = document.createElement('p');
    cover.className = 'leaving';
    cover.role = 'alert';
    document.title = leaving;
    // Taken out, not covered up: neither a screen reader nor the Tab key finds anything while the other site loads.
    document.body.replaceChildren(cover);
    cover.textContent = leaving;
    // Not `assign`: the page would be one press of Back away.
    location.replace(links[0]?.href ?? '');
  };
  const hear = countShifts((presses) => {
    // Also in an open dialog, outside of which nothing is read or seen.
    for (const status of document.querySelectorAll('[data-leave-status]'))
      status.textContent = [stopped, twoMore, oneMore][presses] ?? '';
    if (presses === 3) leave();
  });
  const leaveBy = (link: HTMLAnchorElement) => {
    link.onclick = (event) => {
      event.preventDefault();
      leave();
    };
  };
  for (const type of ['keydown', 'keyup', 'pointerdown']) addEventListener(type, hear, true);
  for (const link of links) leaveBy(link);
  keepInDialogs(box, leaveBy);
}
