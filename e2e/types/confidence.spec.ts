import { expect, type Page } from '@playwright/test';
import type { Hand } from '../hands.ts';
import { questionOnPage } from '../question-on-page.ts';
import { choosing } from '../tiny-courses.ts';
import { testEveryHand } from './every-hand.ts';
import { expectOutcome, expectRestored } from './expect-steps.ts';

const before = 'tea-before';
const after = 'tea-after';

async function save(page: Page, hand: Hand, id: string, level?: string): Promise<void> {
  const { box } = questionOnPage(page, id);
  if (level) await hand.choose(box.getByRole('radio', { name: level, exact: true }));
  await hand.press(box.getByRole('button', { name: 'Save', exact: true }));
}

testEveryHand(
  'what is felt before and after stands side by side, can be changed, and is kept',
  choosing,
  async (page, hand) => {
    const { box, firstControl } = questionOnPage(page, after);
    const asked = questionOnPage(page, before).box.getByRole('group', { name: /I could make a pot/ });
    await save(page, hand, before);
    await expect(questionOnPage(page, before).firstControl).toBeFocused();
    await expect(asked).toHaveAccessibleDescription(/Choose how sure you feel first/);
    await save(page, hand, before, 'A little');
    await expectOutcome(page, before, 'Noted', /kept on this device only/);
    await save(page, hand, after, 'Mostly');
    await expectOutcome(
      page,
      after,
      'Noted',
      /A little \(2 of 5\).*Mostly \(4 of 5\)/,
      /You feel surer than before\./,
    );
    await expect(box.getByRole('definition')).toHaveText(['A little (2 of 5)', 'Mostly (4 of 5)']);
    await expect(box.getByRole('term')).toHaveText(['Before', 'Now']);
    await expect(box).toContainText('You feel surer than before.');
    await hand.press(box.getByRole('button', { name: 'Change it', exact: true }));
    await expect(firstControl).toBeFocused();
    await save(page, hand, after, 'Not at all');
    await expect(box).toContainText('You feel less sure than before.');
    await expectRestored(page, after, 'Noted');
    await expect(box.getByRole('radio', { name: 'Not at all' })).toBeChecked();
    await expect(box.getByRole('definition')).toHaveText(['A little (2 of 5)', 'Not at all (1 of 5)']);
  },
);
