import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { waitForQuiet } from './wait-for-quiet.ts';

let noteFetched: () => void;
let page: EventTarget;

beforeEach(() => {
  vi.useFakeTimers();
  page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      constructor(note: () => void) {
        noteFetched = note;
      }
      observe() {}
      disconnect() {}
    },
  );
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function wait() {
  const isOver = vi.fn();
  void waitForQuiet().then(isOver);
  return isOver;
}

test('a page that fetches nothing is waited for no longer than a second', async () => {
  const isOver = wait();
  await vi.advanceTimersByTimeAsync(999);
  expect(isOver).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(isOver).toHaveBeenCalled();
});

test('the second begins again with all that is fetched', async () => {
  const isOver = wait();
  await vi.advanceTimersByTimeAsync(900);
  noteFetched();
  await vi.advanceTimersByTimeAsync(900);
  noteFetched();
  await vi.advanceTimersByTimeAsync(999);
  expect(isOver).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(isOver).toHaveBeenCalled();
});

test('whoever leaves the page is not waited for', async () => {
  const isOver = wait();
  page.dispatchEvent(new Event('pagehide'));
  await vi.advanceTimersByTimeAsync(0);
  expect(isOver).toHaveBeenCalled();
});
