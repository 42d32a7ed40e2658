import { tinyCoursesAddress } from './addresses.ts';

/**
 * Courses of a few lines, built by global-setup.ts. The first three are one course: before its author edited
 * it, after that, and after parts of it were renamed and retired. The fourth has every type of question, the fifth a module’s check and a final check.
 */
export const tinyCourses = ['before', 'after', 'renamed', 'every-type', 'checks'] as const;

/** Where the built courses are put and served from. */
export const builtFolder = '.cache/e2e';

/** What the learner's record of the first three is kept under. */
export const recordKey = 'alongside:window-plants:progress';

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
