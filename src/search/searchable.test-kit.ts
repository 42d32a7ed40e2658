import fc from 'fast-check';
import type { Searchable } from './searchable.ts';

/** Few words, so that they meet often; some are forms, beginnings and slips of others. */
export const someWords =
  'recovery recovers recover peer peers pear worker works work hope hopes role roll boundary'
    .split(' ')
    .concat(['naïve', 'don’t', 'person’s', '97']);

const words = (most: number) =>
  fc.array(fc.constantFrom(...someWords), { maxLength: most }).map((some) => some.join(' '));

/** A section with this in it, and nothing else that could be found. */
export function sectionOf(given: Partial<Searchable>): Searchable {
  return {
    kind: 'heading',
    module: 'm',
    audience: 'everyone',
    page: '/lessons/l.html',
    title: '',
    slug: 's',
    trail: [],
    heading: '',
    text: '',
    also: [],
    ...given,
  };
}

export const arbitrarySections: fc.Arbitrary<readonly Searchable[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom('heading', 'question', 'term', 'finding'),
      title: words(3),
      heading: words(4),
      text: words(30),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((all) => all.map((one, place) => sectionOf({ ...one, slug: `s${place}` })));
