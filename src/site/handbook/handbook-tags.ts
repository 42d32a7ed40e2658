import { lessonTags } from '../lesson-tags/lesson-tags.ts';
import HandbookLink from './handbook-link.astro';
import HandbookQuestion from './handbook-question.astro';
import HandbookScenario from './handbook-scenario.astro';

/** The author’s vocabulary as it stands in the handbook: nothing in it comes to life, and links can be followed on paper. */
export const handbookTags = {
  ...lessonTags,
  Question: HandbookQuestion,
  Scenario: HandbookScenario,
  a: HandbookLink,
};
