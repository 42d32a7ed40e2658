import { describe, expect, test } from 'vitest';
import { FEEDBACK, itemOf } from './question.test-kit.ts';

describe('short-answer', () => {
  test('has a list of accepted answers', () => {
    const item = itemOf(
      'short-answer',
      '',
      `What is it called?\n\n- self-efficacy\n* *belief* in  yourself${FEEDBACK}`,
    );
    expect(item).toMatchObject({
      purpose: 'scored',
      asked: { isSelfRated: false },
      key: { accepted: ['self-efficacy', 'belief in yourself'] },
    });
  });

  test('or a model answer, and then is never scored', () => {
    const item = itemOf('short-answer', '', 'What would you say?\n\n> It *may*.\n>\n> No more.');
    expect(item).toMatchObject({
      purpose: 'unscored',
      asked: { isSelfRated: true },
      key: { model: [['It ', { mark: 'emphasis', of: ['may'] }, '.'], ['No more.']] },
    });
  });

  test('may recall an earlier lesson also where learners rate themselves', () => {
    expect(itemOf('short-answer', 'warm-up', 'What would you say?\n\n> It may.').purpose).toBe('warm-up');
  });
});
