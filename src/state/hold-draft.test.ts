import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { holdDraft } from './hold-draft.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function hold() {
  const kept: string[] = [];
  return { kept, ...holdDraft<string>((draft) => kept.push(draft)) };
}

test('a choice is kept when it is given', () => {
  const { kept, give, flush } = hold();
  give('a', false);
  give('b', false);
  expect(kept).toEqual(['a', 'b']);
  flush();
  vi.runAllTimers();
  expect(kept).toEqual(['a', 'b']);
});

test('what is typed is kept once the typing rests', () => {
  const { kept, give } = hold();
  for (const typed of ['k', 'ke', 'ket']) {
    give(typed, true);
    vi.advanceTimersByTime(400);
  }
  expect(kept).toEqual([]);
  vi.advanceTimersByTime(100);
  expect(kept).toEqual(['ket']);
});

test('what is typed is kept at once where the page is left, and only once', () => {
  const { kept, give, flush } = hold();
  give('kettle', true);
  flush();
  expect(kept).toEqual(['kettle']);
  vi.runAllTimers();
  expect(kept).toEqual(['kettle']);
});
