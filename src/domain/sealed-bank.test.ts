import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryItem } from './arbitrary-item.test-kit.ts';
import { openBankItem, sealBankItem } from './sealed-bank.ts';

const taught = { lesson: 'l1', audience: 'everyone', stratum: 'm1' } as const;

test('a bank’s question comes back whole, its critical point included, through JSON too', () => {
  fc.assert(
    fc.property(arbitraryItem, fc.constantFrom(undefined, 'C1'), (item, critical) => {
      const { critical: _, ...rest } = item;
      const whole = {
        ...taught,
        item: { ...rest, ...(critical ? { critical } : {}), findings: [] } as typeof item,
      };
      const sent = JSON.parse(JSON.stringify(sealBankItem(whole)));
      expect(openBankItem(sent)).toEqual(whole);
    }),
  );
});

test('a bank’s question doesn’t say in plain view that a critical point is tested, nor which', () => {
  fc.assert(
    fc.property(arbitraryItem, (item) => {
      const [open, secret] = [undefined, 'C1'].map((critical) => {
        const whole = { ...item, ...(critical ? { critical } : {}) } as typeof item;
        const { item: sent, ...rest } = sealBankItem({ ...taught, item: whole });
        return { ...rest, item: { ...sent, seal: '' } };
      });
      expect(secret).toEqual(open);
    }),
  );
});
