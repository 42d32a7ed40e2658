import { makeRandom } from './make-random.mjs';
import { writeList, writeParagraph, writeTitle } from './write-prose.mjs';
import { writeQuestion } from './write-question.mjs';

/** The same number always gives the same lesson, however many there are. @param {number} number */
export function lessonId(number) {
  return `lesson-${String(number).padStart(4, '0')}`;
}

/** About 800 words with three questions. @param {number} number */
export function writeLesson(number) {
  const random = makeRandom(number * 7919 + 1);
  const id = lessonId(number);
  const sections = [1, 2, 3].map((part) =>
    [
      `## ${writeTitle(random)}`,
      writeParagraph(random, 4),
      part === 2 ? writeList(random, 4) : writeParagraph(random, 2),
      `${writeParagraph(random, 1)} See [what was found](finding:finding-${part}) about [the workshop](term:workshop).`,
      writeQuestion(random, `${id}-question-${part}`),
    ].join('\n\n'),
  );
  return [
    frontMatter(id, `${writeTitle(random)} ${number}`),
    writeParagraph(random, 3),
    ...sections,
    `## ${writeTitle(random)}`,
    writeParagraph(random, 3),
    '<WhatWeKnow certainty="mixed-results" findings="finding-1 finding-2">',
    `### What we know\n\n- ${writeParagraph(random, 1)}\n- ${writeParagraph(random, 1)}`,
    `### What we do not know\n\n- ${writeParagraph(random, 1)}`,
    '</WhatWeKnow>',
    '',
  ].join('\n\n');
}

/** @param {string} id @param {string} title */
function frontMatter(id, title) {
  return `---
id: ${id}
title: ${title}
minutes: 6
audience: everyone
objective: Tell one tool of the workshop from another.
basis: [evidence]
lastReviewed: 2026-11-23
---`;
}
