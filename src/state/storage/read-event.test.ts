import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryRecord } from '../../domain/arbitrary-events.test-kit.ts';
import { arbitraryFiledRecord } from '../../domain/progress-file/arbitrary-file.test-kit.ts';
import { readEvent } from './read-event.ts';

test('every event that a progress file can hold is kept', () => {
  fc.assert(
    fc.property(arbitraryFiledRecord, (events) => {
      for (const event of events) expect(readEvent(event)).toEqual(event);
    }),
  );
});

test('every kind of event that can happen is kept', () => {
  fc.assert(
    fc.property(arbitraryRecord, (events) => {
      for (const event of events) {
        // Their arbitrary responses need not be ones that anybody could give.
        if (event.kind === 'attempted' || event.kind === 'check-answered') continue;
        expect(readEvent(event)).toEqual(event);
      }
    }),
  );
});
