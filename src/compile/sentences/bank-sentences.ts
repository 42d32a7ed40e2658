/** Why a question can't stand in a check, and what to take away. */
const unfit = {
  unscored: ['does not count', 'Take warm-up or unscored away, or ask it in a lesson.'],
  hint: ['has a hint', 'Take the <Hint> away, or ask it in a lesson.'],
  scenario: ['is a conversation', 'Put the conversation into a lesson, and ask about it here.'],
  sureness: ['asks how sure people are', 'Take how-sure away, or ask it in a lesson.'],
} as const;

/** About checks: their rules and their banks of questions. */
export const bankSentences = {
  'bank-lesson-elsewhere': (p: { item: string; lesson: string }) => ({
    what: `The question “${p.item}” names “${p.lesson}”, which is a lesson of another module.`,
    why: `A module’s check asks about what that module taught.`,
    fix: `Name a lesson of this module, or move the question to the other module’s check.mdx.`,
  }),
  'bank-question-unfit': (p: { item: string; unfit: keyof typeof unfit }) => ({
    what: `The question “${p.item}” ${unfit[p.unfit][0]}.`,
    why: `In a check every question counts, and nothing is said before the answers are in.`,
    fix: unfit[p.unfit][1],
  }),
  'bank-short': (p: { check: string; of: string; has: number; wants: number; path: string }) => ({
    what: `The bank of “${p.check}” has ${p.has} ${p.of}${p.path ? ` on the path “${p.path}”` : ''}. Its rule wants ${p.wants}.`,
    why: `An attempt could not be drawn, and nobody could take the check.`,
    fix: `Write more of them, or change the rule under “checks” in course.yaml.`,
  }),
  'check-without-rule': (p: { rule: string }) => ({
    what: `course.yaml has no rule for this check.`,
    why: `Without one, nobody knows how many questions to draw and how many must be correct.`,
    fix: `Add to course.yaml, under “checks”: ${p.rule}: { version: 1, items: 6, passMark: 0.8 }`,
  }),
  'draw-too-small': (p: { items: number; wanted: number }) => ({
    what: `An attempt draws ${p.items} questions, and “inScene” and “critical” ask for ${p.wanted}.`,
    why: `No draw could hold all of them.`,
    fix: `Raise “items”, or ask for fewer.`,
  }),
  'refresher-short': (p: { wants: number; has: number }) => ({
    what: `A refresher asks ${p.wants} questions, and the final check has ${p.has} to draw from.`,
    why: `Refreshers ask again what the final check asks, so they need its questions.`,
    fix: `Write more questions for the checks, with a final-check.mdx, or lower “questions” under “refreshers”.`,
  }),
  'pass-mark-unreachable': (p: { passMark: number; items: number }) => ({
    what: `The pass mark ${p.passMark} is more than all of the ${p.items} questions.`,
    why: `Nobody could pass, whatever they answered.`,
    fix: `Write the share that must be correct, such as 0.8 for 80 %.`,
  }),
};
