import type { ProgressEvent } from '../../domain/progress-event.ts';

type Fields = Record<string, unknown>;

const isText = (value: unknown) => typeof value === 'string' && value.length > 0 && value.length <= 200;
const isCount = (value: unknown) => Number.isSafeInteger(value) && (value as number) > 0;
/** Far above what anybody can do in a life, and low enough that the next number is still a number. */
const isSeq = (value: unknown) => isCount(value) && (value as number) <= 1_000_000_000;
const isTime = (value: unknown) => typeof value === 'number' && Number.isFinite(value);
const isScaled = (value: unknown) => isTime(value) && (value as number) >= 0 && (value as number) <= 1;
const isOneOf =
  (...allowed: string[]) =>
  (value: unknown) =>
    allowed.includes(value as string);
const isResponse = (value: unknown) => {
  const chosen = (value as Fields | null)?.['chosen'];
  return Array.isArray(chosen) && chosen.length <= 100 && chosen.every(isText);
};

const stamp = { id: isText, seq: isSeq, at: isTime };

/** What each kind of event must look like before anything is believed of it. */
const shapes: {
  readonly [K in ProgressEvent['kind']]: Readonly<Record<string, (value: unknown) => boolean>>;
} = {
  'lesson-opened': { ...stamp, lesson: isText },
  attempted: {
    ...stamp,
    item: isText,
    revision: isCount,
    response: isResponse,
    verdict: isOneOf('correct', 'partly-correct', 'not-yet'),
    scaled: isScaled,
  },
  'answer-shown': { ...stamp, item: isText, revision: isCount },
  completed: { ...stamp, part: isOneOf('lesson', 'module', 'course'), of: isText },
};

/** A stored value as an event, or nothing if it isn't one. Stored bytes are as untrusted as any input. */
export function readEvent(value: unknown): ProgressEvent | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const fields = value as Fields;
  const { kind } = fields;
  if (typeof kind !== 'string' || !Object.hasOwn(shapes, kind)) return undefined;
  const shape = shapes[kind as ProgressEvent['kind']];
  const isWhole = Object.entries(shape).every(([field, isRight]) => isRight(fields[field]));
  return isWhole ? (value as ProgressEvent) : undefined;
}
