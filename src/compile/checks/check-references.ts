import { REFRESHER } from '../../domain/refresher/refreshers.ts';
import type { Check, CourseDraft, Listed } from '../course-draft.ts';
import { splitIds } from '../lesson/lesson-tags.ts';
import { walk } from '../lesson/node.ts';
import { placeOf } from '../lesson/place-of.ts';
import type { TextDraft } from '../lesson/read-text.ts';
import { nearestWord } from '../nearest-word.ts';
import type { Place, Problem } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';

type Thing = 'finding' | 'source' | 'term' | 'certainty label' | 'lesson' | 'check' | 'page';
type Reference = readonly [thing: Thing, id: string, place: Place];

/** The pages that every course has. */
const PAGES = ['progress', 'support', 'evidence', 'glossary', 'search'];

/** Says of a source that the lesson leaves to the reader's own workplace. */
export const CHECK_LOCALLY = 'check-locally';

const lists: Record<Thing, string> = {
  finding: 'findings.yaml',
  source: 'sources.yaml',
  term: 'glossary.yaml',
  'certainty label': 'certainty.yaml',
  lesson: 'a module.yaml',
  check: 'a check.mdx',
  page: 'course.yaml',
};

/** Every id that is cited, by link, tag or register, leads to something. */
export const checkReferences: Check = (draft) => {
  const known = knownIds(draft);
  const references = [...draft.texts.flatMap(referencesIn), ...referencesOfFindings(draft)];
  return references.flatMap(([thing, id, place]): readonly Problem[] => {
    const ids = known[thing];
    if (!ids || ids.includes(id)) return [];
    return [
      problem('nothing-known', place, { thing, id, nearest: nearestWord(id, ids), list: lists[thing] }),
    ];
  });
};

function knownIds({
  course,
  registers,
  lessons,
  modules,
  banks,
}: CourseDraft): Partial<Record<Thing, readonly string[]>> {
  const idsOf = (list: Listed<{ readonly id: string }> | undefined) => list?.values.map(({ id }) => id);
  const findings = idsOf(registers.findings);
  const sources = idsOf(registers.sources);
  const terms = idsOf(registers.terms);
  const labels = idsOf(registers.certainties);
  return {
    // A lesson with a fault of its own is still a lesson to link to.
    lesson: [...lessons.map(({ lesson }) => lesson.id), ...modules.flatMap((module) => module.lessonIds)],
    check: banks.map(({ id }) => id),
    page: [...PAGES, ...(course?.refreshers ? [REFRESHER] : [])],
    ...(findings ? { finding: findings } : {}),
    ...(sources ? { source: [...sources, CHECK_LOCALLY] } : {}),
    ...(terms ? { term: terms } : {}),
    ...(labels ? { 'certainty label': labels } : {}),
  };
}

function referencesIn({ root, file, tags }: TextDraft): readonly Reference[] {
  const links = [...walk(root)].flatMap((node): Reference[] => {
    const [, thing, id] =
      (node.type === 'link' && /^(finding|term|lesson|check|page):(.+)$/.exec(node.url ?? '')) || [];
    return thing && id ? [[thing as Thing, id, placeOf(file, node)]] : [];
  });
  const inTags = tags.flatMap(({ attributes, place }): Reference[] => [
    ...('findings' in attributes
      ? splitIds(attributes.findings).map((id): Reference => ['finding', id, place])
      : []),
    ...('source' in attributes && attributes.source ? [['source', attributes.source, place] as const] : []),
    ...('lesson' in attributes && attributes.lesson ? [['lesson', attributes.lesson, place] as const] : []),
    ...('certainty' in attributes ? [['certainty label', attributes.certainty, place] as const] : []),
  ]);
  return [...links, ...inTags];
}

function referencesOfFindings({ registers: { findings } }: CourseDraft): readonly Reference[] {
  return (findings?.values ?? []).flatMap(({ source, certainty }, index): Reference[] => [
    ['source', source, findings?.placeOf([index, 'source']) as Place],
    ...(certainty
      ? [['certainty label', certainty, findings?.placeOf([index, 'certainty']) as Place] as const]
      : []),
  ]);
}
