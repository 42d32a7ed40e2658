import type { QuestionType } from '../../domain/item.ts';

/** What a question of some type still lacks, and how it is written. */
const lacks = {
  gap: ['has no gap', 'Put double square brackets around the words to fill in: [[may|might]].'],
  side: [
    'has choices for one side only',
    'Write at least one choice that begins with **True** and one that begins with **False**.',
  ],
  steps: ['has fewer than three steps', 'Add steps to the numbered list, in the right order.'],
  table: ['has no table', 'Add a table with two columns and a line of headings.'],
  rows: ['has fewer than two rows', 'Add rows to its table: | `id` Text | What matches it |'],
  options: [
    'has only one thing to match with',
    'Add a row that is matched otherwise, or one with an empty left cell and a text in the right one.',
  ],
  groups: ['has fewer than two groups', 'Add headings with lists below them: ### `id` Words'],
  cards: ['has a group without cards', 'Put a list of cards below each heading: - `id` text'],
  answer: [
    'has no answer to compare with',
    'Add a list of the words to accept (- self-efficacy), or a quote (>) with a model answer.',
  ],
} as const;

/** Why what stands between the brackets is no gap. */
const gaps = {
  open: ['are not closed, or hold brackets or marks', 'Write a gap as [[may]], all of it in one paragraph.'],
  marked: [
    'stand inside other marks, or have marks inside',
    'Take the * or ` signs and links around the gap or in it away.',
  ],
  empty: [
    'hold an empty word',
    'Write words between all the signs: [[may|might]] or [[may / does / cannot]].',
  ],
  mixed: [
    'have both | and /',
    'Use | between words to accept, as in [[may|might]], or / between words to choose from, as in [[may / does]].',
  ],
  stroke: [
    'have a / without spaces around it',
    'For words to choose from write [[may / does]]. For one word, write it without the stroke.',
  ],
  repeated: ['offer the same words twice', 'Take one of them out.'],
  telling: [
    'have a name that says what is right',
    'Name what is asked for: [[verb: may]], and not [[may: may]].',
  ],
} as const;

/** About what belongs to questions of one type, and to their hints and feedback. */
const measures = {
  confidence: ['with type="confidence" and', 'how sure they were before beside how sure they are after'],
  knowledge: ['that can be marked, with', 'what they knew before beside what they know after'],
} as const;

