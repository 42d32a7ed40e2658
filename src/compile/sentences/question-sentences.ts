import type { QuestionType } from '../../domain/item.ts';

/** What a question or a conversation is made of, besides its text. */
export type Part =
  | 'choice'
  | 'step'
  | 'row'
  | 'group'
  | 'card'
  | 'note'
  | 'answer'
  | 'scene'
  | 'scene-choice';

const examples: { readonly [P in Part]: string } = {
  choice: '- [ ] `severity` How severe symptoms are',
  step: '1. `listen` Listen first',
  row: '| `severity` How severe symptoms are | No effect |',
  group: '### `some-evidence` Some evidence',
  card: '- `severity` How severe symptoms are',
  note: '- `verb` The evidence is mixed, so it has to be “may”.',
  answer: '- self-efficacy',
  scene: '### `question` Maya asks',
  'scene-choice': '- `wait` ‘I’d like to think about that.’ → `after-lunch`',
};

/** What may stand under such an entry. */
const below: { readonly [P in Part]: string } = {
  choice: 'A choice is one line of text, and the quote under it (>) is its feedback.',
  step: 'A step is one line of text, and a quote under it (>) explains it.',
  row: 'A row is one line of text.',
  group: 'A group is one heading with a list of cards.',
  card: 'A card is one line of text, and a quote under it (>) explains it.',
  note: 'A note is one line of text.',
  answer: 'An accepted answer is one line of text.',
  scene: 'A scene is a heading, paragraphs and a list of choices.',
  'scene-choice': 'A choice is one line of text, and the quote under it (>) says what follows.',
};
const nameOf = (part: Part) => (part === 'scene-choice' ? 'choice' : part);
const whole = (part: Part) => (part.startsWith('scene') ? 'conversation' : 'question');
const hasQuote = (part: Part) => below[part].includes('quote');
const indent = (part: Part) => (part === 'step' ? 'three spaces' : 'two spaces');
const above = (part: Part) => (part === 'note' ? 'text or table' : `${nameOf(part)}s`);
const a = (part: Part) => (part === 'answer' ? 'An answer' : `A ${nameOf(part)}`);

const aboveWhat: { readonly [T in QuestionType]: string } = {
  'single-choice': ' above the choices',
  'multiple-response': ' above the choices',
  'true-false': ' above the choices',
  cloze: ' above the text with the gaps',
  ordering: ' above the steps',
  matching: ' above the table',
  categorise: ' above the groups',
  'short-answer': ' above the answers',
  confidence: '',
  reflection: '',
};

