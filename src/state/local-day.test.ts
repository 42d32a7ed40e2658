import { afterEach, describe, expect, test } from 'vitest';
import { localDay } from './local-day.ts';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

const dayOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

describe('the day on which something happened', () => {
  test.each([
    ['UTC', '2027-01-04T23:30:00Z', '2027-01-04'],
    ['Pacific/Auckland', '2027-01-04T10:59:00Z', '2027-01-04'],
    ['Pacific/Auckland', '2027-01-04T11:00:00Z', '2027-01-05'],
    ['America/Los_Angeles', '2027-01-04T07:59:00Z', '2027-01-03'],
    ['America/Los_Angeles', '2027-01-04T08:00:00Z', '2027-01-04'],
    ['Asia/Kolkata', '2027-01-04T18:30:00Z', '2027-01-05'],
    // On the day before the clocks change, and on the day after.
    ['Europe/London', '2027-03-27T23:30:00Z', '2027-03-27'],
    ['Europe/London', '2027-03-28T23:30:00Z', '2027-03-29'],
  ])('is the one where the learner is: in %s, %s falls on %s', (there, at, date) => {
    process.env['TZ'] = there;
    expect(localDay(Date.parse(at))).toBe(dayOf(date));
  });
});
