import { tinyCoursesAddress } from './addresses.ts';

/**
 * Courses of a few lines, built by global-setup.ts. The first two are one course: before and after its author edited
 * it. The third has every type of question, the fourth a module’s check and a final
 * check, the fifth findings with their picture, and a term.
 */
export const tinyCourses = ['before', 'after', 'every-type', 'checks', 'evidence'] as const;

/** Where the built courses are put and served from. */
export const builtFolder = '.cache/e2e';

/** What the learner's record of the first two is kept under. */
export const recordKey = 'alongside:window-plants:progress';

const origin = tinyCoursesAddress;

export const before = `${origin}/before/`;
export const after = `${origin}/after/`;
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

export const evidence = `${origin}/evidence/evidence.html`;
export const coverage = `${origin}/evidence/coverage.html`;
export const soil = `${origin}/evidence/lessons/soil.html`;
