import { beforeEach, describe, expect, test } from 'vitest';
import type { Attempted } from '../domain/progress-event.ts';
import type { Kept, ProgressStorage, StorageTrouble } from './ports.ts';
import { $notice, $progress, openRecord, record } from './progress-store.ts';
import { createMemoryStorage } from './storage/memory.ts';

const attempt = (item: string, verdict: Attempted['verdict']): Attempted => ({
  kind: 'attempted',
  item,
  revision: 1,
  response: { chosen: ['a'] },
  verdict,
  scaled: verdict === 'correct' ? 1 : 0,
});

let page = 0;
/** Each page has stamps of its own, as in a browser. */
function stamps() {
  page += 1;
  const own = page;
  return (seq: number) => ({ id: `page-${own}-${seq}`, seq, at: 0 });
}

function known() {
  const progress = $progress.get();
  if (progress === 'loading') throw new Error('The record should be open.');
  return progress;
}

/** Storage in memory that several pages share and that can fail. */
function sharedStorage() {
  const memory = createMemoryStorage();
  const listeners = new Set<() => void>();
  const state: { trouble?: StorageTrouble } = {};
  const withTrouble = (kept: Kept): Kept => (state.trouble ? { ...kept, trouble: state.trouble } : kept);
  const storage: ProgressStorage = {
    load: () => withTrouble(memory.load()),
    save: (events) => withTrouble(state.trouble ? { events } : memory.save(events)),
    clear: memory.clear,
    listSetAside: memory.listSetAside,
    whenRead: memory.whenRead,
    watch: (onSaved) => {
      listeners.add(onSaved);
      return () => listeners.delete(onSaved);
    },
  };
  return { storage, state, memory, tellOtherTabs: () => [...listeners].map((tell) => tell()) };
}

describe('the record', () => {
  beforeEach(() => {
    openRecord(createMemoryStorage(), stamps());
  });

  test('has what was recorded, at once', () => {
    record(attempt('q', 'not-yet'));
    expect(known().items.get('q')?.get(1)?.isCorrect).toBe(false);
    record(attempt('q', 'correct'));
    expect(known().items.get('q')?.get(1)).toMatchObject({ isCorrect: true, attempts: 2 });
  });

  test('counts each happening after all that came before it', () => {
    record({ kind: 'lesson-opened', lesson: 'one' }, { kind: 'lesson-opened', lesson: 'two' });
    expect(known()).toMatchObject({ seq: 2, opened: new Set(['one', 'two']) });
  });

  test('is there again on the next page', () => {
    const { storage } = sharedStorage();
    openRecord(storage, stamps());
    record(attempt('q', 'correct'));
    openRecord(storage, stamps());
    expect(known().items.get('q')?.get(1)?.isCorrect).toBe(true);
  });

  test('takes in what another tab has saved, without losing its own', () => {
    const { storage, memory, tellOtherTabs } = sharedStorage();
    openRecord(storage, stamps());
    record(attempt('here', 'correct'));
    memory.save([{ ...attempt('there', 'correct'), id: 'other-tab', seq: 1, at: 0 }]);
    tellOtherTabs();
    expect([...known().items.keys()].sort()).toEqual(['here', 'there']);
  });

  test('goes on from memory when saving fails, and says why', () => {
    const { storage, state } = sharedStorage();
    openRecord(storage, stamps());
    expect($notice.get()).toBeUndefined();
    state.trouble = 'full';
    record(attempt('q', 'correct'));
    expect(known().items.get('q')?.get(1)?.isCorrect).toBe(true);
    expect($notice.get()).toBe('full');
  });

  test('takes the notice back when saving works again, and saves what was missed', () => {
    const { storage, state, memory } = sharedStorage();
    openRecord(storage, stamps());
    state.trouble = 'blocked';
    record(attempt('missed', 'correct'));
    delete state.trouble;
    record(attempt('saved', 'correct'));
    expect($notice.get()).toBeUndefined();
    expect(memory.load().events).toHaveLength(2);
  });

  test('still says that something was damaged after a good save', () => {
    const { storage, state } = sharedStorage();
    state.trouble = 'damaged';
    openRecord(storage, stamps());
    delete state.trouble;
    record(attempt('q', 'correct'));
    expect($notice.get()).toBe('damaged');
  });
});
