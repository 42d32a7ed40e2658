/** How far a learner is in a lesson. The page carries what it may have to say; the numbers take the places in braces. */
export const lessonStatusText = {
  questionsDone: '{done} of {of} questions answered correctly.',
  complete: 'This lesson is complete. Everything stays open to look back over.',
  nothingToAnswer:
    'Nothing in this lesson has to be answered. Mark it as done when you have finished with it.',
  conversationsDone:
    '{done} of {of} done. A question is done once it is answered correctly, a conversation once you reach an ending.',
} as const;
