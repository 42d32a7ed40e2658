/**
 * Runs inside a page: keeps a record of so many attempts in both ways, and times loading it and one more answer.
 * @param {{ attempts: number, times: number }} how
 */
export function measureRecord({ attempts, times }) {
  const { createLocalStorage, openRecord, record } = Reflect.get(globalThis, 'source');
  const scope = { course: 'bench', line: '1' };
  // The mirror works beside: what a page waits for is localStorage alone.
  const mirror = {
    read: async () => undefined,
    write: async () => {},
    clear: async () => {},
    close: () => {},
  };
  const events = Array.from({ length: attempts }, (_, place) => attempt(place));

  localStorage.clear();
  createLocalStorage(() => localStorage, scope, mirror).save(events);
  const leaves = {
    keys: localStorage.length,
    size: sizeOfStorage(),
    load: time(() => createLocalStorage(() => localStorage, scope, mirror).load()),
    save: timeSaving(),
    record: timeRecording(),
  };

  localStorage.clear();
  localStorage.setItem('plain', JSON.stringify(events));
  const plain = {
    keys: localStorage.length,
    size: sizeOfStorage(),
    load: time(() => JSON.parse(localStorage.getItem('plain') ?? '[]')),
    save: timePlain(),
    record: undefined,
  };
  localStorage.clear();
  return { leaves, plain };

  function timeSaving() {
    const storage = createLocalStorage(() => localStorage, scope, mirror);
    let known = storage.load().events;
    return time((turn) => {
      known = storage.save([...known, attempt(attempts + turn)]).events;
    });
  }

  function timeRecording() {
    openRecord(
      createLocalStorage(() => localStorage, scope, mirror),
      (/** @type {number} */ seq) => ({ id: `5e1ya2k9c-${seq}`, seq, at: Date.now() }),
    );
    return time((turn) => {
      const { id: _, seq: _seq, at: _at, ...happening } = attempt(turn);
      record(happening);
    });
  }

  function timePlain() {
    const known = [...events];
    return time((turn) => {
      known.push(attempt(attempts + turn));
      localStorage.setItem('plain', JSON.stringify(known));
    });
  }

  /** 200 items, tried again and again. @param {number} place */
  function attempt(place) {
    return {
      kind: 'attempted',
      item: `an-item-of-the-course-${place % 200}`,
      revision: 1,
      response: { chosen: ['a-choice-of-it', 'another-choice'] },
      verdict: 'partly-correct',
      scaled: 0.5,
      seed: 'k3j9xq2m',
      id: `1x9f2k7c0e3b-${place}`,
      seq: place + 1,
      at: 1795500000000 + place,
    };
  }

  /** @param {(turn: number) => unknown} act */
  function time(act) {
    const taken = Array.from({ length: times }, (_, turn) => {
      const start = performance.now();
      act(turn);
      return performance.now() - start;
    }).sort((a, b) => a - b);
    const at = (/** @type {number} */ share) => taken[Math.floor(share * (times - 1))] ?? 0;
    return { median: at(0.5), slow: at(0.95), worst: at(1) };
  }

  function sizeOfStorage() {
    return Object.entries(localStorage).reduce((sum, [key, value]) => sum + key.length + value.length, 0);
  }
}
