import type { Item } from '../../domain/item.ts';
import type { Place, Problem } from '../problem.ts';
import { bankSchema } from '../schema/bank-schema.ts';
import { parseLesson } from './parse-lesson.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { readText, type TextDraft } from './read-text.ts';

/** The questions of a check, each with the lesson that teaches it. */
export interface BankDraft extends TextDraft {
  readonly id: string;
  readonly title: string;
  readonly kind: CheckKind;
  /** The folder of the module whose check it is. Absent for the others. */
  readonly module?: string;
  readonly lessonOf: ReadonlyMap<Item, string>;
  readonly metaPlace: (field: string) => Place;
}

/** The checks that a course can have; `checks` in course.yaml has a rule for each. */
export type CheckKind = 'module' | 'final' | 'essentials';

const BANK = /^(?:(final|essentials)-check|modules\/([^/]+)\/check)\.mdx$/;

export function isBank(file: string): boolean {
  return BANK.test(file);
}

/** Reads `modules/<module>/check.mdx`, `final-check.mdx` or `essentials-check.mdx`. Without a draft, its problems say why. */
export function readBank(
  file: string,
  text: string,
): { readonly draft?: BankDraft; readonly problems: readonly Problem[] } {
  const parsed = parseLesson(file, text);
  const meta = readFrontMatter(file, text, parsed.frontMatter, bankSchema);
  if ('problem' in parsed) return { problems: [...meta.problems, parsed.problem] };
  const problems = [...meta.problems];
  const read = readText(parsed, problems);
  if (!meta.value) return { problems };
  const [, whole, module] = BANK.exec(file) ?? [];
  const kind = (whole ?? 'module') as CheckKind;
  const lessons = new Map(
    read.tags.flatMap(({ attributes }) =>
      'lesson' in attributes && attributes.lesson ? [[attributes.id, attributes.lesson] as const] : [],
    ),
  );
  const lessonOf = new Map([...read.itemPlaces.keys()].map((item) => [item, lessons.get(item.id) ?? '']));
  const metaPlace = (field: string) => meta.placeOf([field]);
  const draft = { ...read, ...meta.value, kind, ...(module ? { module } : {}), lessonOf, metaPlace };
  return { draft, problems };
}
