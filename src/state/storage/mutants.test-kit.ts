import type { PropertyName } from './properties/properties.test-kit.ts';

/** Only for tests: the store with one thing broken in it. A property that never fails proves nothing. */
export interface Mutant {
  readonly what: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly caughtBy: PropertyName;
}

export const mutants: readonly Mutant[] = [
  {
    what: 'keeps one copy only',
    file: 'mend-copies.ts',
    from: 'of worseFirst)',
    to: 'of worseFirst.slice(1))',
    caughtBy: 'loses nothing by damage to one copy',
  },
  {
    what: 'reads the first copy only',
    file: 'keep-record.ts',
    from: 'of leaves.flat())',
    to: 'of leaves.map(([copy]) => copy))',
    caughtBy: 'loses nothing by damage to one copy',
  },
  {
    what: 'believes a copy without looking at its checksums',
    file: 'entry.ts',
    from: 'end < 0 || line.slice(0, end) !== checksum(salt + json)',
    to: 'end < 0',
    caughtBy: 'takes any bytes without throwing',
  },
  {
    what: 'believes that a copy cut off at the end of a line is whole',
    file: 'leaf.ts',
    from: 'head?.count === entries.size && head.count === lines.length',
    to: 'head !== undefined && entries.size === lines.length',
    caughtBy: 'loses only what is damaged in both copies',
  },
  {
    what: 'throws a whole copy away because of one damaged line',
    file: 'leaf.ts',
    from: 'entries: [...entries.values()]',
    to: 'entries: isWhole ? [...entries.values()] : []',
    caughtBy: 'loses only what is damaged in both copies',
  },
  {
    what: 'writes over damaged bytes without setting them aside',
    file: 'mend-copies.ts',
    from: 'if (isLost) for',
    to: 'if (!isLost) for',
    caughtBy: 'loses only what is damaged in both copies',
  },
  {
    what: 'takes the bytes of another course for its own',
    file: 'leaf.ts',
    from: "epoch ?? ''} `;",
    to: "epoch ?? ''} `.slice(-2);",
    caughtBy: 'takes in nothing of another course or line',
  },
  {
    what: 'writes the better copy first',
    file: 'mend-copies.ts',
    from: 'worth(a, epoch) - worth(b, epoch)',
    to: 'worth(b, epoch) - worth(a, epoch)',
    caughtBy: 'loses nothing when the tab is killed',
  },
  {
    what: 'does not read back what it wrote',
    file: 'mend-copies.ts',
    from: 'return storage.getItem(key) === text;',
    to: 'return true;',
    caughtBy: 'notices a write that was not kept',
  },
  {
    what: 'reads back the first copy only',
    file: 'mend-copies.ts',
    from: '!isWritten(storage, key, text)) return',
    to: '!isWritten(storage, key, text) && key === worseFirst[0]?.key) return',
    caughtBy: 'notices a write that was not kept',
  },
  {
    what: 'mends the first of two copies that are alike, twice',
    file: 'stored-copies.ts',
    from: '{ ...first, key: b.key }',
    to: 'first',
    caughtBy: 'mends what befell both copies alike',
  },
  {
    what: 'counts a line that stands twice as two',
    file: 'leaf.ts',
    from: 'entries.set(entry.id, entry)',
    to: 'entries.set(`${entry.id} ${entries.size}`, entry)',
    caughtBy: 'takes a line that stands twice for one',
  },
  {
    what: 'forgets what there was no room for',
    file: 'keep-record.ts',
    from: '    fresh.map(known.add);\n    return',
    to: '    if (!trouble) fresh.map(known.add);\n    else known.forget();\n    return',
    caughtBy: 'loses nothing when room runs out',
  },
  {
    what: 'takes blocked and full for the same',
    file: 'keep-record.ts',
    from: "isFull ? 'full'",
    to: "isFull ? 'blocked'",
    caughtBy: 'loses nothing when room runs out',
  },
  {
    what: 'removes the record of version 1 before it is kept anew',
    file: 'keep-record.ts',
    from: '    const now = meetEpoch',
    to: '    if (first) retire(storage, first);\n    const now = meetEpoch',
    caughtBy: 'takes over what version 1 kept',
  },
  {
    what: 'writes over a record of a newer version',
    file: 'keep-record.ts',
    from: 'if (stored.isNewer ||',
    to: 'if (',
    caughtBy: 'leaves a newer version untouched',
  },
  {
    what: 'throws away events of kinds it does not know',
    file: 'keep-record.ts',
    from: 'for (const entry of read.entries) known.add(entry);',
    to: 'for (const entry of read.entries) if (entry.event) known.add(entry);',
    caughtBy: 'keeps events of kinds it does not know',
  },
  {
    what: 'merges when the page opens, and not before each write',
    file: 'keep-record.ts',
    from: '    takeIn(stored, now, known);',
    to: '    if (known.events().length === 0) takeIn(stored, now, known);',
    caughtBy: 'loses nothing between pages that take turns',
  },
  {
    what: 'writes nothing again that it has once written',
    file: 'keep-record.ts',
    from: 'if (copies.every((copy) => copy.text === text && !copy.read)) return',
    to: 'if (copies.every(({ key }) => seen.get(key) === text)) return',
    caughtBy: 'is filled again when somebody empties the storage',
  },
  {
    what: 'keeps entries in the order in which they came',
    file: 'known-entries.ts',
    from: '[...entries.values()].sort(compareIds)',
    to: '[...entries.values()]',
    caughtBy: 'has the same bytes whoever saved first',
  },
  {
    what: 'clears without raising the epoch',
    file: 'whole-device.ts',
    from: 'highestEpoch(storage, course) + 1',
    to: 'highestEpoch(storage, course)',
    caughtBy: 'is cleared for good',
  },
  {
    what: 'clears the storage and still knows everything',
    file: 'keep-record.ts',
    from: '      known.forget();\n',
    to: '',
    caughtBy: 'is cleared for good',
  },
  {
    what: 'leaves what was set aside where it is',
    file: 'whole-device.ts',
    from: '.filter(isGone)) storage.removeItem',
    to: ".filter((key) => isGone(key) && !key.includes('set-aside'))) storage.removeItem",
    caughtBy: 'is cleared for good',
  },
  {
    what: 'takes in what belongs to an earlier epoch',
    file: 'keep-record.ts',
    from: 'if (read?.epoch === epoch) for',
    to: 'if (read) for',
    caughtBy: 'is cleared when clearing was cut short',
  },
];
