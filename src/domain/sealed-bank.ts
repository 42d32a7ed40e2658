import type { BankItem } from './check.ts';
import type { Item } from './item.ts';
import { openItem, type SealedItem, sealItem } from './sealed-item.ts';

/** A bank’s question as it is sent to a page: only the draw and the judgement read more of it than a lesson does. */
export interface SealedBankItem extends Omit<BankItem, 'item'> {
  readonly item: SealedItem;
  readonly critical?: string;
}

export function sealBankItem({ item, ...taught }: BankItem): SealedBankItem {
  return { ...taught, item: sealItem(item as never), ...(item.critical ? { critical: item.critical } : {}) };
}

export function openBankItem({ item, critical, ...taught }: SealedBankItem): BankItem {
  const opened = openItem(item) as Item;
  return { ...taught, item: critical ? { ...opened, critical } : opened };
}
