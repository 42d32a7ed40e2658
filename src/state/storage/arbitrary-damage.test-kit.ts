import fc from 'fast-check';

/** Only for tests: what can happen to stored bytes. */
export type Damage = (text: string) => string;

/** Not a double: of those, half are next to nothing. */
const place = fc.nat(999).map((thousandths) => thousandths / 1000);
const piece = fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('\n', ' ', '\u0000', '"', '9', '\ud800'));

/** Any damage, also such as makes no difference. */
export const arbitraryDamage: fc.Arbitrary<Damage> = fc.oneof(
  place.map(
    (at): Damage =>
      (text) =>
        text.slice(0, at * text.length),
  ),
  place.map(
    (at): Damage =>
      (text) =>
        text.slice(at * text.length),
  ),
  fc.tuple(place, piece).map(
    ([at, put]): Damage =>
      (text) => {
        const from = Math.floor(at * text.length);
        return text.slice(0, from) + put + text.slice(from + put.length);
      },
  ),
  fc.tuple(place, piece).map(
    ([at, put]): Damage =>
      (text) => {
        const from = Math.floor(at * text.length);
        return text.slice(0, from) + put + text.slice(from);
      },
  ),
  fc.tuple(place, place).map(
    ([a, b]): Damage =>
      (text) => {
        const [from, to] = [Math.min(a, b) * text.length, Math.max(a, b) * text.length];
        return text.slice(0, from) + text.slice(to);
      },
  ),
  fc.tuple(place, fc.nat(15)).map(
    ([at, bit]): Damage =>
      (text) => {
        const from = Math.floor(at * text.length);
        return (
          text.slice(0, from) + String.fromCharCode(text.charCodeAt(from) ^ (1 << bit)) + text.slice(from + 1)
        );
      },
  ),
  place.map(
    (at): Damage =>
      (text) => {
        const lines = text.split('\n');
        const line = lines[Math.floor(at * lines.length)] ?? '';
        return [line, ...lines, line].join('\n');
      },
  ),
  fc.string().map(
    (text): Damage =>
      () =>
        text,
  ),
);

export const arbitraryBytes: fc.Arbitrary<string> = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.json(),
  fc.constantFrom(
    '',
    'null',
    '[]',
    '{"version":1}',
    '{"version":1,"checksum":"x","events":[null,1,{"kind":"attempted"}]}',
  ),
  fc.tuple(fc.integer(), fc.integer(), fc.integer()).map((numbers) => `alongside ${numbers.join(' ')} abc\n`),
);
