/** A grade above what the course allows, and where to begin. */
const tooHigh = (p: { grade: string; most: number; hardest: string }) => ({
  what: `The lesson reads at SMOG grade ${p.grade}. It should stay below ${p.most}.`,
  why: `The higher the grade, the more people are left out.`,
  fix: `Shorten sentences and words. The long words that come most often: ${p.hardest}.`,
});

/** About the way from a finding through the lessons to the questions, and about how lessons read. */
export const evidenceSentences = {
  'checked-wrongly': (p: { finding: string; where: 'register' | 'text' }) => ({
    what: {
      register: `“${p.finding}” is not checked against the paper, and yet there is a date and a name for it.`,
      text: `This says “checked against the paper”, and cites “${p.finding}”, which is not.`,
    }[p.where],
    why: `People trust such words, and nobody has opened the paper for this finding yet.`,
    fix: {
      register: `Write checkedAgainstPaper: true if that person has compared the two, or take “checked” out.`,
      text: `Write “not yet checked against the paper”, or compare the two and say so in findings.yaml.`,
    }[p.where],
  }),
  'direction-differs': (p: { finding: string; here: string; there: string }) => ({
    what: `The picture shows “${p.finding}” as ${p.here}. Its own direction is ${p.there}.`,
    why: `A picture is believed before it is read, so it must say what the finding says.`,
    fix: `Write direction: ${p.there} here, or correct the finding if that is wrong.`,
  }),
  'finding-unused': (p: { finding: string }) => ({
    what: `No lesson uses the finding “${p.finding}”.`,
    why: `What is known and never taught is easily forgotten, most of all when it is inconvenient.`,
    fix: `Cite it where it belongs. If it is held back on purpose, write reserve: true.`,
  }),
  'key-rests-on-opinion': (p: { item: string; finding: string; speaker: string }) => ({
    what: `What is right in the question “${p.item}” rests on an opinion alone, “${p.finding}”, and nobody is named.`,
    why: `A right answer that is only somebody's opinion would be learned as a fact.`,
    fix: p.speaker
      ? `Say whose it is, as in “What is ${p.speaker}'s opinion?”, or cite a finding as well.`
      : `Give the finding a speaker in findings.yaml and name them in the question, or cite a finding as well.`,
  }),
  'objective-untested': (p: { lesson: string }) => ({
    what: `No question that counts tests the objective of “${p.lesson}”.`,
    why: `Learners could not find out whether they can do what the lesson promises.`,
    fix: `Add a question here or in a check, or say why there is none: untested: "the reason".`,
  }),
  'quotation-long': (p: { begins: string; count: number }) => ({
    what: `The quotation “${p.begins} …” has ${p.count} words.`,
    why: `Eight words or more of somebody else's text are copied and not quoted.`,
    fix: `Say it in your own words, and quote only where the wording itself matters.`,
  }),
  'readiness-rests-on-opinion': (p: { finding: string }) => ({
    what: `A line of the readiness checklist rests on “${p.finding}”, which is an opinion.`,
    why: `A service would prepare for what somebody thinks, and take it for what was found.`,
    fix: `Cite a finding that says it, or take the line out.`,
  }),
  'reading-level': tooHigh,
  'reading-too-hard': tooHigh,
} as const;
