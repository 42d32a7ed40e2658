/**
 * What the search says of pages that are no part of the course itself, and other words by which it finds them. Only the
 * build reads it.
 */
export const searchPagesText = {
  progress: {
    text: 'What you have completed and what is left. Take your progress to another device, or clear this device.',
    also: [
      'how far am I, where was I, completed, finished, left to do, results, score',
      'resume code, progress file, save, export, import, back up, another device, new phone, move',
      'clear this device, delete my data, erase, start over',
    ],
  },
  certificate: { also: ['certificate, proof, diploma, print my certificate, completion code'] },
  register: {
    also: ['register of completions, training lead, completion codes, who has completed, attendance'],
  },
  refresher: { also: ['refresher, revise, come back, remind me, again'] },
  evidence: { also: ['evidence, sources, references, research, study, article, citations, bibliography'] },
  glossary: { also: ['glossary, definitions, dictionary, jargon, meaning, vocabulary'] },
  accessibility: {
    also: [
      'accessibility statement, accessible, disability, disabled, screen reader, keyboard, WCAG, report a problem',
    ],
  },
  settings: {
    text: 'Colours, text size, and the space between lines, letters and words.',
    also: [
      'settings, preferences, options, dark mode, light mode, night mode, contrast, colour, theme',
      'font, bigger text, larger letters, zoom, spacing, dyslexia, low vision',
    ],
  },
  trainers: {
    also: [
      'trainers, trainer, facilitator, teach a group, classroom, slides, projector, workshop, session plan',
    ],
  },
  handbook: { also: ['handbook, print all lessons, booklet, PDF, paper'] },
  questionSheets: { also: ['question sheets, blank questions, worksheets, paper, print'] },
  readiness: { also: ['readiness checklist, manager, organisation, implementation, is my team ready'] },
  coverage: { also: ['coverage, which lesson teaches what, matrix, curriculum, syllabus'] },
} as const;
