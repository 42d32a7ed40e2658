import type { BankItem } from '../../domain/check.ts';
import type { CourseOutline } from '../../domain/course-outline.ts';
import { findAudiences } from '../../domain/path.ts';
import { drawRefresher } from '../../domain/refresher/draw-refresher.ts';
import { essentialsAlone } from '../../domain/refresher/essentials-alone.ts';
import { recallEvents, recallQuestion } from '../../domain/refresher/recall.ts';
import { type CheckSession, createCheckSession } from '../../state/check-session.ts';
import { createSeed } from '../../state/make-seed.ts';
import { $preferences } from '../../state/preferences.ts';
import { $progress, listCountedEvents } from '../../state/progress-store.ts';
import type { CheckHead } from '../check/check-head.ts';
import { fetchBank } from '../check/fetch-bank.ts';
import { readOutline } from '../page/read-outline.ts';

/** Fetches the questions, and draws by what the record says was missed, or met longest ago. Rejects if they can’t be had. */
export async function openRefresher({ id, rule, bankAddress, paths }: CheckHead): Promise<CheckSession> {
  const bank = await fetchBank(bankAddress);
  const outline = readOutline();
  const findOwn = () => findAudiences(paths, $preferences.get().path);
  return createCheckSession({ id, rule, bank }, createSeed, findOwn, (own, seed) => {
    const questions = outline ? recallAll(keepToEssentials(own, outline), outline) : [];
    return drawRefresher(questions, rule.items, seed).map(({ item, revision }) => ({ item, revision }));
  });
}

function recallAll(own: readonly BankItem[], { modules }: CourseOutline) {
  const recall = recallEvents(listCountedEvents());
  const lessons = modules.flatMap((module) => module.lessons);
  const itemsOf = new Map(lessons.map(({ id, items }) => [id, items.map((item) => item.id)]));
  return own.map(({ item: { id, revision }, lesson, stratum }) => ({
    item: id,
    revision,
    stratum,
    ...recallQuestion(recall, id, itemsOf.get(lesson) ?? []),
  }));
}

function keepToEssentials(own: readonly BankItem[], outline: CourseOutline): readonly BankItem[] {
  const progress = $progress.get();
  const essentials = progress === 'loading' ? undefined : essentialsAlone(outline, progress);
  const kept = own.filter(({ lesson }) => essentials?.includes(lesson) ?? true);
  return kept.length > 0 ? kept : own;
}
