/**
 * Runs inside a page: makes so many lines as people hand them in (one in ten damaged, one in ten doubled), and times
 * reading them beside merely taking the lines apart.
 * @param {{ lines: number, times: number, withAnswers: boolean }} how
 */
export function measureRegister({ lines, times, withAnswers }) {
  const { writeCompletionCode, readRegister, parseTable } = Reflect.get(globalThis, 'source');
  const items = Array.from({ length: 150 }, (_, place) => ({
    id: `an-item-of-the-course-${place}`,
    revision: 1,
    choices: ['one', 'other', 'third'],
  }));
  const results = items.map((_, place) =>
    place % 5 ? { isRight: true } : { isRight: false, chosen: place % 3 },
  );
  const all = Array.from({ length: lines }, (_, place) => line(place));
  const text = all.join('\n');
  const book = { course: 'bench', editions: ['1', '2'] };
  return {
    read: median(() => readRegister(text, book)),
    apart: median(() => parseTable(text)),
    counted: readRegister(text, book).rows.filter(
      (/** @type {{ kind: string }} */ row) => row.kind === 'counted',
    ).length,
  };

  /** @param {number} place */
  function line(place) {
    const doubled = place % 10 === 1 ? place - 1 : place;
    const finish = {
      what: 'course',
      edition: 1 + (place % 2),
      isEarlierEdition: false,
      day: 20_700 + (doubled % 100),
      isEarlierDay: false,
      result: { right: 14, of: 15 },
      mark: 1 + doubled,
    };
    const code = writeCompletionCode('bench', finish, withAnswers ? { items, results } : undefined);
    const written =
      place % 10 === 2 ? `${code.slice(0, 8)}${code[8] === '7' ? '8' : '7'}${code.slice(9)}` : code;
    return `${written},"Somebody, No. ${place}"`;
  }

  /** @param {() => unknown} act */
  function median(act) {
    const taken = Array.from({ length: times }, () => {
      const start = performance.now();
      act();
      return performance.now() - start;
    }).sort((a, b) => a - b);
    return taken[Math.floor(times / 2)] ?? 0;
  }
}
