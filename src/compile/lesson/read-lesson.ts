import type { Lesson } from '../../domain/course.ts';
import type { Place, Problem } from '../problem.ts';
import { lessonSchema } from '../schema/lesson-schema.ts';
import { splitIds } from './lesson-tags.ts';
import { type Node, walk } from './node.ts';
import { parseLesson } from './parse-lesson.ts';
import { readFrontMatter, standInFor } from './read-front-matter.ts';
import type { TagUse } from './read-tag.ts';
import { readTalkingPoints } from './read-talking-points.ts';
import { readText, type TextDraft } from './read-text.ts';

/** A lesson with all that the checks want to know of where its parts stand. */
export interface LessonDraft extends TextDraft {
  readonly lesson: Lesson;
  /** Whether its front matter could be read. If not, its text is checked all the same and then left out. */
  readonly isWhole: boolean;
  readonly metaPlace: (field: string) => Place;
}

/** Reads one lesson file. Without a draft, its problems say why. */
export function readLesson(
  file: string,
  text: string,
): { readonly draft?: LessonDraft; readonly problems: readonly Problem[] } {
  const parsed = parseLesson(file, text);
  const meta = readFrontMatter(file, text, parsed.frontMatter, lessonSchema);
  if ('problem' in parsed) return { problems: [...meta.problems, parsed.problem] };
  const problems = [...meta.problems];
  const read = readText(parsed, problems);
  const { contentNote, untested, ...rest } = meta.value ?? standInFor(file);
  const lesson: Lesson = {
    ...rest,
    ...(contentNote === undefined ? {} : { contentNote }),
    ...(untested === undefined ? {} : { untested }),
    sections: read.sections,
    items: [...read.itemPlaces.keys()],
    sheets: read.tags.flatMap(({ tag, attributes }) => (tag === 'Printable' ? [attributes] : [])),
    talkingPoints: readTalkingPoints(read, problems),
    findings: citedIds(parsed.root, read.tags, 'finding'),
    terms: citedIds(parsed.root, read.tags, 'term'),
  };
  const metaPlace = (field: string) => meta.placeOf([field]);
  return { draft: { ...read, lesson, isWhole: meta.value !== undefined, metaPlace }, problems };
}

/**
 * Ids cited by links and, for findings, by tags, in the order of the text. What a question cites is in its item, and what
 * a talking point cites is for trainers.
 */
function citedIds(root: Node, tags: readonly TagUse[], scheme: 'finding' | 'term'): readonly string[] {
  const useOf = new Map(tags.map((use) => [use.node, use]));
  const isApart = (tag: string) => (tag === 'Question' ? scheme === 'finding' : tag === 'Discuss');
  const apart = new Set(tags.flatMap(({ tag, node }) => (isApart(tag) ? [...walk(node)] : [])));
  const ids = [...walk(root)].flatMap((node) => {
    const use = useOf.get(node);
    if (scheme === 'finding' && use && 'findings' in use.attributes) return splitIds(use.attributes.findings);
    return node.type === 'link' && node.url?.startsWith(`${scheme}:`) && !apart.has(node)
      ? [node.url.slice(scheme.length + 1)]
      : [];
  });
  return [...new Set(ids)];
}
