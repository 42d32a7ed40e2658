import { describe, expect, test } from 'vitest';
import { ID_PATTERN } from './ids.ts';

describe('an id', () => {
  test.each(['a', '7', 'what-suggested-no-effect', 'q-2'])('may be %s', (id) => {
    expect(id).toMatch(ID_PATTERN);
  });

  test.each(['', '-a', 'a-', 'a--b', 'A', 'a b', 'a_b', 'é', 'a\n', 'a.b', '../a'])('may not be %j', (id) => {
    expect(id).not.toMatch(ID_PATTERN);
  });
});
