import type { CheckRule, Drawable } from '../../domain/check.ts';
import type { Path } from '../../domain/path.ts';
import type { CourseDraft } from '../course-draft.ts';
import type { BankDraft } from '../lesson/read-bank.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';

type Known = Pick<Drawable, 'id' | 'isInScene'> & { readonly critical: string | undefined };

/** What a bank lacks for its rule, on any path that leads to it. */
export function findShortages(bank: BankDraft, rule: CheckRule, draft: CourseDraft): readonly Problem[] {
  const everybody = [{ label: '', audiences: undefined }];
  const hasPaths = bank.kind !== 'essentials' && draft.course?.paths.length;
  const paths = hasPaths && draft.course ? draft.course.paths : everybody;
  const place = bank.metaPlace('id');
  const found = paths.flatMap(({ label, audiences }) => {
    const items = itemsFor(bank, draft, audiences);
    // A path that passes a module by draws nothing from its bank.
    if (items.length === 0 && bank.itemPlaces.size > 0) return [];
    return shortages(items, rule).map((short) => ({ ...short, path: label }));
  });
  const seen = new Set<string>();
  return found.flatMap((short) => {
    const isKnown = seen.has(short.of);
    seen.add(short.of);
    return isKnown ? [] : [problem('bank-short', place, { check: bank.title, ...short })];
  });
}

function shortages(
  items: readonly Known[],
  rule: CheckRule,
): readonly { readonly of: string; readonly has: number; readonly wants: number }[] {
  const scenes = items.filter(({ isInScene }) => isInScene).length;
  const counts = [
    { of: 'questions', has: items.length, wants: rule.items },
    { of: 'questions with a scene', has: scenes, wants: rule.inScene },
    ...rule.critical.map((point) => ({
      of: `questions with critical="${point}"`,
      has: items.filter(({ critical }) => critical === point).length,
      wants: 1,
    })),
  ];
  return counts.filter(({ has, wants }) => has < wants);
}

function itemsFor(
  bank: BankDraft,
  draft: CourseDraft,
  audiences: Path['audiences'] | undefined,
): readonly Known[] {
  const audienceOf = new Map(draft.lessons.map(({ lesson }) => [lesson.id, lesson.audience]));
  const only = bank.kind === 'essentials' ? new Set(draft.course?.essentials?.lessons) : undefined;
  return sourcesOf(bank, draft).flatMap(({ lessonOf }) =>
    [...lessonOf].flatMap(([{ id, context, critical }, lesson]) => {
      const audience = audienceOf.get(lesson);
      const isOnPath = audience !== undefined && (audiences?.includes(audience) ?? true);
      const isWanted = isOnPath && (only?.has(lesson) ?? true);
      return isWanted ? [{ id, isInScene: context.length > 0, critical }] : [];
    }),
  );
}

/** The final check draws on every listed module’s bank too, and the essentials’ check on all there are. */
function sourcesOf(bank: BankDraft, { banks, moduleIds }: CourseDraft): readonly BankDraft[] {
  if (bank.kind === 'module') return [bank];
  const isFinal = ({ kind }: BankDraft) => bank.kind === 'essentials' && kind === 'final';
  const isModules = ({ module }: BankDraft) => module !== undefined && moduleIds.includes(module);
  return [bank, ...banks.filter((one) => isFinal(one) || isModules(one))];
}
