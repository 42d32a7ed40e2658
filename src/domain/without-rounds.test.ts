import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryItems } from './arbitrary-item.test-kit.ts';
import { arbitraryResponseTo } from './arbitrary-response.test-kit.ts';
import { walkScenario } from './walk-scenario.ts';
import { withoutRounds } from './without-rounds.ts';

test('leads to the same place, by no scene twice', () => {
  const walked = arbitraryItems.scenario.chain((item) =>
    fc.tuple(fc.constant(item), arbitraryResponseTo(item)),
  );
  fc.assert(
    fc.property(walked, ([{ asked }, response]) => {
      const whole = walkScenario(asked.scenes, 'path' in response ? response.path : []);
      const short = withoutRounds(whole.passed);
      const again = walkScenario(
        asked.scenes,
        short.map(({ choice }) => choice.id),
      );
      expect(again).toEqual({ passed: short, scene: whole.scene });
      expect(new Set(short.map(({ scene }) => scene.id)).size).toBe(short.length);
    }),
  );
});
