import { findFinish } from '../../domain/completion-code/find-finish.ts';
import type { Finish } from '../../domain/completion-code/finish.ts';
import { isCompleteOn } from '../../domain/completion-code/is-complete-on.ts';
import type { CourseOutline } from '../../domain/course-outline.ts';
import { findAudiences } from '../../domain/path.ts';
import type { Progress } from '../../domain/progress.ts';
import { $preferences } from '../../state/preferences.ts';
import { listCountedEvents } from '../../state/progress-store.ts';
import { certificateStateText } from '../text/certificate-state-text.ts';
import type { CertificateFacts } from './certificate-facts.ts';
import { certificateOnPage } from './certificate-on-page.ts';
import { copyOnPress } from './copy-on-press.ts';
import { deviceCalendar } from './device-calendar.ts';
import { drawSheet } from './draw-sheet.ts';
import { fillSlots } from './fill-slots.ts';
import { offerLongCode } from './offer-long-code.ts';

/** The sheet of what was completed. It follows what is typed and ticked, and nothing of that is kept. */
export function showCertificate(outline: CourseOutline, progress: Progress, facts: CertificateFacts): void {
  const learner = { outline, progress, events: listCountedEvents(), editions: facts.book.editions };
  const calendar = deviceCalendar();
  const course = findFinish('course', learner, calendar);
  const essentials = facts.essentials && findFinish('essentials', learner, calendar);
  const on = certificateOnPage();
  for (const part of [on.make, on.sheet, on.codeSection]) part.hidden = !(course ?? essentials);
  on.what.hidden = !(course && essentials);
  const { path: chosen } = $preferences.get();
  const audiences = findAudiences(outline.paths, chosen);
  const path = facts.paths.find(({ id }) => id === chosen);
  const isPathDone = path !== undefined && isCompleteOn(outline, progress, audiences);
  let drawn: Finish | undefined;
  const draw = () => {
    const isEssentials =
      course === undefined || on.what.querySelector('input:checked')?.id === 'certificate-essentials';
    const finish = isEssentials ? essentials : course;
    if (!finish) return;
    on.pathOffer.hidden = isEssentials || !isPathDone;
    on.pathLeft.hidden = isEssentials || !path || isPathDone;
    on.pathLeft.textContent = path ? certificateStateText.pathLeft(path.label) : '';
    const shown = on.path.checked && !on.pathOffer.hidden ? path : undefined;
    drawSheet(on, finish, facts, shown);
    // What is typed changes no code.
    if (finish !== drawn) offerLongCode(on, finish, facts);
    drawn = finish;
  };
  fillSlots(on.pathOffer, { 'path-label': path?.label ?? '' });
  on.make.oninput = draw;
  on.print.onclick = () => print();
  copyOnPress(on.copy, on.codeSection.querySelector('[data-slot="code"]') as HTMLElement, on.copied);
  const forget = () => {
    on.name.value = '';
    on.path.checked = false;
    on.answers.checked = false;
    drawn = undefined;
    draw();
  };
  // The next person at this computer may press Back.
  window.onpagehide = forget;
  draw();
}
