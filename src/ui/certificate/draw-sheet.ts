import type { Finish } from '../../domain/completion-code/finish.ts';
import { writeCompletionCode } from '../../domain/completion-code/write-completion-code.ts';
import { groupCode } from '../../domain/resume-code/group-code.ts';
import { certificateStateText } from '../text/certificate-state-text.ts';
import type { CertificateFacts } from './certificate-facts.ts';
import type { CertificateOnPage } from './certificate-on-page.ts';
import { describeFinish } from './describe-finish.ts';
import { fillSlots } from './fill-slots.ts';

/** The sheet as it will be printed, and what its code says. Without a path, the minutes are those of the shortest one. */
export function drawSheet(
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
