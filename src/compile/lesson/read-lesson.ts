import type { Lesson } from '../../domain/course.ts';
import type { Item } from '../../domain/item.ts';
import { readQuestion } from '../items/read-question.ts';
import type { Place, Problem } from '../problem.ts';
import { readScenario } from '../scenario/read-scenario.ts';
import { findStrayCode } from './find-stray-code.ts';
import { splitIds } from './lesson-tags.ts';
import { type Node, walk } from './node.ts';
import { parseLesson } from './parse-lesson.ts';
import { readFrontMatter, standInFor } from './read-front-matter.ts';
import { readSections } from './read-sections.ts';
import type { TagUse } from './read-tag.ts';
import { readTags } from './read-tags.ts';

/** A lesson with all that the checks want to know of where its parts stand. */
export interface LessonDraft {
  readonly lesson: Lesson;
  /** Whether its front matter could be read. If not, its text is checked all the same and then left out. */
  readonly isWhole: boolean;
  readonly file: string;
  readonly root: Node;
  readonly tags: readonly TagUse[];
  readonly itemPlaces: ReadonlyMap<Item, Place>;
  readonly metaPlace: (field: string) => Place;
}

/** Reads one lesson file. Without a draft, its problems say why. */
export function readLesson(
  file: string,
  text: string,
): { readonly draft?: LessonDraft; readonly problems: readonly Problem[] } {
  const parsed = parseLesson(file, text);
  const meta = readFrontMatter(file, text, parsed.frontMatter);
  if ('problem' in parsed) return { problems: [...meta.problems, parsed.problem] };
  const problems = [...meta.problems, ...findStrayCode(parsed)];
  const tags = readTags(parsed, problems);
  const itemPlaces = new Map<Item, Place>();
  for (const use of tags) {
    const item = readItem(use, tags, problems);
    if (item) itemPlaces.set(item, use.place);
  }
  const { contentNote, ...rest } = meta.value ?? standInFor(file);
  const lesson: Lesson = {
    ...rest,
    ...(contentNote === undefined ? {} : { contentNote }),
    sections: readSections(parsed.root),
    items: [...itemPlaces.keys()],
    findings: citedIds(parsed.root, tags, 'finding'),
    terms: citedIds(parsed.root, tags, 'term'),
  };
  const metaPlace = (field: string) => meta.placeOf([field]);
  return {
    draft: {
      lesson,
      isWhole: meta.value !== undefined,
      file,
      root: parsed.root,
      tags,
      itemPlaces,
      metaPlace,
    },
    problems,
  };
}

function readItem(use: TagUse, tags: readonly TagUse[], problems: Problem[]): Item | undefined {
  if (use.tag === 'Scenario') return readScenario(use, problems);
  return use.tag === 'Question' ? readQuestion(use, tags, problems) : undefined;
}

/** Ids cited by links and, for findings, by tags, in the order of the text. */
function citedIds(root: Node, tags: readonly TagUse[], scheme: 'finding' | 'term'): readonly string[] {
  const useOf = new Map(tags.map((use) => [use.node, use]));
  const ids = [...walk(root)].flatMap((node) => {
    const use = useOf.get(node);
    if (scheme === 'finding' && use && 'findings' in use.attributes) return splitIds(use.attributes.findings);
    return node.type === 'link' && node.url?.startsWith(`${scheme}:`)
      ? [node.url.slice(scheme.length + 1)]
      : [];
  });
  return [...new Set(ids)];
}
