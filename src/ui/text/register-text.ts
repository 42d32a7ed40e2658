import type { CompletionRefused } from '../../domain/completion-code/read-completion-code.ts';
import type { Doubt } from '../../domain/completion-register/doubt-finish.ts';

const count = (number: number, one: string, more: string) => `${number} ${number === 1 ? one : more}`;

/** The register of completions, for training leads. */
export const registerText = {
  title: 'Register of completions',
  description:
    'For training leads: put in the completion codes that people handed you, and get a table of who has completed what.',
  private:
    'Everything happens on this computer. No code and no name is sent anywhere, and nothing is kept: when you leave this page, it is gone.',
  proves:
    'A code shows that none of its signs was changed. It does not prove who took the course, and nobody has checked it. It never tells somebody’s path.',
  noScript: 'The codes are read by this page’s program, which needs JavaScript.',
  codes: 'Completion codes',
  codesHelp:
    'Paste them as they came: from a mail, a list or a spreadsheet, with names beside them or not. The codes are found in the text.',
  file: 'Choose a file (text or CSV)',
  drop: 'Or drop it here. It is read at once.',
  read: 'Read the codes',
  clear: 'Clear all',
  cleared: 'The page is empty again.',
  nothing: 'Put in one code at least, or choose a file.',
  noLines: 'This file has no lines with text.',
  tooLarge: 'This file is far larger than a list of codes. Nothing of it was read.',
  noText: 'This file is not text. If it comes from a spreadsheet, save it as CSV first.',
  notRead: 'This file could not be read. Choose it again.',
  reading: 'Reading the codes…',
  share: (percent: number) => `${percent} %`,
  stop: 'Stop reading',
  stopped: (line: number) =>
    line > 0
      ? `You stopped the reading. What follows is of the lines up to ${line}; the rest was not read.`
      : 'You stopped the reading before the first line was read.',
  openQuote: (line: number) =>
    `The quotation mark in line ${line} is never closed, so a name near it may be wrong. No code is lost by it.`,
  doubted: (rows: number) =>
    `${count(rows, 'more has', 'more have')} something to check with the learner. ${rows === 1 ? 'It is' : 'They are'} in the table, with a note.`,
  checkWithLearner: (doubts: readonly string[]) => `Check this with the learner: ${doubts.join(' ')}`,
  doubt: (found: Doubt): string => {
    switch (found.doubt) {
      case 'future':
        return 'the date lies in the future.';
      case 'before-course':
        return 'the date lies before the course was published.';
      case 'no-check':
        return 'it tells the result of a check, and there is no such check in this edition.';
      case 'asked':
        return `it tells of ${count(found.of, 'question', 'questions')}, and the check of this edition asks ${found.least === found.most ? found.most : `${found.least} to ${found.most}`}.`;
    }
  },
  moreRows: (rows: number) => `${count(rows, 'more row is', 'more rows are')} not shown yet.`,
  showMore: (rows: number) => `Show ${rows} more`,
  result: (counted: number) => count(counted, 'completion', 'completions'),
  summary: (doubled: number, refused: number) =>
    [
      ...(doubled > 0 ? [`${count(doubled, 'line has', 'lines have')} a code that was there before.`] : []),
      ...(refused > 0 ? [`${count(refused, 'line', 'lines')} could not be read.`] : []),
    ].join(' ') || 'Every line was read, and none was there twice.',
  leftOut: (lines: number, most: number) =>
    `${count(lines, 'line was', 'lines were')} left out: ${most} can be read at once.`,
  byEdition: (number: number, edition: string) => `Edition ${edition}: ${number}`,
  save: 'Save as a CSV file',
  fileName: 'completions.csv',
  toLookAt: 'Lines to look at',
  more: (lines: number) => `${count(lines, 'more line is', 'more lines are')} in the CSV file.`,
  line: (line: number) => `Line ${line}`,
  table: 'Completions',
  columns: {
    line: 'Line',
    name: 'Name',
    what: 'Completed',
    edition: 'Edition',
    day: 'Day',
    result: 'Check',
    note: 'Note',
  },
  csvColumns: [
    'line',
    'name',
    'code',
    'status',
    'completed',
    'edition',
    'or earlier edition',
    'date',
    'or earlier date',
    'check right',
    'check of',
    'note',
  ],
  course: 'The course',
  status: { counted: 'counted', doubled: 'doubled', refused: 'not read' },
  statusDoubted: 'to check with the learner',
  yes: 'yes',
  by: (day: string) => `by ${day}`,
  orEarlier: (edition: string) => `${edition} or earlier`,
  right: (right: number, of: number) => `${right} of ${of}`,
  oldEdition: 'An old edition.',
  noResult: 'Not told',
  doubled: (line: number) => `The same completion as in line ${line}. It is counted once.`,
  doubledPerhaps: (line: number) =>
    `The same code as in line ${line}. It is counted once, though two people can have it: their progress came by resume code, so nothing tells their codes apart.`,
  refused: (why: CompletionRefused): string => {
    switch (why.refused) {
      case 'unknown-sign':
        return `“${why.sign}” is in no code. Look at group ${why.group}.`;
      case 'mistyped':
        return `Something in group ${why.group} (${why.typed}) is not as it was. Ask for the code again.`;
      default:
        return refusals[why.refused];
    }
  },
  answers: 'How questions were answered at first',
  answersNone:
    'Nobody’s code here tells how questions were answered. Learners may add that to a code by their own choice.',
  answersFew: (learners: number, least: number) =>
    `${count(learners, 'person has', 'people have')} added their answers. Totals are shown from ${least} people up, question by question, so that nobody’s own answers are seen.`,
  answersOf: (learners: number) => `Totals of ${learners} people who chose to add their answers.`,
  answersHelp:
    'Questions that few got right at first come first. A question can be hard because the idea is hard, or because the question is unclear.',
  answersOther: (codes: number) =>
    `${count(codes, 'code has', 'codes have')} answers to the questions of another edition. They are not counted.`,
  answersLoading: 'Getting the questions…',
  answersFailed:
    'The questions could not be loaded, so no totals can be shown. Read the codes again when you are online.',
  answersColumns: {
    question: 'Question',
    lesson: 'Lesson',
    right: 'Right at first',
    misled: 'Wrong choice that most others gave',
  },
  rightOf: (right: number, learners: number) => `${right} of ${learners}`,
  misled: (words: readonly string[], number: number) =>
    `${words.map((one) => `“${one}”`).join(' and ')} (${number}${words.length > 1 ? ' each' : ''})`,
  misledNone: '–',
} as const;

type PlainRefusal = Exclude<CompletionRefused['refused'], 'unknown-sign' | 'mistyped'>;

const refusals: Readonly<Record<PlainRefusal, string>> = {
  empty: 'There is no code in it.',
  'too-long': 'This is much longer than a code.',
  damaged: 'This is not a whole code. A part of it is missing, is wrong or is there twice.',
  'other-course': 'It belongs to another course.',
  newer: 'It was made by a newer edition of this course. Open the register of that edition.',
  'resume-code':
    'This is a resume code, which brings progress to another device. A completion code begins with C.',
};
