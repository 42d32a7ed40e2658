import type { StoreProperty } from '../store-under-test.test-kit.ts';
import {
  anotherCourse,
  anyBytes,
  bothCopiesDamaged,
  damagedAlike,
  linesTwice,
  oneCopyDamaged,
} from './damage.test-kit.ts';
import { clearedWithoutMirror, copied, killed, mirrorLost, refusedForAWhile } from './mirror.test-kit.ts';
import { cleared, clearedHalfWay, emptied, interleaved, turns } from './sharing.test-kit.ts';
import {
  corruptedWrite,
  crash,
  firstVersion,
  newerVersion,
  noRoomLeft,
  readsBack,
  sameBytes,
  unknownKind,
} from './writing.test-kit.ts';

/** Only for tests: what is promised of the record, whatever happens. */
export const properties = {
  'takes any bytes without throwing': anyBytes,
  'loses nothing by damage to one copy': oneCopyDamaged,
  'loses only what is damaged in both copies': bothCopiesDamaged,
  'mends what befell both copies alike': damagedAlike,
  'takes a line that stands twice for one': linesTwice,
  'takes in nothing of another course or line': anotherCourse,
  'reads back what was saved': readsBack,
  'has the same bytes whoever saved first': sameBytes,
  'loses nothing when the tab is killed': crash,
  'notices a write that was not kept': corruptedWrite,
  'loses nothing when room runs out': noRoomLeft,
  'takes over what version 1 kept': firstVersion,
  'leaves a newer version untouched': newerVersion,
  'keeps events of kinds it does not know': unknownKind,
  'loses nothing between pages that take turns': turns,
  'loses nothing between pages that interrupt each other': interleaved,
  'is filled again when somebody empties the storage': emptied,
  'is cleared for good': cleared,
  'is cleared when clearing was cut short': clearedHalfWay,
  'outlives a browser that is killed': killed,
  'outlives the mirror': mirrorLost,
  'copies to the mirror what was there before it': copied,
  'brings the mirror later what it refused at first': refusedForAWhile,
  'outlives a browser whose clearing never reached the mirror': clearedWithoutMirror,
} as const satisfies Readonly<Record<string, StoreProperty>>;

export type PropertyName = keyof typeof properties;
