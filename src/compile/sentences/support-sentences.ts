import type { PhraseFault } from '../crisis/read-phrase.ts';

const faults: Readonly<Record<PhraseFault, readonly [what: string, fix: string]>> = {
  'all-optional': ['all of its words may be missing', 'Take the ? from at least one of them.'],
  empty: [
    'there is no word where one should be',
    'Write a word on both sides of each stroke, or take the entry out.',
  ],
  'gap-at-the-end': [
    'it begins or ends with a gap',
    'Take the ... out there: a phrase may stand anywhere anyway.',
  ],
  long: [
    'it has more than twelve parts',
    'Keep to the words that tell: what stands around them need not be named.',
  ],
  sign: [
    'there is a sign in it that people would not type',
    'Write words and figures, and * at the end of a stem only.',
  ],
  'stem-short': [
    'a stem has to have three letters before its *',
    'Write more of the word, or its forms: end|ended|ending.',
  ],
};

/** About the support block, and by which words the search knows that someone needs help. */
export const supportSentences = {
  'crisis-phrase-unreadable': (p: { phrase: string; fault: PhraseFault }) => ({
    what: `“${p.phrase}” can’t be read as a phrase: ${faults[p.fault][0]}.`,
    why: `The search would never know by it that someone needs help.`,
    fix: faults[p.fault][1],
  }),
  'support-half-checked': (p: { missing: 'lastChecked' | 'checkedBy' }) => ({
    what: `The support page says ${p.missing === 'checkedBy' ? 'when' : 'by whom'} it was checked, and not ${p.missing === 'checkedBy' ? 'by whom' : 'when'}.`,
    why: `People in need may rely on it. A check that nobody signed, or without a day, is none.`,
    fix: `Fill in “${p.missing}”, or set both to null: the page then says that nobody has checked it.`,
  }),
  'support-number-differs': (p: { how: string; number: string; field: string }) => ({
    what: `The link goes to ${p.number}, and the line says “${p.how}”.`,
    why: `On paper, and on a device that can't ring, only the line is there. The two have to agree.`,
    fix: `Write the number into “how” as it stands under “${p.field}”, or correct one of the two.`,
  }),
  'support-unchecked': () => ({
    what: `Nobody has checked yet where people can turn.`,
    why: `The page says so to people in need. A release needs the day on which a person tried every entry, and their name.`,
    fix: `Have a person try every entry, then fill in “lastChecked” and “checkedBy”.`,
  }),
} as const;
