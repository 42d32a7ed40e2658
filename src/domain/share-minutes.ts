import type { Lesson } from './course.ts';
import { findShortestPath } from './find-shortest-path.ts';
import type { Item } from './item.ts';

export type LessonPart = 'text' | 'questions' | 'conversations' | 'thinking';

const WORDS_A_MINUTE = 180;
/** To read a question, or a scene, to decide, and to read why. */
const MINUTES_A_DECISION = 1.25;
const MINUTES_TO_THINK = 1;

/**
 * A lesson’s minutes, shared out by what is in it: whole minutes that add up to the lesson’s own. The speeds are only
 * compared with each other, so an error in all of them alike changes nothing.
 */
export function shareMinutes({
  minutes,
  sections,
  items,
}: Pick<Lesson, 'minutes' | 'sections' | 'items'>): Readonly<Record<LessonPart, number>> {
  const words = sections.flatMap(({ text }) => text.split(/\s+/).filter(Boolean)).length;
  const needs: Record<LessonPart, number> = {
    text: words / WORDS_A_MINUTE,
    questions: 0,
    conversations: 0,
    thinking: 0,
  };
  for (const item of items) needs[partOf(item)] += needOf(item);
  return roundToSum(needs, minutes);
}

function partOf({ type }: Item): LessonPart {
  if (type === 'scenario') return 'conversations';
  return type === 'reflection' || type === 'confidence' ? 'thinking' : 'questions';
}

/** A conversation as the shortest way through it. */
function needOf(item: Item): number {
  if (item.type === 'scenario') return findShortestPath(item.asked.scenes).length * MINUTES_A_DECISION;
  if (item.type === 'confidence') return MINUTES_TO_THINK / 4;
  return item.type === 'reflection' ? MINUTES_TO_THINK : MINUTES_A_DECISION;
}

/** Largest remainders: nobody loses a whole minute, and the sum is what it has to be. */
function roundToSum(needs: Record<LessonPart, number>, sum: number): Record<LessonPart, number> {
  const all = Object.values(needs).reduce((total, need) => total + need, 0);
  const parts = Object.keys(needs) as LessonPart[];
  const shares = parts.map((part) => {
    const exact = all === 0 ? (part === 'text' ? sum : 0) : (needs[part] / all) * sum;
    return { part, whole: Math.floor(exact), rest: exact % 1 };
  });
  const missing = sum - shares.reduce((total, { whole }) => total + whole, 0);
  const first = new Set(shares.toSorted((a, b) => b.rest - a.rest).slice(0, missing));
  return Object.fromEntries(
    shares.map((share) => [share.part, share.whole + (first.has(share) ? 1 : 0)]),
  ) as Record<LessonPart, number>;
}
