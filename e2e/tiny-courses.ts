import { tinyCoursesAddress } from './addresses.ts';
/** Courses of a few lines, built by global-setup.ts. Both are one course: before and after its author edited it. */
export const tinyCourses = ['before', 'after'] as const;

/** Where the built courses are put and served from. */
export const builtFolder = '.cache/e2e';

/** What the learner's record of both is kept under. */
export const recordKey = 'alongside:window-plants:progress';

const origin = tinyCoursesAddress;

export const before = `${origin}/before/`;
export const after = `${origin}/after/`;
export const watering = `${before}lessons/watering.html`;
export const light = `${before}lessons/light.html`;
