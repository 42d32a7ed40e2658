import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CalendarEntry, writeCalendar } from './write-calendar.ts';

const MADE = Date.UTC(2026, 10, 28, 9, 5, 7);
const entry: CalendarEntry = {
  uid: 'peer-support-refresher-20795@alongside',
  on: 20_795,
  title: 'Refresher: Peer support in mental health',
  text: 'Five questions; about five minutes, never scored.\nNobody sees what you answer.',
  address: 'https://example.org/refresher.html',
};
const entries: fc.Arbitrary<readonly CalendarEntry[]> = fc.array(
  fc.record({
    uid: fc.uuid(),
    on: fc.integer({ min: 0, max: 40_000 }),
    title: fc.string({ unit: 'grapheme', maxLength: 200 }),
    text: fc.string({ unit: 'grapheme', maxLength: 300 }),
    address: fc.webUrl(),
  }),
  { maxLength: 4 },
);
const bytes = (text: string) => new TextEncoder().encode(text).length;
const unfold = (file: string) => file.replaceAll('\r\n ', '');
const asWritten = (text: string) =>
  text.replaceAll(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));

describe('writeCalendar', () => {
  test('writes a day without hours, which keeps nobody busy', () => {
    expect(writeCalendar([entry], MADE).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Alongside//Refreshers//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:peer-support-refresher-20795@alongside',
      'DTSTAMP:20261128T090507Z',
      'DTSTART;VALUE=DATE:20261208',
      'DTEND;VALUE=DATE:20261209',
      'SUMMARY:Refresher: Peer support in mental health',
      'DESCRIPTION:Five questions\\; about five minutes\\, never scored.\\nNobody see',
      ' s what you answer.',
      'URL:https://example.org/refresher.html',
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  test('keeps every line within 75 bytes and ends it with CRLF, whatever is written', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const file = writeCalendar(all, MADE);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of file.split('\r\n')) expect(bytes(line)).toBeLessThanOrEqual(75);
      }),
    );
  });

  test('gives back each title as it was, once it is unfolded and unescaped', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const titles = [...unfold(writeCalendar(all, MADE)).matchAll(/^SUMMARY:(.*)\r$/gm)];
        expect(titles.map(([, title]) => asWritten(title ?? ''))).toEqual(
          all.map(({ title }) => title.replaceAll(/\r\n|\r/g, '\n')),
        );
      }),
    );
  });

  test('lets no text begin a line of its own', () => {
    const sly = { ...entry, title: 'x\r\nATTENDEE:mailto:somebody@example.org' };
    expect(writeCalendar([sly], MADE)).not.toMatch(/^ATTENDEE/m);
  });
});
