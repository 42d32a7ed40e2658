/** The files beside the lessons, as small as they can be. */
export const registers = {
  'findings.yaml': [1, 2, 3]
    .map(
      (number) => `- id: finding-${number}
  statement: This finding is made up, to measure the builder with.
  source: nobody
  locator: nowhere
  attribution: review-finding
  theme: none
  direction: none
  concerns: [everyone]
  mustKeep: []
  checkedAgainstPaper: false
`,
    )
    .join('\n'),
  'sources.yaml': `- id: nobody
  short: A source that does not exist
  title: A source that does not exist
  authors: Nobody
  year: 2026
  publication: None
`,
  'glossary.yaml': `- id: workshop
  term: workshop
  definition: A room in which things are made and mended.
  synonyms: [shop]
  avoid: []
`,
};

/** @param {string[]} modules */
export function writeCourseFile(modules) {
  return `id: generated
title: A generated course
edition: "0"
language: en-GB
summary: Made-up lessons, to measure the builder with.
draftNotice: "Generated: nothing here is true."
modules:
${listOf(modules)}
completion:
  version: 1
  lesson: every-scored-question-correct-once
  module: every-lesson-complete
  course: every-module-complete
`;
}

/** @param {string} id @param {string[]} lessons */
export function writeModuleFile(id, lessons) {
  return `id: ${id}
title: ${id.replace('module-', 'Module ')}
summary: Twenty made-up lessons.
lessons:
${listOf(lessons)}
`;
}

/** @param {string[]} ids */
function listOf(ids) {
  return ids.map((id) => `  - ${id}`).join('\n');
}
