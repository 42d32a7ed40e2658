/** The accessibility statement. It says no more than was tried, and by whom. */
export const accessibilityText = {
  title: 'Accessibility',
  description:
    'What you should be able to do on these pages, what we know is not good enough yet, and whom to tell.',
  scope: (course: string, edition: string) =>
    `This statement is about the course “${course}”, edition ${edition}, as it stands here.`,
  should: 'What you should be able to do',
  abilities: [
    'zoom in up to 400%, or read on a phone 320 pixels wide, without scrolling sideways, except for pictures and tables that have a box of their own',
    'double the size of the text, or set more space between lines, words and letters, and lose nothing',
    'do everything with a keyboard alone, and see where you are',
    'do everything with single taps: nothing has to be dragged, and nothing runs out of time',
    'hear questions, feedback and results with a screen reader, in an order that makes sense',
    'use the colours of your device: light, dark, or your own in a high contrast mode',
    'read every lesson without JavaScript, and take the whole course in a browser that keeps nothing',
    'answer as often as you like, without a mark for how often or how fast',
  ],
  settings:
    'You can change the colours, the size of the text, and the space between lines, letters and words. Your choice holds for every page. You will find the settings at the top of each page, under “Aa”. They need JavaScript.',
  openSettings: 'Open the reading settings',
  howAccessible: 'How accessible these pages are',
  partly:
    'These pages are partly compliant with the Web Content Accessibility Guidelines (WCAG) version 2.2, level AA. We say “partly” because people have not tested them enough, and because of the limits below. Automated checks find no failure on any page, but such checks find fewer than half of what can be wrong.',
  limits: 'What we know is not good enough yet',
  generalLimits: [
    'Nobody who uses a screen reader, a switch, speech control or screen magnification has tried the course yet.',
    'Nobody with lived experience of mental health problems has reviewed these pages yet.',
    'Questions in which you put things in order or in groups take many presses. They are used sparingly. You can see the answer after a wrong try.',
    'The handbook and the question sheets for trainers are very long pages. They are made for printing; each lesson has a page of its own as well.',
    'A certificate or sheet that you save as a PDF is made by your browser. Not every browser makes one that a screen reader reads well. The page itself says the same.',
    'There is no version in Easy Read, in British Sign Language or in Welsh.',
  ],
  report: 'Tell us what gets in your way',
  reportHelp:
    'If something here does not work for you, or you need it in another form, please say which page it was, what happened and what you use. That is enough.',
  enforcement: 'If you are not happy with the answer',
  enforcementHelp:
    'If a public body in the United Kingdom gives you this course and does not answer well, you can turn to the Equality Advisory and Support Service (EASS), or in Northern Ireland to the Equality Commission for Northern Ireland.',
  tested: 'How it was tested',
  byMachine:
    'A program opens every page of this course in a browser and looks at each one in light and dark colours, in forced colours, with reduced motion, 320 pixels wide, with doubled text, with more space in the text, and without JavaScript. In each it runs axe, a tool that knows many of the rules, and checks that nothing is cut off, scrolls sideways or moves. It answers questions of every kind, right and wrong, goes through conversations and checks, and looks again.',
  byKeyboard:
    'Another goes through lessons, questions, conversations, checks and the search with the keyboard alone, and reads what a screen reader would be told.',
  notTested: 'What was not tested',
  notTestedHelp:
    'No screen reader, switch, magnifier or speech control was used by a person, on any device. Nobody timed how long anything takes with one. Whether the words are easy enough was measured by a formula for reading level, and not with readers.',
  prepared: 'This statement',
  testedOn: (date: string, by: string) => `The whole course was last tested on ${date}, by ${by}.`,
  neverTested: 'The makers of this course have not written down yet when it was last tested.',
  edition: (edition: string) => `It belongs to edition ${edition} and is read again with every new edition.`,
} as const;
