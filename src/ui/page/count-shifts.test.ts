import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { countShifts, PRESS_COUNTS_FOR } from './count-shifts.ts';

let said: number[] = [];
let hear: ReturnType<typeof countShifts>;

const down = (key: string, held = {}) => hear({ type: 'keydown', key, ...held });
const up = (key: string, held = {}) => hear({ type: 'keyup', key, ...held });
const press = (key: string, held = {}) => {
  down(key, held);
  up(key, held);
};

beforeEach(() => {
  vi.useFakeTimers();
  said = [];
  hear = countShifts((presses) => said.push(presses));
});
afterEach(() => {
  vi.useRealTimers();
});

test('three presses of Shift by itself are three', () => {
  for (let times = 0; times < 3; times += 1) press('Shift');
  expect(said).toEqual([1, 2, 3]);
});

test('capitals are no presses, whichever key is let go first', () => {
  for (let times = 0; times < 4; times += 1) {
    down('Shift');
    down('A');
    up(times % 2 ? 'A' : 'Shift');
    up(times % 2 ? 'Shift' : 'A');
  }
  expect(said).toEqual([]);
});

test('Shift held for a selection with the pointer is no press', () => {
  for (let times = 0; times < 3; times += 1) {
    down('Shift');
    hear({ type: 'pointerdown' });
    up('Shift');
  }
  expect(said).toEqual([]);
});

test('Shift with Ctrl, Alt or Meta is no press', () => {
  for (const held of ['ctrlKey', 'altKey', 'metaKey']) press('Shift', { [held]: true });
  expect(said).toEqual([]);
});

test('another key in between breaks the row', () => {
  press('Shift');
  press('Shift');
  press('Tab');
  press('Shift');
  expect(said).toEqual([1, 2, 0, 1]);
});

test('a row is forgotten when no further press comes in time, and each press gives new time', () => {
  press('Shift');
  vi.advanceTimersByTime(PRESS_COUNTS_FOR - 1);
  press('Shift');
  vi.advanceTimersByTime(PRESS_COUNTS_FOR - 1);
  expect(said).toEqual([1, 2]);
  vi.advanceTimersByTime(1);
  expect(said).toEqual([1, 2, 0]);
});

test('Shift kept down for long is one press', () => {
  for (let times = 0; times < 5; times += 1) down('Shift');
  up('Shift');
  expect(said).toEqual([1]);
});
