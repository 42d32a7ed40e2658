import { carriedEvents } from './carried-events.ts';
import { carryRecord } from './carry-record.ts';
import { checksumOf } from './checksum.ts';
import type { Codec } from './code-properties.test-kit.ts';
import { readLetters, writeLetters } from './letters.ts';
import { readCode } from './read-code.ts';
import { readResumeCode, writeResumeCode } from './resume-code.ts';
import { writeCode } from './write-code.ts';

interface Broken {
  readonly codec: Codec;
  /** The property that finds it. */
  readonly foundBy: string;
}

const whole: Codec = { write: writeResumeCode, read: readResumeCode };

/** The signs before the checksum, with a checksum that fits them: what a reader sees who doesn’t look at it. */
function repaired(typed: string): string {
  const read = readLetters(typed);
  if ('unknown' in read) return typed;
  const head = read.digits.slice(0, -5);
  return writeLetters([...head, ...checksumOf(head)]);
}

const sum = (typed: string) => [...typed].reduce((total, sign) => total + (sign.codePointAt(0) ?? 0), 0);

let count = 0;

/** Codecs that were broken on purpose, to know that the properties would notice. */
export const brokenCodecs: Readonly<Record<string, Broken>> = {
  'takes any checksum': {
    codec: { ...whole, read: (typed, book) => whole.read(repaired(typed), book) },
    foundBy: 'a wrong sign is refused',
  },
  'adds the signs up, whatever their order': {
    codec: {
      write: (progress, book) => {
        const code = whole.write(progress, book);
        return `${code}${String(sum(code) % 99_991).padStart(5, '0')}`;
      },
      read: (typed, book) => {
        const [code, written] = [typed.slice(0, -5), typed.slice(-5)];
        if (Number(written) !== sum(code) % 99_991) return { refused: 'damaged' };
        return whole.read(repaired(code), book);
      },
    },
    foundBy: 'two signs that changed places are refused',
  },
  'fills a short group up': {
    codec: {
      ...whole,
      read: (typed, book) => {
        if (typed.length % 5 !== 4) return whole.read(typed, book);
        const filled = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'].map((sign) => typed + sign);
        return whole.read(filled.find((one) => !('refused' in whole.read(one, book))) ?? typed, book);
      },
    },
    foundBy: 'a missing sign is refused',
  },
  'cuts off what is too much': {
    codec: {
      ...whole,
      read: (typed, book) => whole.read(typed.slice(0, typed.length - (typed.length % 5)), book),
    },
    foundBy: 'a sign too many is refused',
  },
  'asks nobody which course it is': {
    codec: {
      write: (progress, book) => writeCode('any', carryRecord(progress, book)),
      read: (typed, book) => {
        const read = readCode(typed, { ...book, course: 'any' });
        return 'refused' in read ? read : { events: carriedEvents(read.record, book), edition: '' };
      },
    },
    foundBy: 'a code of another course is refused',
  },
  'rounds partly correct up': {
    codec: {
      ...whole,
      read: (typed, book) => {
        const read = whole.read(typed, book);
        if ('refused' in read) return read;
        const events = read.events.map((event) =>
          event.kind === 'carried' ? { ...event, best: Math.ceil(event.best) } : event,
        );
        return { ...read, events };
      },
    },
    foundBy: 'a code never says more than the learner has done',
  },
  'gives its events a new identity each time': {
    codec: {
      ...whole,
      read: (typed, book) => {
        const read = whole.read(typed, book);
        if ('refused' in read) return read;
        count += 1;
        return { ...read, events: read.events.map((event) => ({ ...event, id: `${event.id} ${count}` })) };
      },
    },
    foundBy: 'a code taken in twice changes nothing',
  },
  'forgets that questions were revised since': {
    codec: {
      ...whole,
      read: (typed, book) => {
        const read = readCode(typed, book);
        if ('refused' in read) return read;
        const record = { ...read.record, revised: book.revised.length };
        return { events: carriedEvents(record, book), edition: '' };
      },
    },
    foundBy: 'a later edition of the course reads it, at the revisions of then',
  },
  'drops what it has no number for': {
    codec: {
      ...whole,
      read: (typed, book) => {
        const roomy = { ...book, items: [...book.items, ...new Array(300).fill(['x', 1])] };
        const wide = { ...roomy, lessons: [...book.lessons, ...new Array(300).fill('x')] };
        const read = readCode(typed, wide);
        return 'refused' in read ? read : { events: carriedEvents(read.record, book), edition: '' };
      },
    },
    foundBy: 'an earlier edition of the course refuses it or knows all of it',
  },
  'forgets the questions': {
    codec: {
      ...whole,
      write: (progress, book) => {
        const record = carryRecord(progress, book);
        return writeCode(book.course, { ...record, items: [] });
      },
    },
    foundBy: 'a code brings back all that it carries',
  },
  'throws at what it does not know': {
    codec: {
      ...whole,
      read: (typed, book) => {
        const read = readCode(typed, book);
        if ('refused' in read && read.refused === 'unknown-sign') throw new Error(read.sign);
        return whole.read(typed, book);
      },
    },
    foundBy: 'nothing that is typed makes it throw, and a record has one code only',
  },
  'knows a check by its name, whatever came of it': {
    codec: {
      ...whole,
      read: (typed, book) => {
        const read = whole.read(typed, book);
        if ('refused' in read) return read;
        const events = read.events.map((event) =>
          event.kind === 'check-carried' ? { ...event, id: `code ${event.check}` } : event,
        );
        return { ...read, events };
      },
    },
    foundBy: 'an older code after a newer one loses nothing, in either order',
  },
  'reads capitals only': {
    codec: {
      ...whole,
      read: (typed, book) => (/[a-z]/.test(typed) ? { refused: 'unknown-sign' } : whole.read(typed, book)),
    },
    foundBy: 'small letters, spaces, hyphens and look-alikes are read as they are meant',
  },
};
