/** About questions and their choices. */
export const questionSentences = {
  'box-stray': (p: { box: string }) => ({
    what: `The ${p.box} in this line begins no choice.`,
    why: `The line would be shown as part of the text above it, and the choice would be lost.`,
    fix: 'Begin the line with a hyphen, a space and the box: - [x] `id` a right one, - [ ] `id` a wrong one.',
  }),
  'choice-repeated': (p: { choice: string }) => ({
    what: `Two choices of this question are called “${p.choice}”.`,
    why: `A learner's record names choices by these ids, so each must be one of a kind.`,
    fix: `Give one of them another short name.`,
  }),
  'choice-unreadable': (p: { found: string }) => ({
    what: `A choice holds ${p.found}.`,
    why: `A choice is one line of text, and the quote under it (>) is its feedback. Nothing else is shown.`,
    fix: `Move it into the quote, or above the choices.`,
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
  'choices-numbered': () => ({
    what: `The choices are a numbered list.`,
    why: `The page shows choices without numbers, so a sentence such as “see 2” would mean nothing.`,
    fix: `Begin each choice with a hyphen: - [x] or - [ ].`,
  }),
  'choices-outside-question': () => ({
    what: `These choices stand outside a question.`,
    why: `Learners would see which one is right, and could not answer.`,
    fix: `Put <Question id="…"> above them and </Question> below, each on a line of its own.`,
  }),
  'feedback-not-indented': () => ({
    what: `This quote begins at the edge, so it belongs to no choice.`,
    why: `Feedback belongs to the choice above it, and the indent says so.`,
    fix: `Put two spaces before the >.`,
  }),
  'key-ungradable': (p: { item: string; score: string }) => ({
    what: `The key of “${p.item}” scores ${p.score} with the course's own grader.`,
    why: `Nobody could answer this question correctly.`,
    fix: `Check which choices are marked [x].`,
  }),
  'question-text-below': () => ({
    what: `This stands below the choices of a question.`,
    why: `There only more choices, and quotes as their feedback, are shown.`,
    fix: `Move it above the choices or below </Question>. For feedback, put two spaces and > before it.`,
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
  'text-unreadable': (p: { found: string }) => ({
    what: `A question or its feedback holds ${p.found}.`,
    why: `Only paragraphs with *emphasis*, **strong** words, \`code\` and links are shown there.`,
    fix: `Write it as a paragraph, or move it out of the question.`,
  }),
} as const;
