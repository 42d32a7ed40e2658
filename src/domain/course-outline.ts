import type { CompletionRules, Course, Lesson, Module } from './course.ts';
import type { Essentials } from './essentials.ts';
import type { CheckId, CourseId, ItemId, LessonId, ModuleId } from './ids.ts';
import type { Item, ItemOf, ItemType } from './item.ts';
import type { Audience, Path } from './path.ts';

/** The course without its words: all that is needed to say what is complete, small enough for a page. */
export interface CourseOutline {
  readonly id: CourseId;
  readonly edition: string;
  readonly completion: CompletionRules;
  /** Whether all modules are here: a lesson's page carries its own only, and never claims that the course is complete. */
  readonly isWhole: boolean;
  readonly paths: readonly Pick<Path, 'id' | 'audiences'>[];
  readonly modules: readonly ModuleOutline[];
  readonly finalCheck?: CheckId;
  /** Where all of the course is here. */
  readonly essentials?: EssentialsOutline;
}

export interface EssentialsOutline {
  readonly lessons: readonly LessonId[];
  readonly check?: CheckId;
}

export interface ModuleOutline {
  readonly id: ModuleId;
  readonly lessons: readonly LessonOutline[];
  readonly check?: CheckId;
}

export interface LessonOutline {
  readonly id: LessonId;
  readonly audience: Audience;
  readonly minutes: number;
  /** The scored items only, in the order of the lesson. */
  readonly items: readonly ItemOutline[];
}

/**
 * What a response to an item holds: its one field, `one` for a choice that stands alone, and nothing for a reflection. A
 * stored response that holds anything else is none to this item, and a page can tell that by a word.
 */
export type Gives = 'one' | 'chosen' | 'placed' | 'order' | 'text' | 'rating' | 'level' | 'path' | '';

export interface ItemOutline {
  readonly id: ItemId;
  readonly revision: number;
  readonly gives: Gives;
  /** Whom the passage is for that it stands in. Absent: everyone who takes the lesson. */
  readonly audience?: Audience;
}

/** The outline of the course, or of the one module of it that a page is about. */
export function outlineCourse(course: Course, only?: ModuleId): CourseOutline {
  const { id, edition, completion, finalCheck, essentials } = course;
  const modules = course.modules.filter((module) => only === undefined || module.id === only);
  return {
    id,
    edition,
    completion,
    isWhole: modules.length === course.modules.length,
    paths: course.paths.map((path) => ({ id: path.id, audiences: path.audiences })),
    modules: modules.map(outlineModule),
    ...(finalCheck ? { finalCheck: finalCheck.id } : {}),
    ...(essentials && only === undefined ? { essentials: outlineEssentials(essentials) } : {}),
  };
}

function outlineEssentials({ lessons, check }: Essentials): EssentialsOutline {
  return { lessons, ...(check ? { check: check.id } : {}) };
}

function outlineModule({ id, lessons, check }: Module): ModuleOutline {
  return { id, lessons: lessons.map(outlineLesson), ...(check ? { check: check.id } : {}) };
}

function outlineLesson({ id, audience, minutes, items }: Lesson): LessonOutline {
  return {
    id,
    audience,
    minutes,
    items: items.filter(({ purpose }) => purpose === 'scored').map(outlineItem),
  };
}

const gives: { readonly [T in ItemType]: (item: ItemOf<T>) => Gives } = {
  'single-choice': () => 'one',
  'multiple-response': () => 'chosen',
  'true-false': () => 'one',
  cloze: () => 'placed',
  ordering: () => 'order',
  matching: () => 'placed',
  categorise: () => 'placed',
  'short-answer': ({ asked }) => (asked.isSelfRated ? 'rating' : 'text'),
  confidence: () => 'level',
  reflection: () => '',
  scenario: () => 'path',
};

function outlineItem(item: Item): ItemOutline {
  const { id, revision, audience } = item;
  const given = (gives[item.type] as (item: Item) => Gives)(item);
  return { id, revision, gives: given, ...(audience ? { audience } : {}) };
}
