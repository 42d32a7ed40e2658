import type { Place, Problem } from './problem.ts';

/**
 * Every sentence that an author reads: what happened, why it matters, what to do.
 * Codes are permanent. Each has a tiny broken course under `mistakes/` and a page under docs/problems.
 */
const catalogue = {
  'attribute-missing': (p: { tag: string; attribute: string; example: string }) => ({
    what: `<${p.tag}> has no ${p.attribute}.`,
    why: `The page can't show it without.`,
    fix: `Write ${p.attribute}="${p.example}" inside the tag.`,
  }),
  'attribute-unknown': (p: { tag: string; attribute: string; known: string }) => ({
    what: `<${p.tag}> does not know “${p.attribute}”.`,
    why: `What it says would be lost without a word.`,
    fix: `Take it out, or use one of: ${p.known}.`,
  }),
  'attribute-wrong': (p: { tag: string; attribute: string; expected: string }) => ({
    what: `“${p.attribute}” of <${p.tag}> can't be used as it is.`,
    why: `It has to be ${p.expected}.`,
    fix: `Write it in straight double quotes, for example ${p.attribute}="…".`,
  }),
  'brace-stray': (p: { text: string }) => ({
    what: `There is a curly bracket: ${p.text}`,
    why: `In MDX a { begins program code, and lessons hold none.`,
    fix: `Use ( ) instead, or write \\{ where the bracket itself must be seen.`,
  }),
  'choice-repeated': (p: { choice: string }) => ({
    what: `Two choices of this question are called “${p.choice}”.`,
    why: `A learner's record names choices by these ids, so each must be one of a kind.`,
    fix: `Give one of them another short name.`,
  }),
  'choice-unreadable': (p: { found: string }) => ({
    what: `A choice holds ${p.found}.`,
    why: `A choice is one line of text, and the quote under it (>) is its feedback. Nothing else is shown.`,
    fix: `Move it into the quote or above the choices.`,
  }),
  'choice-without-feedback': (p: { choice: string }) => ({
    what: `The choice “${p.choice}” has no feedback.`,
    why: `Learners learn from the explanation, whichever choice they take.`,
    fix: `Add a line under it, indented by two spaces and beginning with > that says why it is right or not.`,
  }),
  'choice-without-id': (p: { text: string }) => ({
    what: `The choice “${p.text}” has no id.`,
    why: `The id keeps learners' answers when the text is reworded or moved.`,
    fix: 'Put a short name in backticks first, as in: - [ ] `severity` How severe symptoms are',
  }),
  'choice-without-text': (p: { choice: string }) => ({
    what: `The choice “${p.choice}” has no text.`,
    why: `Learners would see an empty choice.`,
    fix: `Write what the learner can choose after the id.`,
  }),
  'content-note-without-summary': () => ({
    what: `The lesson has a content note but nothing to skip to.`,
    why: `Readers are promised that they can skip to the summary and still finish.`,
    fix: `Add a <WhatWeKnow> box, or take the content note out.`,
  }),
  'field-unknown': (p: { field: string; nearest: string }) => ({
    what: `“${p.field}” is not a field of this file.`,
    why: `What it says would be lost without a word.`,
    fix: p.nearest ? `Did you mean “${p.nearest}”?` : `Take it out, or check its spelling.`,
  }),
  'field-wrong': (p: { field: string; message: string; meaning: string }) => ({
    what: p.field ? `The field “${p.field}” can't be used: ${p.message}.` : `The file can't be used: ${p.message}.`,
    why: p.meaning || `The course can't be built without it.`,
    fix: p.field ? `Correct or add the line “${p.field}: …”.` : `Compare the file with one that works.`,
  }),
  'file-missing': (p: { path: string; wantedBy: string }) => ({
    what: `There is no ${p.path}.`,
    why: `${p.wantedBy} asks for it.`,
    fix: `Add the file, or take its name out.`,
  }),
  'heading-level': (p: { level: number; expected: number }) => ({
    what: `This heading is of level ${p.level}; the highest that fits here is ${p.expected}.`,
    why: `The lesson's title is level 1, and people who listen to a page find their way by headings in order.`,
    fix: `Begin it with ${'#'.repeat(p.expected)} and a space.`,
  }),
  'heading-empty': () => ({
    what: `There is a heading without words.`,
    why: `It would be read out as nothing and can't be linked to.`,
    fix: `Write its words after the # signs, or delete the line.`,
  }),
  'id-malformed': (p: { id: string }) => ({
    what: `“${p.id}” can't be an id.`,
    why: `Ids stand in addresses and in learners' records.`,
    fix: `Use small letters, figures and single hyphens, as in what-we-do-not-know-yet.`,
  }),
  'id-repeated': (p: { thing: string; id: string; first: string }) => ({
    what: `There are two ${p.thing} with the id “${p.id}”.`,
    why: `The first is at ${p.first}. Learners' records could not tell them apart.`,
    fix: `Give one of them an id of its own.`,
  }),
  'image-missing': (p: { path: string }) => ({
    what: `There is no image “${p.path}” beside this lesson.`,
    why: `The page would show an empty frame.`,
    fix: `Put the file into the lesson's folder, or correct its name (capital letters count).`,
  }),
  'image-without-description': (p: { path: string }) => ({
    what: `The image “${p.path}” has no description.`,
    why: `Some people hear the page instead of seeing it.`,
    fix: `Say what it shows between the square brackets: ![A team around a table](${p.path})`,
  }),
  'import-line': () => ({
    what: `There is an import or export line.`,
    why: `Lessons hold no code: the course's own tags need no import.`,
    fix: `Delete the line. If it is meant as text, do not begin the line with “import” or “export”.`,
  }),
  'key-ungradable': (p: { item: string; score: string }) => ({
    what: `The key of “${p.item}” scores ${p.score} with the course's own grader.`,
    why: `Nobody could answer this question correctly.`,
    fix: `Check which choices are marked [x].`,
  }),
  'less-than-stray': () => ({
    what: `There is a < that begins no tag.`,
    why: `In MDX a < begins a tag, so everything after it is unreadable.`,
    fix: `Write “less than”, or \\< where the sign itself must be seen. For a web address use [words](https://…). Notes to yourself go into {/* … */}.`,
  }),
  'lesson-empty': () => ({
    what: `The lesson has no text.`,
    why: `Learners would open an empty page.`,
    fix: `Write it, or take the lesson out of its module.yaml.`,
  }),
  'lesson-unlisted': (p: { lesson: string }) => ({
    what: `No module.yaml lists the lesson “${p.lesson}”.`,
    why: `Nobody can reach it.`,
    fix: `Add its id to “lessons” in the module.yaml of its folder when it is ready.`,
  }),
  'lesson-unreadable': (p: { message: string }) => ({
    what: `The lesson can't be read from here on: ${p.message}`,
    why: `A tag or bracket is not as MDX wants it.`,
    fix: `Compare the line with one that works, or delete it and write it again.`,
  }),
  'link-broken': (p: { target: string }) => ({
    what: `The link “${p.target}” leads nowhere.`,
    why: `Learners who follow it would be lost.`,
    fix: `Use lesson:, finding: or term: with an id, #heading for a heading of this lesson, or a full https:// address.`,
  }),
  'must-keep-missing': (p: { finding: string; words: string }) => ({
    what: `This statement cites “${p.finding}” without the words: ${p.words}.`,
    why: `Those words keep the claim no stronger than the finding.`,
    fix: `Put them in, or cite a finding that says what the sentence says.`,
  }),
  'nothing-known': (p: { thing: string; id: string; nearest: string; list: string }) => ({
    what: `There is no ${p.thing} with the id “${p.id}”.`,
    why: `Every claim, term and link must lead to something that exists.`,
    fix: p.nearest ? `Did you mean “${p.nearest}”?` : `Add it to ${p.list}, or correct the id.`,
  }),
  'question-with-one-choice': (p: { item: string }) => ({
    what: `The question “${p.item}” has only one choice.`,
    why: `There is nothing to choose between.`,
    fix: `Add one or more wrong choices that people really believe.`,
  }),
  'question-without-choices': (p: { item: string }) => ({
    what: `The question “${p.item}” has no choices.`,
    why: `Learners would have nothing to answer with.`,
    fix: 'Add a list of choices: - [x] `id` a right one, - [ ] `id` a wrong one.',
  }),
  'question-without-key': (p: { item: string }) => ({
    what: `No choice of the question “${p.item}” is marked as right.`,
    why: `Nobody could answer it correctly.`,
    fix: `Put an x between the brackets of each right choice: - [x].`,
  }),
  'question-without-prompt': (p: { item: string }) => ({
    what: `The question “${p.item}” asks nothing.`,
    why: `Learners need to know what they are choosing.`,
    fix: `Write the question as a paragraph of its own above the choices.`,
  }),
  'statement-cites-opinion': (p: { finding: string; attribution: string; kind: string }) => ({
    what: `“${p.finding}” (${p.attribution}) can't stand in a statement of the kind ${p.kind}.`,
    why: `An opinion must not look like a research finding, nor a finding like an opinion.`,
    fix: `Give the statement the kind that fits, or cite another finding.`,
  }),
  'statement-without-finding': (p: { kind: string }) => ({
    what: `This ${p.kind} statement names nothing that it rests on.`,
    why: `Every claim of the course can be traced to where it comes from.`,
    fix: `Add findings="an-id another-id", or for practice guidance source="an-id".`,
  }),
  'tag-misplaced': (p: { tag: string }) => ({
    what: `<${p.tag}> stands inside a line or another question.`,
    why: `There it can't be read as a block of its own.`,
    fix: `Put the tag on a line of its own with an empty line above and below.`,
  }),
  'tag-unclosed': (p: { tag: string }) => ({
    what: `<${p.tag}> is opened here and never closed.`,
    why: `The rest of the lesson would be taken for its inside.`,
    fix: `Add </${p.tag}> on a line of its own where it ends.`,
  }),
  'tag-unknown': (p: { tag: string; nearest: string; known: string }) => ({
    what: `There is no tag <${p.tag}>.`,
    why: `Lessons use the course's own tags: ${p.known}.`,
    fix: p.nearest ? `Did you mean <${p.nearest}>?` : `Use Markdown instead, or one of the tags above.`,
  }),
  'tag-unopened': (p: { tag: string }) => ({
    what: `</${p.tag}> closes a tag that is not open here.`,
    why: `Tags close in the order in which they were opened, innermost first.`,
    fix: `Delete it, or check that the tag above it is closed.`,
  }),
  'text-unreadable': (p: { found: string }) => ({
    what: `A question or its feedback holds ${p.found}.`,
    why: `There only paragraphs with *emphasis*, **strong** words, \`code\` and links are shown.`,
    fix: `Write it as a paragraph, or move it out of the question.`,
  }),
  'yaml-unreadable': (p: { message: string }) => ({
    what: `This line can't be read as YAML: ${p.message}`,
    why: `Spaces, colons and quotes have a meaning in YAML.`,
    fix: `Indent with spaces as the lines around it, and put text with a colon, # or quotes into "double quotes".`,
  }),
} as const;

type Catalogue = typeof catalogue;
export type ProblemCode = keyof Catalogue;
type Details<C extends ProblemCode> = Parameters<Catalogue[C]> extends [infer P] ? P : Record<never, never>;

const warnings: ReadonlySet<ProblemCode> = new Set(['lesson-unlisted', 'must-keep-missing']);

export const PROBLEM_CODES = Object.keys(catalogue) as readonly ProblemCode[];

export function problem<C extends ProblemCode>(code: C, { file, line, column }: Place, details: Details<C>): Problem {
  const word = catalogue[code] as (p: Details<C>) => Pick<Problem, 'what' | 'why' | 'fix'>;
  const severity = warnings.has(code) ? 'warning' : 'error';
  return { code, severity, file, line, column, ...word(details) };
}
