/** Blank questions to print, and the answers to them. */
export const questionSheetsText = {
  title: 'Question sheets',
  description: 'The questions of every lesson, blank, to answer on paper or by show of hands.',
  help: 'Each lesson’s sheet has a button to print it alone. The answers are in the answer key, which is a page of its own.',
  toAnswers: 'To the answer key',
  noMarks:
    'These are for learning. Please collect nothing and mark nothing: what people know is theirs to find out.',
  name: 'Questions on',
  contents: 'The lessons',
  answersTitle: 'Answer key',
  answersDescription: 'What is right in each question of the lessons, and why: for trainers.',
  answersHelp:
    'The answers are fetched when you press the button. They are in no page that learners open, and they are not secret.',
  answersNoScript:
    'The answers open by a button, which needs JavaScript. Without it, ask somebody who has it to print this page for you.',
  toQuestions: 'To the question sheets',
} as const;