export const itemSentences = {
  'answer-repeated': (p: { item: string; answer: string; first: string }) => ({
    what: `The question “${p.item}” accepts “${p.answer}”, which is the same as “${p.first}”.`,
    why: `Letter case, accents, hyphens, marks around words and the way a figure is written are forgiven anyway.`,
    fix: `Take one of them out.`,
  }),
  'answer-without-words': (p: { item: string; answer: string }) => ({
    what: `The question “${p.item}” accepts “${p.answer}”, which has no word, figure or sign to compare.`,
    why: `Marks such as full stops and quotation marks are left out before answers are compared.`,
    fix: `Write the word that is meant, or make it a question with choices.`,
  }),
  'answers-mixed': (p: { item: string }) => ({
    what: `The question “${p.item}” has both a list of answers and a model answer.`,
    why: `Either the page compares what learners write with the list, or they compare it with the model themselves.`,
    fix: `Take the list or the quote out.`,
  }),
  'attribute-unfit': (p: { attribute: string; type: string }) => ({
    what: `“${p.attribute}” says nothing in this question (${p.type}).`,
    why: `It would be left out without a word, and you would rely on it.`,
    fix: `Take it out, or look in the guide for the type that it belongs to.`,
  }),
  'feedback-repeated': (p: { when: string }) => ({
    what: `This question has two <Feedback when="${p.when}">.`,
    why: `Only one can be shown.`,
    fix: `Make one of the two, or correct the when of one.`,
  }),
  'gap-repeated': (p: { gap: string }) => ({
    what: `Two gaps of this question are called “${p.gap}”.`,
    why: `A learner's record names gaps by these names, so each must be one of a kind.`,
    fix: `Give them names of their own, as in [[first-verb: may]] and [[second-verb: may]].`,
  }),
  'gap-unreadable': (p: { case: keyof typeof gaps }) => ({
    what: `These square brackets ${gaps[p.case][0]}.`,
    why: `Learners would see the brackets, a gap that can't be filled, or the answer.`,
    fix: gaps[p.case][1],
  }),
  'note-unknown': (p: { id: string; nearest: string; known: string }) => ({
    what: `There is no gap or row “${p.id}” for this note.`,
    why: `Nobody would ever see it.`,
    fix: p.nearest ? `Did you mean “${p.nearest}”?` : `Use one of: ${p.known}.`,
  }),
  'pair-unknown': (p: { pair: string; nearest: string; measure: keyof typeof measures }) => ({
    what: `There is no question “${p.pair}” ${measures[p.measure][0]} moment="before".`,
    why: `Learners see ${measures[p.measure][1]}.`,
    fix: p.nearest ? `Did you mean “${p.nearest}”?` : `Add that question, or correct pair="…".`,
  }),
  'question-incomplete': (p: { item: string; type: QuestionType; lacks: keyof typeof lacks }) => ({
    what: `The question “${p.item}” (${p.type}) ${lacks[p.lacks][0]}.`,
    why: `There would be too little to do or to decide.`,
    fix: lacks[p.lacks][1],
  }),
  'question-with-several-keys': (p: { item: string; type: QuestionType }) => ({
    what: `The question “${p.item}” (${p.type}) has more than one choice marked as right.`,
    why: `Learners can take one choice only.`,
    fix: `Leave one [x]${p.type === 'single-choice' ? ', or write type="multiple-response"' : ''}.`,
  }),
  'question-without-explanation': (p: { item: string }) => ({
    what: `The question “${p.item}” explains nothing.`,
    why: `Learners learn from the explanation, whatever they answered.`,
    fix: `Add <Feedback when="not-yet">…</Feedback>, or a note on one of its parts.`,
  }),
  'row-without-match': (p: { row: string }) => ({
    what: `The row “${p.row}” has nothing to be matched with.`,
    why: `Nobody could answer it.`,
    fix: `Write what belongs to it into the right cell.`,
  }),
  'side-missing': (p: { choice: string }) => ({
    what: `The choice “${p.choice}” does not begin with **True** or **False**.`,
    why: `Each choice of a true-false question takes a side and gives a reason.`,
    fix: 'Write the word after the id, as in: - [x] `measured` **True**, because two reviews measured it',
  }),
  'steps-unnumbered': () => ({
    what: `The steps are a list without numbers.`,
    why: `The numbers say that this order is the right one.`,
    fix: 'Begin each step with a number: 1. `id` text',
  }),
  'table-unreadable': () => ({
    what: `This table does not have two columns.`,
    why: `Each row matches what stands on its left with what stands on its right.`,
    fix: `Write two cells in each row: | \`id\` Text | What matches it |`,
  }),
  'tag-empty': (p: { tag: string }) => ({
    what: `<${p.tag}> says nothing.`,
    why: `${p.tag === 'Discuss' ? 'Trainers' : 'Learners'} would be offered nothing to read.`,
    fix: `Write a sentence between <${p.tag}> and </${p.tag}>, or delete both.`,
  }),
  'tag-outside-question': (p: { tag: string }) => ({
    what: `<${p.tag}> stands outside a question.`,
    why: `There it belongs to nothing, and would give the answer away.`,
    fix: `Move it between <Question …> and </Question>.`,
  }),
  'tag-unfit': (p: { tag: string; type: QuestionType }) => ({
    what: `A question of this kind (${p.type}) has no <${p.tag}>.`,
    why: `It would never be shown: here no answer is right or wrong.`,
    fix: `Take it out, or write it above the question.`,
  }),
  'type-missing': (p: { item: string; type: QuestionType }) => ({
    what: `The question “${p.item}” does not say which type it is.`,
    why: `Without a type, a question is read as one with a list of choices.`,
    fix: `Write it inside the tag: <Question id="${p.item}" type="${p.type}">.`,
  }),
} as const;
