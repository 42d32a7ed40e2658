import type { CourseOutline } from '../../domain/course-outline.ts';
import type { Refreshers } from '../../domain/refresher/refreshers.ts';
import { type Due, findOffer, nameDue } from '../../domain/refresher/schedule-refreshers.ts';
import { listDues } from '../../state/list-dues.ts';
import { localDay } from '../../state/local-day.ts';
import { $preferences, prefer } from '../../state/preferences.ts';

/** The home page: what is due today is offered once, calmly, until it is taken or put away. */
export function offerRefresher(outline: CourseOutline): void {
  const section = document.querySelector<HTMLElement>('[data-refresher-offer]');
  // What was put away in this page says so until it is left.
  if (!section || section.querySelector('[data-is-put-away]:not([hidden])')) return;
  const rule = JSON.parse(section.dataset['refresherOffer'] ?? '') as Refreshers;
  const offer = findOffer(listDues(rule, outline), localDay(Date.now()));
  const isPutAway = offer !== undefined && $preferences.get().putAway === nameDue(offer);
  section.hidden = offer === undefined || isPutAway;
  if (offer && !isPutAway) show(section, offer);
}

function show(section: HTMLElement, offer: Due): void {
  const change = offer.kind === 'recheck' ? offer.change?.what : undefined;
  const kind = change === undefined ? offer.kind : 'change';
  const parts = [...section.querySelectorAll<HTMLElement>('[data-offers]')];
  for (const part of parts) part.hidden = part.dataset['offers'] !== kind;
  const says = section.querySelector('[data-change]');
  if (says) says.textContent = change ?? '';
  const button = section.querySelector<HTMLElement>('[data-put-away]');
  const done = section.querySelector<HTMLElement>('[data-is-put-away]');
  if (!button || !done) return;
  button.onclick = () => {
    prefer({ putAway: nameDue(offer) });
    for (const part of [...parts, button]) part.hidden = true;
    done.hidden = false;
    done.focus();
  };
}
