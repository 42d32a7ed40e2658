/** The entrance for trainers. */
export const trainersText = {
  title: 'For trainers',
  description:
    'What is here to teach these lessons to a group, with a trainer who has lived experience beside you.',
  whom: 'This is for trainers, supervisors and training leads. Anybody may read it. Nothing here is about any one learner.',
  together: 'Lead it together',
  basis:
    'These are suggestions from the people who made the course. They are no research findings, and people with lived experience have not reviewed them yet.',
  steps: [
    'Plan, lead and look back as two: a trainer with lived experience, and one from another job. Pay both for all of it.',
    'Decide beforehand who leads which part. Let the one with lived experience choose first, and change the plan freely.',
    'Share the floor. If questions about living with a mental health problem always go to one of you, say so and hand them back to the room.',
    'Nobody is asked whether they have lived experience: no learner, no guest, no trainer. What somebody tells is theirs and stays in the room.',
    'Begin with how to pass (“You may pass, and you need not say why”), where to find support, and when the breaks are.',
    'Keep the words that carry the findings: “may”, “some”, “most”, “suggested”, “was reported”. If you don’t know, say that we do not know yet.',
    'Afterwards, give yourselves as much time as you would give a learner.',
  ],
  views: 'Lesson by lesson',
  viewsHelp:
    'Each facilitator view has timings, talking points, every question and conversation to be decided by show of hands, answer notes behind a button, and large type for a projector.',
  papers: 'To print for a group',
  handbook: 'The handbook: all lessons of a path to print, with page numbers',
  questions: 'Question sheets: the questions of each lesson, blank',
  answers: 'The answer key, for you alone',
  readiness: 'The readiness checklist, for managers',
  coverage: 'Which lesson teaches which finding, in a table',
  sheets: 'Sheets to fill in by hand',
  sheetsHelp:
    'Each stands in its lesson and has a button there to print it alone. Nothing that is written on one is kept here.',
  checks:
    'The questions of the checks are on no page for trainers, so that a check stays a check. Take one yourself to see them.',
  notEnough:
    'Learning on a screen, alone or in a group, does not prepare anyone for the job of a peer support worker. It assesses no practice, and makes no supervision unnecessary.',
} as const;
