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
const isOptional = (isRight: (value: unknown) => boolean) => (value: unknown) =>
  value === undefined || isRight(value);
const isList = (value: unknown) => Array.isArray(value) && value.length <= 100 && value.every(isText);
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isMap = (value: unknown) =>
  isFields(value) &&
  !Array.isArray(value) &&
  Object.keys(value).every(isText) &&
  isList(Object.values(value));
const isAmount = (value: unknown) => value === 0 || isCount(value);
const isYesOrNo = (value: unknown) => typeof value === 'boolean';
const isLevel = (value: unknown) => isCount(value) && (value as number) <= 5;

/** What each item type's response is made of. */
const responseFields: Readonly<Record<string, (value: unknown) => boolean>> = {
  chosen: isList,
  order: isList,
  placed: isMap,
  text: isText,
  rating: isText,
  level: isLevel,
  path: isList,
};
const isResponse = (value: unknown) =>
  isFields(value) &&
  Object.entries(value).every(
    ([field, given]) => Object.hasOwn(responseFields, field) && responseFields[field]?.(given),
  );

const isDrawn = (value: unknown) =>
  Array.isArray(value) &&
  value.length <= 100 &&
  value.every((drawn: unknown) => isFields(drawn) && isText(drawn['item']) && isCount(drawn['revision']));

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
    verdict: isOneOf('correct', 'partly-correct', 'not-yet', 'noted'),
    scaled: isScaled,
    seed: isOptional(isText),
    sureness: isOptional(isLevel),
  },
  carried: { ...stamp, item: isText, revision: isCount, best: isScaled },
  'answer-shown': { ...stamp, item: isText, revision: isCount },
  completed: { ...stamp, part: isOneOf('lesson', 'module', 'check', 'course'), of: isText },
  'check-begun': { ...stamp, check: isText, drawn: isDrawn, seed: isText },
  'check-answered': { ...stamp, run: isText, item: isText, response: isResponse },
  'check-ended': {
    ...stamp,
    run: isText,
    check: isText,
    right: isList,
    of: isCount,
    isPassed: isYesOrNo,
    rule: isCount,
  },
  'check-carried': { ...stamp, check: isText, right: isAmount, of: isCount, isPassed: isYesOrNo },
};

/** A stored value as an event, or nothing if it isn't one. Stored bytes are as untrusted as any input. */
export function readEvent(value: unknown): ProgressEvent | undefined {
  if (!isFields(value)) return undefined;
  const { kind } = value;
  if (typeof kind !== 'string' || !Object.hasOwn(shapes, kind)) return undefined;
  const shape = shapes[kind as ProgressEvent['kind']];
  const isWhole = Object.entries(shape).every(([field, isRight]) => isRight(value[field]));
  return isWhole ? (value as unknown as ProgressEvent) : undefined;
}
