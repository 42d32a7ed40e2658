import type { Day } from './refresher-history.ts';

/** An entry of a calendar that lasts the whole day. */
export interface CalendarEntry {
  /** The same in every file that tells of the same thing, so that a calendar takes in none twice. */
  readonly uid: string;
  readonly on: Day;
  readonly title: string;
  readonly text: string;
  readonly address: string;
}

const DAY_MS = 86_400_000;
/** What a line may weigh, its end not counted (RFC 5545, section 3.1). */
const LONGEST_LINE = 75;

/** A calendar file (RFC 5545). `madeAt`: milliseconds since 1970. */
export function writeCalendar(entries: readonly CalendarEntry[], madeAt: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Alongside//Refreshers//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...entries.flatMap(({ uid, on, title, text, address }) => [
      'BEGIN:VEVENT',
      `UID:${escapeText(uid)}`,
      `DTSTAMP:${stamp(madeAt)}`,
      `DTSTART;VALUE=DATE:${date(on)}`,
      `DTEND;VALUE=DATE:${date(on + 1)}`,
      `SUMMARY:${escapeText(title)}`,
      `DESCRIPTION:${escapeText(text)}`,
      `URL:${address}`,
      'CLASS:PRIVATE',
      // Nobody is taken to be busy all day because of it.
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function date(day: Day): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10).replaceAll('-', '');
}

function stamp(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

function escapeText(text: string): string {
  return text.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r\n|[\n\r]/g, '\\n');
}

/** A long line goes on in the next, after a space. No sign is cut in two. */
function fold(line: string): string {
  let folded = '';
  let weight = 0;
  for (const sign of line) {
    const own = weigh(sign.codePointAt(0) ?? 0);
    if (weight + own > LONGEST_LINE) {
      folded += '\r\n ';
      weight = 1;
    }
    folded += sign;
    weight += own;
  }
  return folded;
}

/** The bytes of a sign in UTF-8. */
function weigh(point: number): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x1_00_00 ? 3 : 4;
}
