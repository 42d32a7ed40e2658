/**
 * What is taken for part of a record, wherever it comes from: storage, a file, a code, or what has just happened. One
 * set of bounds for all of them, so that whatever was taken in can be written and read again.
 */

/** Of an id that an author gives, in UTF-16 units. The pattern of ids allows no more. */
export const LONGEST_ID = 200;
/** Of a name that the program makes: of an event, an attempt or a seed. Those of a code hold a whole id. */
export const LONGEST_NAME = 300;
/** Of what is typed, or of a choice in a gap's list, which is its own words. Fields take fewer (`LONGEST_TYPED`). */
export const LONGEST_TEXT = 1_000;
export const LONGEST_TYPED = 200;
/** Choices, steps, rows, cards, questions of one attempt. */
export const MOST_PARTS = 100;
/** Of a revision, a rule or the questions of a check. */
export const MOST_COUNTED = 1_000_000;
/** Far above what anybody can do in a life, and low enough that the next number is still a number. */
export const MOST_SEQ = 1_000_000_000;
/** A time that can be shown as a date, before 1970 too: a clock may be set to anything. Milliseconds from 1970. */
export const FARTHEST_TIME = 8_640_000_000_000_000;
