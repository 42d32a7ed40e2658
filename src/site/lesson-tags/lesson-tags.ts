import AtWork from './at-work.astro';
import ForRole from './for-role.astro';
import LessonLink from './lesson-link.astro';
import LessonTable from './lesson-table.astro';
import Printable from './printable.astro';
import Question from './question.astro';
import Scenario from './scenario.astro';
import ShownElsewhere from './shown-elsewhere.astro';
import Statement from './statement.astro';
import WhatWeKnow from './what-we-know.astro';
import WorkedExample from './worked-example.astro';

/** The author's vocabulary as it is shown. `compile/lesson/lesson-tags.ts` has the same names and their attributes. */
export const lessonTags = {
  AtWork,
  Discuss: ShownElsewhere,
  Feedback: ShownElsewhere,
  ForRole,
  Hint: ShownElsewhere,
  Printable,
  Question,
  Scenario,
  SearchWords: ShownElsewhere,
  Statement,
  WhatWeKnow,
  WorkedExample,
  a: LessonLink,
  table: LessonTable,
};
