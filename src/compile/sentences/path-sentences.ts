/** About paths, the essentials, passages for one role, and sheets to print. */
export const pathSentences = {
  'essentials-unfit': (p: { lesson: string; of: string; for: string }) => ({
    what: `The essentials are for ${p.for}, and their lesson “${p.lesson}” is for ${p.of}.`,
    why: `People would be asked to take a lesson that was not written for them.`,
    fix: `Take it out of the list, or change the audience of one of the two.`,
  }),
  'lesson-off-path': (p: { lesson: string; audience: string }) => ({
    what: `No path takes the lesson “${p.lesson}”: it is for ${p.audience}.`,
    why: `It would count for nobody who has chosen a path.`,
    fix: `Change its audience, or add the audience to a path in course.yaml.`,
  }),
  'passage-in-passage': () => ({
    what: `This <ForRole> has another one in it.`,
    why: `A passage is for one role, and the inner one would be folded away twice.`,
    fix: `Close the first with </ForRole> before the second begins.`,
  }),
  'passage-off-path': (p: { of: string; lesson: string }) => ({
    what: `No path takes both this passage, for ${p.of}, and its lesson, for ${p.lesson}.`,
    why: `Whoever the passage is for has chosen a path that leads past the lesson.`,
    fix: `Give the passage an audience that takes this lesson, or move it to one that they take.`,
  }),
  'question-in-sheet': (p: { sheet: string }) => ({
    what: `The sheet “${p.sheet}” has a question in it.`,
    why: `A sheet is filled in by hand. On paper nothing can be checked or explained.`,
    fix: `Move the <Question> out of the <Printable>, or ask it in the sheet's own words.`,
  }),
  'tag-in-bank': (p: { tag: string }) => ({
    what: `<${p.tag}> stands in a check.`,
    why: `Of this file only the questions are shown, so nobody would ever see it.`,
    fix: `Move it to a lesson. Whom a check's question is for depends on the lesson that it names.`,
  }),
} as const;
