import type { CourseOutline } from '../../domain/course-outline.ts';
import { type Audience, type Audiences, findAudiences, isOnPath } from '../../domain/path.ts';
import { $preferences } from '../../state/preferences.ts';

/** Where no path is chosen. No id looks like it. */
const NONE = '-';

/** Sets the page out for the chosen path. Nothing goes: what is for others is folded away and says so. */
export function showPath(paths: CourseOutline['paths']): void {
  const lists = [...document.querySelectorAll<HTMLDetailsElement>('[data-others]')].map(listEntries);
  let shown: string | undefined;
  $preferences.subscribe(({ path }) => {
    const audiences = findAudiences(paths, path);
    const name = audiences && path ? path : NONE;
    if (name === shown) return;
    shown = name;
    for (const { others, entries } of lists) sortEntries(others, entries, audiences);
    foldPassages(audiences);
    // `data-on-path="- other-staff"`: on which paths this is to be seen.
    for (const part of document.querySelectorAll<HTMLElement>('[data-on-path]'))
      part.hidden = !part.dataset['onPath']?.split(' ').includes(name);
  });
}

/** Taken once, so that entries keep the order of the course however often they move. */
function listEntries(others: HTMLDetailsElement) {
  const entries = others.parentElement?.querySelectorAll<HTMLElement>('[data-for]') ?? [];
  return { others, entries: [...entries] };
}

function sortEntries(
  others: HTMLDetailsElement,
  entries: readonly HTMLElement[],
  audiences: Audiences,
): void {
  const [list, otherList] = [others.parentElement, others].map((part) => part?.querySelector('ol, ul'));
  for (const entry of entries) {
    const isOwn = isFor(entry.dataset['for'], audiences);
    if (entry.localName === 'li') (isOwn ? list : otherList)?.append(entry);
    else if (isOwn) others.before(entry);
    else others.append(entry);
  }
  others.hidden = !others.querySelector('[data-for]');
  // Where you are is never folded away.
  others.open = others.querySelector('[aria-current]') !== null;
}

function foldPassages(audiences: Audiences): void {
  for (const passage of document.querySelectorAll<HTMLDetailsElement>('[data-passage]')) {
    passage.open = isFor(passage.dataset['passage'], audiences);
    passage.toggleAttribute('data-for-others', !passage.open);
  }
}

function isFor(list: string | undefined, audiences: Audiences): boolean {
  return (list ?? '').split(' ').some((audience) => isOnPath(audience as Audience, audiences));
}
