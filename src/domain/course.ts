import type { AccessibilityTests } from './accessibility-tests.ts';
import type { Check } from './check.ts';
import type { Essentials } from './essentials.ts';
import type { Certainty, Finding, Source } from './evidence.ts';
import type { EvidenceCell } from './evidence-map.ts';
import type { IdLock } from './id-lock.ts';
import type { CourseId, FindingId, LessonId, ModuleId, TermId } from './ids.ts';
import type { Item } from './item.ts';
import type { Audience, Path } from './path.ts';
import type { ReadinessLine } from './readiness.ts';
import type { Refreshers } from './refresher/refreshers.ts';
import type { Paragraph } from './rich-text.ts';
import type { Support } from './support.ts';

/** A whole course as compiled from `content/`: frozen, JSON-able, read by site, command and search alike. */
export interface Course {
  readonly id: CourseId;
  readonly title: string;
  readonly edition: string;
  /** A calendar date, `2026-11-23`: no completion is older. */
  readonly published?: string;
  /** Editions of one line share what learners did. A new line begins with an empty record. */
  readonly line: number;
  readonly language: string;
  readonly summary: string;
  /** What learners can do after it, as the home page says. */
  readonly objectives?: readonly string[];
  /** A drawing for the home page, by its file’s name. */
  readonly illustration?: string;
  /** Stands on every page until the course is signed off. */
  readonly draftNotice: string;
  /** What a certificate says that it is not. */
  readonly certificateNotice: string;
  readonly completion: CompletionRules;
  /** One for each role. None: everybody takes every lesson. */
  readonly paths: readonly Path[];
  readonly essentials?: Essentials;
  /** When learners are offered to come back. Absent: never. */
  readonly refreshers?: Refreshers;
  /** Where to report a problem with a page: an e-mail address or a web address. */
  readonly contact?: string;
  /** Where a lesson with a content note is left for, quickly: another site, with nothing to explain on it. */
  readonly leaveTo: string;
  readonly accessibility?: AccessibilityTests;
  readonly support?: Support;
  readonly modules: readonly Module[];
  /** Draws on the banks of all modules and on its own. */
  readonly finalCheck?: Check;
  readonly findings: readonly Finding[];
  readonly sources: readonly Source[];
  readonly certainties: readonly Certainty[];
  /** What every certainty label says besides its own explanation. */
  readonly certaintyCaveat: string;
  /** What the picture of the evidence shows. Empty: the course has none. */
  readonly evidenceMap: readonly EvidenceCell[];
  /** What a service looks at before it takes this up. Empty: the course has no such list. */
  readonly readiness: readonly ReadinessLine[];
  readonly terms: readonly Term[];
  /** Absent: never published. */
  readonly lock?: IdLock;
}

/** The pass rule as data. `version` rises with any change of a rule. */
export interface CompletionRules {
  readonly version: number;
  readonly lesson: 'every-scored-question-correct-once';
  readonly module: 'every-lesson-complete' | 'every-lesson-complete-and-check-passed';
  readonly course: 'every-module-complete' | 'every-module-complete-and-final-check-passed';
}

export interface Module {
  readonly id: ModuleId;
  readonly title: string;
  readonly summary: string;
  /** A drawing, by its file’s name in the module’s folder. */
  readonly illustration?: string | undefined;
  readonly lessons: readonly Lesson[];
  readonly check?: Check;
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
  /** Why no question tests the objective. */
  readonly untested?: string;
  readonly contentNote?: string;
  readonly sections: readonly Section[];
  readonly items: readonly Item[];
  /** What there is to print and fill in by hand. */
  readonly sheets: readonly Sheet[];
  /** What a trainer may ask a group to talk about. Learners on their own are not shown it. */
  readonly talkingPoints: readonly Paragraph[];
  /** What its text cites, in the order of first mention. What a question cites is in the question. */
  readonly findings: readonly FindingId[];
  readonly terms: readonly TermId[];
}

export type Basis = 'evidence' | 'opinion' | 'guidance' | 'local';

/** A heading with the text below it, down to the next heading. No choice, key or feedback is in the text. */
export interface Section {
  /** The address of the heading in the page; empty for what stands before the first heading. */
  readonly slug: string;
  readonly heading: string;
  readonly level: number;
  /** The box with a heading of its own that it stands in: the author’s tag, and the title that the author gave it. */
  readonly box?: { readonly tag: string; readonly title?: string };
  readonly text: string;
  /** Everyday words for what it is about, by which search finds it. They are not shown. */
  readonly searchWords: readonly string[];
}

/** Its id is unique in the whole course. */
export interface Sheet {
  readonly id: string;
  readonly title: string;
}

export interface Term {
  readonly id: TermId;
  readonly term: string;
  readonly definition: string;
  readonly synonyms: readonly string[];
}
