import type { BankItem } from './check.ts';
import { openItem, type SealedItem, sealItem } from './sealed-item.ts';

/** A bank’s question as it is sent to a page: only the draw and the judgement read more of it than a lesson does. */
export interface SealedBankItem extends Omit<BankItem, 'item'> {
  readonly item: SealedItem;
}

export function sealBankItem({ item, ...taught }: BankItem): SealedBankItem {
  return { ...taught, item: sealItem(item, true) };
}

export function openBankItem({ item, ...taught }: SealedBankItem): BankItem {
  return { ...taught, item: openItem(item) as BankItem['item'] };
}
