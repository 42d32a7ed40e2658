import { findAudiences } from '../../domain/path.ts';
import { type CheckSession, createCheckSession } from '../../state/check-session.ts';
import { createSeed } from '../../state/make-seed.ts';
import { $preferences } from '../../state/preferences.ts';
import type { CheckHead } from './check-head.ts';
import { fetchBank } from './fetch-bank.ts';

/** Fetches the bank and begins where the record says. Rejects if the bank can’t be had. */
export async function openCheck({ id, rule, bankAddress, paths }: CheckHead): Promise<CheckSession> {
  const bank = await fetchBank(bankAddress);
  const findOwn = () => findAudiences(paths, $preferences.get().path);
  return createCheckSession({ id, rule, bank }, createSeed, findOwn);
}
