import { findAudiences } from '../../domain/path.ts';
import type { SealedBankItem } from '../../domain/sealed-bank.ts';
import { openBankItem } from '../../domain/sealed-bank.ts';
import { type CheckSession, createCheckSession } from '../../state/check-session.ts';
import { createSeed } from '../../state/make-seed.ts';
import { $preferences } from '../../state/preferences.ts';
import type { CheckHead } from './check-head.ts';

/** Fetches the bank and begins where the record says. Rejects if the bank can’t be had. */
export async function openCheck({ id, rule, bankAddress, paths }: CheckHead): Promise<CheckSession> {
  const response = await fetch(bankAddress);
  if (!response.ok) throw new Error(`${bankAddress}: ${response.status}`);
  const bank = ((await response.json()) as readonly SealedBankItem[]).map(openBankItem);
  const findOwn = () => findAudiences(paths, $preferences.get().path);
  return createCheckSession({ id, rule, bank }, createSeed, findOwn);
}