/** About questions and their choices. */
export const questionSentences = {
  'box-stray': (p: { box: string }) => ({
    what: `The ${p.box} in this line begins no choice.`,
    why: `The line would be shown as part of the text above it, and the choice would be lost.`,
    fix: 'Begin the line with a hyphen, a space and the box: - [x] `id` a right one, - [ ] `id` a wrong one.',
  }),
  'box-unfit': (p: { part: Part }) => ({
    what: `There is a box before this ${nameOf(p.part)}.`,
    why: `Boxes say which choices of a question are right. ${a(p.part)}${p.part === 'scene-choice' ? ' of a conversation' : ''} has none.`,
    fix: `Take the [ ] or [x] away, as in: ${examples[p.part]}`,
  }),
  'choice-repeated': (p: { part: Part; choice: string }) => ({
    what: `Two ${nameOf(p.part)}s of this ${whole(p.part)} are called “${p.choice}”.`,
    why: `A learner's record names ${nameOf(p.part)}s by these ids, so each must be one of a kind.`,
    fix: `Give one of them another short name.`,
  }),
  'choice-unreadable': (p: { part: Part; found: string }) => ({
    what: `${a(p.part)} holds ${p.found}.`,
    why: `${below[p.part]} Nothing else is shown.`,
    fix: hasQuote(p.part)
      ? `Move it into the quote, or above the ${nameOf(p.part)}s.`
      : `Write it in one line, or take it out.`,
  }),
  'choice-without-box': () => ({
    what: `This choice does not say whether it is right.`,
    why: `Each choice begins with a box: [x] is right, [ ] is not.`,
    fix: 'Begin it with - [x] or - [ ] and a space, as in: - [ ] `severity` How severe symptoms are',
  }),
  'choice-without-feedback': (p: { choice: string }) => ({
    what: `The choice “${p.choice}” has no feedback.`,
    why: `Learners learn from the explanation, whichever choice they take.`,
    fix: `Add a line under it, indented by two spaces and beginning with > that says why it is right or not.`,
  }),
  'choice-without-id': (p: { part: Part; text: string }) => ({
    what: `The ${nameOf(p.part)} “${p.text}” has no id.`,
    why:
      p.part === 'note'
        ? `The id says what the note is about.`
        : `The id keeps learners' answers when the text is reworded or moved.`,
    fix: `Put a short name in backticks first, as in: ${examples[p.part]}`,
  }),
  'choice-without-text': (p: { part: Part; choice: string }) => ({
    what: p.choice
      ? `The ${nameOf(p.part)} “${p.choice}” has no text.`
      : `There is an empty ${nameOf(p.part)}.`,
    why: p.part === 'answer' ? `Nobody can type nothing.` : `Learners would see an empty ${nameOf(p.part)}.`,
    fix:
      p.part === 'choice'
        ? `Write what the learner can choose after the id.`
        : `Write its words, as in: ${examples[p.part]}`,
  }),
  'choices-numbered': (p: { part: Part }) => ({
    what: `The ${nameOf(p.part)}s are a numbered list.`,
    why: `The page shows ${nameOf(p.part)}s without numbers, so a sentence such as “see 2” would mean nothing.`,
    fix: `Begin each ${nameOf(p.part)} with a hyphen: ${p.part === 'choice' ? '- [x] or - [ ].' : examples[p.part]}`,
  }),
  'choices-outside-question': () => ({
    what: `These choices stand outside a question.`,
    why: `Learners would see which one is right, and could not answer.`,
    fix: `Put <Question id="…"> above them and </Question> below, each on a line of its own.`,
  }),
  'feedback-not-indented': (p: { part: Part }) => ({
    what: `This quote begins at the edge, so it belongs to no ${nameOf(p.part)}.`,
    why: `Feedback belongs to the ${nameOf(p.part)} above it, and the indent says so.`,
    fix: `Put ${indent(p.part)} before the >.`,
  }),
  'key-ungradable': (p: { item: string; score: string }) => ({
    what: `The key of “${p.item}” scores ${p.score} with the course's own grader.`,
    why: `Nobody could answer this question correctly.`,
    fix: `Check what it takes for right: the [x], the words in its gaps, its order or its pairs.`,
  }),
  'question-text-below': (p: { part: Part }) => ({
    what: `This stands below the ${above(p.part)} of a ${p.part === 'scene-choice' ? 'scene' : 'question'}.`,
    why: hasQuote(p.part)
      ? `There only more ${nameOf(p.part)}s, and quotes as their feedback, are shown.`
      : `There only ${p.part === 'note' ? 'a list of notes' : `more ${nameOf(p.part)}s`} can be read.`,
    fix: `Move it above the ${above(p.part)} or below </${p.part === 'scene-choice' ? 'Scenario' : 'Question'}>.${
      hasQuote(p.part) ? ` For feedback, put ${indent(p.part)} and > before it.` : ''
    }`,
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
  'question-without-prompt': (p: { item: string; type: QuestionType }) => ({
    what: `The question “${p.item}” asks nothing.`,
    why: `Learners need to know what they are ${/^(?:single|multiple|true)/.test(p.type) ? 'choosing' : 'asked for'}.`,
    fix: `Write the question as a paragraph of its own${aboveWhat[p.type]}.`,
  }),
  'text-repeated': (p: { part: Part; text: string }) => ({
    what:
      p.part === 'step'
        ? `All steps of this question read “${p.text}”.`
        : `Two ${nameOf(p.part)}s of this ${whole(p.part)} read “${p.text}”.`,
    why:
      p.part === 'step'
        ? `Steps that read the same stand for each other, so every order would be right.`
        : `Learners could not tell them apart, and only one of them may be right.`,
    fix:
      p.part === 'step'
        ? `Write what is done in each step.`
        : `Take one of them out, or write how they differ. Bold and italics are not enough.`,
  }),
  'text-unreadable': (p: { found: string }) => ({
    what: `A question or conversation, or its feedback, holds ${p.found}.`,
    why: `Only paragraphs with *emphasis*, **strong** words, \`code\` and links are shown there.`,
    fix: `Write it as a paragraph, or move it out of there.`,
  }),
} as const;
