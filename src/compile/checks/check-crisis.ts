import type { Check, CourseDraft } from '../course-draft.ts';
import { type PhraseFault, readEntry, readPhrase } from '../crisis/read-phrase.ts';
import { nearestWord } from '../nearest-word.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';

/** Every phrase by which the search knows that someone needs help can be read, and every list that it names is there. */
export const checkCrisis: Check = (draft) => [...faultyEntries(draft), ...faultyPhrases(draft)];

function faultyEntries({ support }: CourseDraft): readonly Problem[] {
  const { words = {}, misspelt = [], notMisspelt = [] } = support?.value.crisis ?? {};
  const lists = [
    ...Object.entries(words).map(([name, list]) => ({ at: ['words', name], list })),
    { at: ['misspelt'], list: misspelt },
    { at: ['notMisspelt'], list: notMisspelt },
  ];
  return lists.flatMap(({ at, list }) =>
    list.flatMap((entry, index) => {
      const read = readEntry(entry);
      return support && 'fault' in read ? [unreadable(support, [...at, index], entry, read.fault)] : [];
    }),
  );
}

function faultyPhrases({ support }: CourseDraft): readonly Problem[] {
  const crisis = support?.value.crisis;
  if (!crisis) return [];
  const known = Object.keys(crisis.words);
  return (['phrases', 'alone', 'except'] as const).flatMap((list) =>
    crisis[list].flatMap((phrase, index) => {
      const read = readPhrase(phrase);
      if ('fault' in read) return [unreadable(support, [list, index], phrase, read.fault)];
      const named = read.steps.flatMap(({ of }) =>
        of.flatMap((one) => (typeof one === 'string' ? [] : [one.list])),
      );
      return named
        .filter((name) => !known.includes(name))
        .map((id) =>
          problem('nothing-known', support.placeOf(['crisis', list, index]), {
            ...{ thing: 'list of words', id, nearest: nearestWord(id, known), list: 'crisis: words:' },
          }),
        );
    }),
  );
}

function unreadable(
  { placeOf }: NonNullable<CourseDraft['support']>,
  at: readonly PropertyKey[],
  phrase: string,
  fault: PhraseFault,
): Problem {
  return problem('crisis-phrase-unreadable', placeOf(['crisis', ...at]), { phrase, fault });
}
