import type { FileRefused } from '../../domain/progress-file/read-progress-file.ts';
import type { CodeRefused } from '../../domain/resume-code/read-code.ts';

const notRead = 'It was made by a newer edition of this course. Open that edition, or ask for it.';
const otherCourse = 'It belongs to another course.';

/** Taking progress along: the resume code and the progress file. */
export const takeAlongText = {
  title: 'Take your progress with you',
  intro:
    'Your progress is on this device only. A resume code brings it to another one: it says how far you have come, and holds no name, nothing you wrote and nothing about your role.',
  loading: 'Getting it ready…',
  failed: 'What is needed for this could not be loaded. Try again when you are online.',
  nothingYet: 'There is nothing to take along yet. Open a lesson or answer a question first.',
  code: 'Your resume code',
  codeHelp: 'It changes with each step you take. An older code still works, and takes nothing away.',
  copyCode: 'Copy the code',
  copyLink: 'Copy a link',
  print: 'Print a sheet',
  copied: {
    code: 'The code is copied.',
    link: 'The link is copied. Whoever has it can see how far you have come.',
  },
  notCopied: 'This browser does not let pages copy. Select the code and copy it yourself.',
  qr: 'The same link as a QR code',
  file: 'The whole record as a file',
  fileHelp:
    'A progress file holds every answer with its date, and what you typed into questions. Keep it where only you can open it.',
  saveFile: 'Save a progress file',
  schema: 'How the file is built',
  fileName: (course: string) => `${course}-progress.json`,
  sheetTitle: 'Resume code',
  sheetEdition: (edition: string, date: string) => `Edition ${edition}. Printed on ${date}.`,
  sheetHelp:
    'Open this address and type the code, or scan the square. Small letters and spaces do not matter.',
  bring: 'Bring your progress here',
  bringIntro: 'Nothing changes before you have seen what would.',
  codeField: 'Resume code',
  codeFieldHelp: 'Groups of five, with or without spaces.',
  look: 'See what would change',
  fileField: 'Or choose a progress file',
  previewTitle: 'What would change on this device',
  madeBy: (edition: string) => `Made with edition ${edition} of the course.`,
  completed: 'Lessons that become complete',
  started: 'Lessons that are started',
  passed: 'Checks that are passed',
  improved: 'Checks with a better result',
  questions: (count: number) =>
    count === 1
      ? 'One more question is answered correctly.'
      : `${count} more questions are answered correctly.`,
  entries: (count: number) =>
    `${count} ${count === 1 ? 'entry' : 'entries'} that this device does not have yet.`,
  keeps: 'What is on this device stays.',
  nothingNew: 'This device has all of that already. Nothing would change.',
  add: 'Add it to this device',
  leave: 'Leave it',
  added: 'Your progress is here.',
  left: 'Nothing was changed.',
  codeRefused: (found: CodeRefused): string => {
    switch (found.refused) {
      case 'unknown-sign':
        return `“${found.sign}” is in no code. Look at group ${found.group}.`;
      case 'mistyped':
        return `Something in group ${found.group} (${found.typed}) is not as it was. Compare it with your code.`;
      default:
        return codeRefusals[found.refused];
    }
  },
  fileRefused: ({ refused }: FileRefused): string => fileRefusals[refused],
} as const;

type PlainRefusal = Exclude<CodeRefused['refused'], 'unknown-sign' | 'mistyped'>;

const codeRefusals: Readonly<Record<PlainRefusal, string>> = {
  empty: 'Type or paste a code first.',
  'too-long': 'This is much longer than a code. Copy only the groups of five.',
  damaged:
    'This is not a whole code. Compare each group with yours, and see that none is missing or there twice.',
  'other-course': `This code can’t be used here. ${otherCourse}`,
  'completion-code':
    'This is a completion code, which says that a course was completed. A resume code is needed here.',
  newer: `This code can’t be read here. ${notRead}`,
};

const fileRefusals: Readonly<Record<FileRefused['refused'], string>> = {
  'too-large': 'This file is far larger than a progress file can be. Nothing of it was read.',
  unreadable:
    'This file can’t be read. Perhaps only a part of it was saved. Choose it again, or save it again.',
  'no-progress-file': 'This is not a progress file.',
  newer: `This file can’t be read here. ${notRead}`,
  'other-course': `This file can’t be used here. ${otherCourse}`,
  unfit: 'Something in this file was changed, or it was not written by this course. Nothing of it was taken.',
};
