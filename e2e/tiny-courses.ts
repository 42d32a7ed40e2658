import { tinyCoursesAddress } from './addresses.ts';

/**
 * Courses of a few lines, built by global-setup.ts. The first three are one course: before its author edited it, after
 * that, and after parts of it were renamed and retired. The fourth has every type of question and a conversation, the
 * fifth a module’s check and a final check, the sixth paths for three jobs, the seventh findings with their picture,
 * and a term, the eighth headings that are called like what is on every page, or like nothing.
 */
export const tinyCourses = [
  'before',
  'after',
  'renamed',
  'every-type',
  'checks',
  'paths',
  'evidence',
  'headings',
] as const;

export type TinyCourse = (typeof tinyCourses)[number];

/** Where the built courses are put and served from. */
export const builtFolder = '.cache/e2e';

/** What every key of the learner's record of the first three begins with, and its leaves, and where version 1 kept it; and the name of its mirror. */
export const recordStart = 'alongside:window-plants:';
export const mirrorName = 'alongside:window-plants';
export const leafStart = `${recordStart}1:`;
export const firstVersionKey = `${recordStart}progress`;

const origin = tinyCoursesAddress;

export const before = `${origin}/before/`;
export const after = `${origin}/after/`;
export const renamed = `${origin}/renamed/`;
export const watering = `${before}lessons/watering.html`;
export const light = `${before}lessons/light.html`;

export const everyType = `${origin}/every-type/`;
export const lessonOfEveryType = (id: string) => `${everyType}lessons/${id}.html`;
export const choosing = lessonOfEveryType('choosing');
export const placing = lessonOfEveryType('placing');
export const writing = lessonOfEveryType('writing');

export const checks = `${origin}/checks/`;
export const moduleCheck = `${checks}checks/brew-check.html`;
export const finalCheck = `${checks}checks/final-check.html`;
export const talking = lessonOfEveryType('talking');
export const teaTalk = `${everyType}conversations/tea-talk.html`;

export const paths = `${origin}/paths/`;
export const register = (course: string) => `${course}register.html`;
export const certificate = (course: string) => `${course}certificate.html`;
export const lessonOfPaths = (id: string) => `${paths}lessons/${id}.html`;
export const preferencesKey = 'alongside:kitchen:preferences';

export const headings = `${origin}/headings/`;
export const lessonOfHeadings = (id: string) => `${headings}lessons/${id}.html`;

export const evidence = `${origin}/evidence/evidence.html`;
export const trainersOf = (course: TinyCourse) => `${origin}/${course}/trainers.html`;
export const trainersPage = (course: TinyCourse, page: string) => `${origin}/${course}/trainers/${page}`;
export const coverage = `${origin}/evidence/coverage.html`;
export const soil = `${origin}/evidence/lessons/soil.html`;
