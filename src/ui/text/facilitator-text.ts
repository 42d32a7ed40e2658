import type { LessonPart } from '../../domain/share-minutes.ts';

/** The facilitator view of a lesson. */
export const facilitatorText = {
  title: (lesson: string) => `Facilitator view: ${lesson}`,
  description: (lesson: string) =>
    `Timings, talking points, questions and conversations for a group: ${lesson}`,
  label: 'Facilitator view',
  largeType: 'Large type for a projector',
  largeTypeHelp: 'It also puts away what is only for you, such as the timings.',
  plan: 'Timings',
  part: 'Part',
  minutes: 'Minutes',
  parts: {
    text: 'Reading',
    questions: 'Questions',
    conversations: 'Conversations',
    thinking: 'Thinking for oneself',
  } satisfies Record<LessonPart, string>,
  all: 'The lesson',
  planHelp: 'These are the minutes that one person is given for the lesson, shared out by what is in it.',
  planMore: (points: number, decisions: number) =>
    `Talking takes longer. We suggest 5 minutes on top for each talking point, and 2 for each question or scene that you decide by hands: up to ${points * 5 + decisions * 2} minutes more, if you do it all. Nobody has tested these figures. Choose what matters to your group.`,
  before: 'Before you begin',
  beforeNote: (note: string) => `Say this first, and say that anybody may step out: ${note}`,
  read: 'Read it together',
  toLesson: 'Open the lesson as learners see it',
  discuss: 'Talk about it',
  discussHelp: 'In pairs first, then with everybody. Passing is always fine.',
  questions: 'Questions, by show of hands',
  questionsHelp:
    'Read the question aloud and give everybody a moment. Count the hands for each letter, and hear one reason for each before you open the notes. Nobody has to vote.',
  conversation: (title: string) => `${title}: by show of hands`,
  conversationHelp:
    'Read the scene aloud. Count the hands for each choice, and hear one voice for each, the smallest group first. Then open what follows, and go on where most hands were. No choice is a wrong one.',
  scene: (number: number) => `Scene ${number}`,
  whole: 'Print or read the whole conversation',
  alone: 'For each person alone',
  sheets: 'Sheets of this lesson',
  noScript:
    'Answer notes open by a button, which needs JavaScript. Without it, ask somebody to print the answer key for you. Whole conversations, with what follows from each choice, can be read without it.',
  next: 'Next',
  previous: 'Before',
} as const;
