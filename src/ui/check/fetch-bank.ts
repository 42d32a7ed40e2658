import type { BankItem } from '../../domain/check.ts';
import { openBankItem, type SealedBankItem } from '../../domain/sealed-bank.ts';

/** The questions of a check. Rejects if they can’t be had. */
export async function fetchBank(address: string): Promise<readonly BankItem[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return ((await response.json()) as readonly SealedBankItem[]).map(openBankItem);
}
