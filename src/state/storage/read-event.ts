import {
  FARTHEST_TIME,
  LONGEST_ID,
  LONGEST_NAME,
  LONGEST_TEXT,
  MOST_COUNTED,
  MOST_PARTS,
  MOST_SEQ,
} from '../../domain/bounds.ts';
import { ID_PATTERN } from '../../domain/ids.ts';
import type { ProgressEvent } from '../../domain/progress-event.ts';

type Fields = Record<string, unknown>;
type Looks = (value: unknown) => boolean;

const isText = (value: unknown, most = LONGEST_TEXT): value is string =>
  typeof value === 'string' && value.length <= most;
const isId: Looks = (value) => isText(value, LONGEST_ID) && ID_PATTERN.test(value);
const isName: Looks = (value) => isText(value, LONGEST_NAME) && /^[A-Za-z0-9 ._-]+$/.test(value);
const isNumber = (least: number, most: number) => (value: unknown) =>
  typeof value === 'number' && value >= least && value <= most;
const isWhole =
  (least: number, most: number): Looks =>
  (value) =>
    Number.isInteger(value) && isNumber(least, most)(value);
const isCount = isWhole(1, MOST_COUNTED);
const isScaled = isNumber(0, 1);
const isLevel = isWhole(1, 5);
const isOneOf =
  (...allowed: string[]): Looks =>
  (value) =>
    allowed.includes(value as string);
const isOptional =
  (isRight: Looks): Looks =>
  (value) =>
    value === undefined || isRight(value);
const isList = (value: unknown, isRight: Looks, least = 0) =>
  Array.isArray(value) && value.length >= least && value.length <= MOST_PARTS && value.every(isRight);
const isIds: Looks = (value) => isList(value, isId);
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isYesOrNo: Looks = (value) => typeof value === 'boolean';
/** What each item type's response is made of. */
const responseFields: Readonly<Record<string, Looks>> = {
  chosen: isIds,
  order: isIds,
  placed: (value) =>
    isFields(value) && isIds(Object.keys(value)) && isList(Object.values(value), (words) => isText(words)),
  text: (value) => isText(value),
  rating: isOneOf('close', 'partly', 'different'),
  level: isLevel,
  path: isIds,
};
const isResponse: Looks = (value) => {
  if (!isFields(value)) return false;
  const [field, ...more] = Object.keys(value);
  if (field === undefined) return true;
  return (
    more.length === 0 &&
    Object.hasOwn(responseFields, field) &&
    responseFields[field]?.(value[field]) === true
  );
};
const isDrawn: Looks = (value) =>
  isFields(value) && Object.keys(value).length === 2 && isId(value['item']) && isCount(value['revision']);
const stamp = { id: isName, seq: isWhole(1, MOST_SEQ), at: isNumber(-FARTHEST_TIME, FARTHEST_TIME) };

/**
 * What each kind of event must look like before anything is believed of it: what the schema of a progress file says as
 * well. It stands here once more because every page needs it, and in a third of the bytes; a test holds the two together.
 */
const shapes: { readonly [K in ProgressEvent['kind']]: Readonly<Record<string, Looks>> } = {
  'lesson-opened': { lesson: isId },
  attempted: {
    item: isId,
    revision: isCount,
    response: isResponse,
    verdict: isOneOf('correct', 'partly-correct', 'not-yet', 'noted'),
    scaled: isScaled,
    seed: isOptional(isName),
    sureness: isOptional(isLevel),
  },
  carried: { item: isId, revision: isCount, best: isScaled },
  'answer-shown': { item: isId, revision: isCount },
  completed: { part: isOneOf('lesson', 'module', 'check', 'course'), of: isId },
  'check-begun': { check: isId, drawn: (value) => isList(value, isDrawn, 1), seed: isName },
  'check-answered': { run: isName, item: isId, response: isResponse },
  'check-ended': { run: isName, check: isId, right: isIds, of: isCount, isPassed: isYesOrNo, rule: isCount },
  'check-carried': { check: isId, right: isWhole(0, MOST_PARTS), of: isCount, isPassed: isYesOrNo },
};

/**
 * A stored value as an event, or nothing if it isn't one that this edition knows: stored bytes are as untrusted as any
 * file, and have the same bounds. Fields that it doesn't know are left out, because a later edition may have written more.
 */
export function readEvent(value: unknown): ProgressEvent | undefined {
  if (!isFields(value)) return undefined;
  const { kind } = value;
  if (typeof kind !== 'string' || !Object.hasOwn(shapes, kind)) return undefined;
  const shape = { ...shapes[kind as ProgressEvent['kind']], ...stamp };
  if (!Object.entries(shape).every(([field, isRight]) => isRight(value[field]))) return undefined;
  const known = Object.entries(value).filter(([field]) => field === 'kind' || Object.hasOwn(shape, field));
  const event = known.length < Object.keys(value).length ? Object.fromEntries(known) : value;
  return event as unknown as ProgressEvent;
}
