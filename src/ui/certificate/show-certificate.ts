import { findFinish } from '../../domain/completion-code/find-finish.ts';
import type { Finish } from '../../domain/completion-code/finish.ts';
import { isCompleteOn } from '../../domain/completion-code/is-complete-on.ts';
import { writeCompletionCode } from '../../domain/completion-code/write-completion-code.ts';
import type { CourseOutline } from '../../domain/course-outline.ts';
import { findAudiences } from '../../domain/path.ts';
import type { Progress } from '../../domain/progress.ts';
import { groupCode } from '../../domain/resume-code/group-code.ts';
import { $preferences } from '../../state/preferences.ts';
import { listNamedEvents } from '../../state/progress-store.ts';
import { certificateStateText } from '../text/certificate-state-text.ts';
import type { CertificateFacts } from './certificate-facts.ts';
import { type CertificateOnPage, certificateOnPage } from './certificate-on-page.ts';
import { copyOnPress } from './copy-on-press.ts';
import { describeFinish } from './describe-finish.ts';
import { deviceCalendar } from './device-calendar.ts';
import { fillSlots } from './fill-slots.ts';
import { offerLongCode } from './offer-long-code.ts';

/** The sheet of what was completed. It follows what is typed and ticked, and nothing of that is kept. */
export function showCertificate(outline: CourseOutline, progress: Progress, facts: CertificateFacts): void {
  const learner = { outline, progress, events: listNamedEvents(), editions: facts.book.editions };
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
    offerLongCode(on, finish, facts);
  };
  fillSlots(on.pathOffer, { 'path-label': path?.label ?? '' });
  on.make.oninput = draw;
  on.print.onclick = () => print();
  copyOnPress(on.copy, on.codeSection.querySelector('[data-slot="code"]') as HTMLElement, on.copied);
  const forget = () => {
    on.name.value = '';
    on.path.checked = false;
    on.answers.checked = false;
    draw();
  };
  // The next person at this computer may press Back.
  window.onpagehide = forget;
  draw();
}

function drawSheet(
  on: CertificateOnPage,
  finish: Finish,
  facts: CertificateFacts,
  path: CertificateFacts['paths'][number] | undefined,
): void {
  const { day, edition } = describeFinish(finish, facts, document.documentElement.lang);
  const { minutes, atLeast } = certificateStateText;
  const isEssentials = finish.what === 'essentials';
  const own = path?.minutes ?? (facts.paths.length === 0 ? facts.leastMinutes : undefined);
  const exact = isEssentials ? facts.essentials?.minutes : own;
  for (const part of on.sheet.querySelectorAll<HTMLElement>('[data-for-what]'))
    part.hidden = part.dataset['forWhat'] !== finish.what;
  const code = groupCode(writeCompletionCode(facts.book.course, finish)).join(' ');
  fillSlots(on.sheet, {
    name: on.name.value.trim(),
    path: path?.label ?? '',
    day,
    edition,
    minutes: exact === undefined ? atLeast(facts.leastMinutes) : minutes(exact),
    code,
  });
  fillSlots(on.codeSection, { code });
  const { saysCourse, saysEssentials, saysOn, saysEdition, saysResult } = certificateStateText;
  const said = [
    isEssentials ? saysEssentials(facts.essentials?.title ?? '') : saysCourse,
    saysOn(day),
    saysEdition(edition),
    ...(finish.result ? [saysResult(finish.result.right, finish.result.of)] : []),
  ];
  on.says.replaceChildren(
    ...said.map((words) => {
      const entry = document.createElement('li');
      entry.textContent = words;
      return entry;
    }),
  );
}
