import { things } from './words.mjs';
import { capital, writeSentence } from './write-prose.mjs';

/** A question with four choices, one of them right. @param {import('./make-random.mjs').Random} random @param {string} id */
export function writeQuestion(random, id) {
  const right = Math.floor(random.next() * 4);
  const choices = ['a', 'b', 'c', 'd'].map((name, place) =>
    [
      `- [${place === right ? 'x' : ' '}] \`choice-${name}\` ${capital(random.pick(things))} ${name.toUpperCase()}`,
      `  > ${place === right ? 'Yes.' : 'Not this one.'} ${writeSentence(random)}`,
    ].join('\n'),
  );
  const about = `${random.pick(things)} or the ${random.pick(things)}`;
  return [
    `<Question id="${id}">`,
    `Which of these goes with the ${about}?`,
    choices.join('\n'),
    '</Question>',
  ].join('\n\n');
}
