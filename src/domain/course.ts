import type { Certainty, Finding, Source } from './evidence.ts';
import type { CourseId, FindingId, LessonId, ModuleId, TermId } from './ids.ts';
import type { Item } from './item.ts';

/** A whole course as compiled from `content/`: frozen, JSON-able, read by site, command and search alike. */
export interface Course {
  readonly id: CourseId;
  readonly title: string;
  readonly edition: string;
  /** Editions of one line share what learners did. A new line begins with an empty record. */
  readonly line: number;
  readonly language: string;
  readonly summary: string;
  /** Stands on every page until the course is signed off. */
  readonly draftNotice: string;
  readonly completion: CompletionRules;
  readonly modules: readonly Module[];
  readonly findings: readonly Finding[];
  readonly sources: readonly Source[];
  readonly certainties: readonly Certainty[];
  /** What every certainty label says besides its own explanation. */
  readonly certaintyCaveat: string;
  readonly terms: readonly Term[];
}

/** The pass rule as data. `version` rises with any change of a rule. */
export interface CompletionRules {
  readonly version: number;
  readonly lesson: 'every-scored-question-correct-once';
  readonly module: 'every-lesson-complete';
  readonly course: 'every-module-complete';
}

export interface Module {
  readonly id: ModuleId;
  readonly title: string;
  readonly summary: string;
  readonly lessons: readonly Lesson[];
}

export interface Lesson {
  readonly id: LessonId;
  readonly title: string;
  readonly minutes: number;
  readonly audience: Audience;
  readonly objective: string;
  readonly basis: readonly Basis[];
  /** A calendar date, `2026-11-23`. */
  readonly lastReviewed: string;
  readonly contentNote?: string;
  readonly sections: readonly Section[];
  readonly items: readonly Item[];
  /** In the order of first mention. */
  readonly findings: readonly FindingId[];
  readonly terms: readonly TermId[];
}

export type Audience = 'everyone' | 'psw' | 'non-peer' | 'manager';
export type Basis = 'evidence' | 'opinion' | 'guidance' | 'local';

/** A heading with the text below it, down to the next heading. No choice, key or feedback is in the text. */
export interface Section {
  /** The address of the heading in the page; empty for what stands before the first heading. */
  readonly slug: string;
  readonly heading: string;
  readonly level: number;
  readonly text: string;
}

export interface Term {
  readonly id: TermId;
  readonly term: string;
  readonly definition: string;
  readonly synonyms: readonly string[];
}
