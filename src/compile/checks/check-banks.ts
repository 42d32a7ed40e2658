import { countNeeded } from '../../domain/check.ts';
import type { Item } from '../../domain/item.ts';
import type { Check, CourseDraft } from '../course-draft.ts';
import type { BankDraft, CheckKind } from '../lesson/read-bank.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';
import { findShortages } from './find-shortages.ts';

const KINDS = ['module', 'final', 'essentials'] as const;

/** Each check can be drawn from its bank and passed by its rule, and each of its questions can count. */
export const checkBanks: Check = (draft) => [
  ...draft.lessons.flatMap(({ tags }) => tags.flatMap(lessonNamedInLesson)),
  ...KINDS.flatMap((name) => checkRule(name, draft)),
  ...draft.banks.flatMap((bank) => checkBank(bank, draft)),
];

function lessonNamedInLesson({ attributes, place }: BankDraft['tags'][number]): readonly Problem[] {
  const isNamed = 'lesson' in attributes && attributes.lesson !== undefined;
  return isNamed ? [problem('attribute-unfit', place, { attribute: 'lesson', type: 'a lesson’s own' })] : [];
}

function checkRule(name: CheckKind, { checkRules, files, placeInCourse }: CourseDraft): readonly Problem[] {
  const rule = checkRules[name];
  if (!rule) return [];
  const { items, passMark, inScene, critical } = rule;
  const needed = countNeeded(passMark, items);
  const wanted = inScene + critical.length;
  const file = `${name}-check.mdx`;
  const isFileMissing = name !== 'module' && !files.texts.has(file);
  return [
    ...(needed > items
      ? [problem('pass-mark-unreachable', placeInCourse(['checks', name, 'passMark']), { passMark, items })]
      : []),
    ...(wanted > items
      ? [problem('draw-too-small', placeInCourse(['checks', name, 'items']), { items, wanted })]
      : []),
    ...(isFileMissing
      ? [problem('file-missing', placeInCourse(['checks', name]), { path: file, listedIn: 'course.yaml' })]
      : []),
  ];
}

function checkBank(bank: BankDraft, draft: CourseDraft): readonly Problem[] {
  const rule = draft.checkRules[bank.kind];
  const isListed = bank.module === undefined || draft.moduleIds.includes(bank.module);
  return [
    ...[...bank.itemPlaces].flatMap(([item]) => checkItem(item, bank, draft)),
    ...(rule || !draft.course ? [] : [ruleMissing(bank)]),
    ...(rule && isListed ? findShortages(bank, rule, draft) : []),
  ];
}

function checkItem(item: Item, bank: BankDraft, { lessons, modules }: CourseDraft): readonly Problem[] {
  const place = bank.itemPlaces.get(item) ?? bank.metaPlace('id');
  const unfit = unfitFor(item);
  if (unfit) return [problem('bank-question-unfit', place, { item: item.id, unfit })];
  const taughtIn = bank.lessonOf.get(item) ?? '';
  if (!taughtIn)
    return [problem('attribute-missing', place, { tag: 'Question', attribute: 'lesson', example: LESSON })];
  const isElsewhere =
    bank.module !== undefined &&
    lessons.some(({ lesson }) => lesson.id === taughtIn) &&
    !modules.some(
      ({ file, lessonIds }) => file.startsWith(`modules/${bank.module}/`) && lessonIds.includes(taughtIn),
    );
  return isElsewhere ? [problem('bank-lesson-elsewhere', place, { item: item.id, lesson: taughtIn })] : [];
}

const LESSON = 'where-it-is-taught';

function ruleMissing({ kind, metaPlace }: BankDraft): Problem {
  return problem('check-without-rule', metaPlace('id'), { rule: kind });
}

function unfitFor({ type, purpose, notes, asksSureness }: Item) {
  if (type === 'scenario') return 'scenario';
  if (purpose !== 'scored') return 'unscored';
  if (notes.hints.length > 0) return 'hint';
  return asksSureness ? 'sureness' : undefined;
}
