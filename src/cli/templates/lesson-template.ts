export interface NewLesson {
  readonly id: string;
  readonly title: string;
  /** A calendar date, `2026-11-23`. */
  readonly today: string;
}

/** A lesson to begin from: every part an author needs, each saying what belongs there. */
export function lessonTemplate({ id, title, today }: NewLesson): string {
  return `---
id: ${id}
title: ${JSON.stringify(title)}
minutes: 10
audience: everyone
objective: Say here what a learner can do afterwards.
basis: [guidance]
lastReviewed: ${today}
---

Say here what the lesson is about and why it matters at work.

## The first idea

One idea under each heading, in sentences of 20 words or fewer.

<WorkedExample title="What a good answer looks like">

Show a real situation, what one could say, and why.

</WorkedExample>

<Question id="${id}-first">

Ask here for the one best answer?

- [x] \`first-idea\` The choice that is right, its id after what it says
  > Say why it is right.
- [ ] \`second-idea\` A choice that people really believe
  > Say kindly why it does not hold.
- [ ] \`third-idea\` Another choice of the same length
  > Say kindly why it does not hold.

</Question>

<AtWork>

One thing to do at work this week.

</AtWork>
`;
}
