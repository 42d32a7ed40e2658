/** The whole course as a book to print. */
export const handbookText = {
  of: (course: string) => `Handbook: ${course}`,
  description: 'All lessons of a path in order, to print: with page numbers, blank questions and no answers.',
  help: 'Choose a path, then print this page with your browser. It is the same choice as on the course’s first page. The handbook is long: look at the preview first, and print on both sides if you can.',
  noPath: 'Without JavaScript it shows the lessons of every path.',
  allLessons: 'All lessons',
  addresses:
    'Numbers in square brackets lead to the findings at the end. Addresses that begin with a stroke belong to the place where this course is.',
  contents: 'Contents',
  findings: 'The findings',
  labels: 'How sure we can be: the labels',
  terms: 'Words',
  sources: 'Sources',
  lesson: (number: string) => `lesson ${number}`,
  scenes: 'Every scene is here. What follows from each choice is on the page of the whole conversation:',
} as const;
