import type { CheckRule } from '../domain/check.ts';
import type { Course, Module } from '../domain/course.ts';
import type { EvidenceCell } from '../domain/evidence-map.ts';
import type { IdLock } from '../domain/id-lock.ts';
import type { ReadinessLine } from '../domain/readiness.ts';
import type { Support } from '../domain/support.ts';
import type { ContentFiles } from './content-files.ts';
import type { CrisisDraft } from './crisis/assemble-crisis.ts';
import type { BankDraft, CheckKind } from './lesson/read-bank.ts';
import type { LessonDraft } from './lesson/read-lesson.ts';
import type { TextDraft } from './lesson/read-text.ts';
import type { Place, Problem } from './problem.ts';

/** A list of the course with the place of each entry. */
export interface Listed<T> {
  readonly values: readonly T[];
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
}

/** A file's value with the place of each part. */
export interface Written<T> {
  readonly value: T;
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
}

/** `support.yaml` as it was written. */
export interface SupportDraft extends Omit<Support, 'checked' | 'crisis'> {
  readonly lastChecked: string | null;
  readonly checkedBy: string | null;
  readonly crisis?: CrisisDraft;
}

/** `local.yaml`: what an employer fills in, by the id of the slot. */
export interface LocalDraft {
  readonly contact?: string;
  readonly support: Readonly<Record<string, string>>;
}

export interface ModuleDraft {
  readonly module: Omit<Module, 'lessons' | 'check'>;
  readonly lessonIds: readonly string[];
  readonly file: string;
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
}

/** The ids that were published, with the place of each. */
export interface LockDraft {
  readonly value: IdLock;
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
}

/** The course while it is being compiled: what the checks look at. */
export interface CourseDraft {
  readonly files: ContentFiles;
  readonly course?: Omit<
    Course,
    'modules' | 'finalCheck' | 'support' | 'evidenceMap' | 'readiness' | 'lock' | keyof Registers
  >;
  readonly checkRules: CheckRules;
  readonly readingLevel: ReadingLevel;
  /** The author says that not every lesson is written yet. */
  readonly isUnfinished: boolean;
  readonly moduleIds: readonly string[];
  readonly placeInCourse: (path: readonly PropertyKey[]) => Place;
  readonly modules: readonly ModuleDraft[];
  readonly lessons: readonly LessonDraft[];
  readonly banks: readonly BankDraft[];
  /** The lessons and the banks. */
  readonly texts: readonly TextDraft[];
  /** A register whose file can't be read is absent, and nothing is checked against it. */
  readonly registers: { readonly [K in RegisterName]?: Listed<Course[K][number]> };
  readonly certaintyCaveat: string;
  /** Absent: the course has no support.yaml, or one that can't be read. */
  readonly support?: Written<SupportDraft>;
  readonly local?: Written<LocalDraft>;
  /** Absent where the course has none. */
  readonly evidenceMap?: Listed<EvidenceCell>;
  /** Absent where the course has none. */
  readonly readiness?: Listed<ReadinessLine>;
  /** Absent: never published, or its file can’t be read. */
  readonly lock?: LockDraft;
}

/** By kind of check. Absent: the course has no such check. */
export type CheckRules = { readonly [K in CheckKind]?: CheckRule | undefined };

/** From which SMOG grade on a lesson is too hard to read, and the terms that don’t count. */
export interface ReadingLevel {
  readonly exclude: readonly string[];
  readonly warn: number;
  readonly fail: number;
}

export type RegisterName = 'findings' | 'sources' | 'terms' | 'certainties';
type Registers = Pick<Course, RegisterName | 'certaintyCaveat'>;

/** One rule over the whole draft. */
export type Check = (draft: CourseDraft) => readonly Problem[];
