import { describe, test } from 'vitest';
import { createMirroredKeeper } from './keep-mirrored.ts';
import { createRecordKeeper } from './keep-record.ts';
import { properties } from './properties/properties.test-kit.ts';
import { clearDevice } from './whole-device.ts';

const isFull = process.env['FULL'] !== undefined;
const ANY_BYTES = isFull ? 100_000 : 2_000;
const OTHERS = isFull ? 3_000 : 150;

describe('the record', () => {
  for (const [name, property] of Object.entries(properties)) {
    const numRuns = name === 'takes any bytes without throwing' ? ANY_BYTES : OTHERS;
    test(`${name}, in ${numRuns.toLocaleString('en')} cases`, { timeout: 1_200_000 }, async () => {
      await property({ createRecordKeeper, createMirroredKeeper, clearDevice }, numRuns);
    });
  }
});
