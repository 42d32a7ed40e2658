import type { BankItem, Check, CheckRule } from '../domain/check.ts';
import type { Course, Lesson, Module } from '../domain/course.ts';
import type { Essentials } from '../domain/essentials.ts';
import type { Item } from '../domain/item.ts';
import { assembleSupport } from './assemble-support.ts';
import type { CourseDraft } from './course-draft.ts';
import type { BankDraft } from './lesson/read-bank.ts';
import { findCourseWords } from './typing/find-course-words.ts';
import { findTyping } from './typing/find-typing.ts';
import { listAccepted } from './typing/list-accepted.ts';

/** The course of what could be read. Nothing where a file that all rests on could not. */
export function assembleCourse(written: CourseDraft): Course | undefined {
  const draft = withTyping(written);
  const { course, lessons, registers, certaintyCaveat, lock } = draft;
  const { findings, sources, terms, certainties } = registers;
  if (!course || !findings || !sources || !terms || !certainties) return undefined;
  const whole = lessons.filter(({ isWhole }) => isWhole);
  const byId = new Map<string, Lesson>(whole.map(({ lesson }) => [lesson.id, lesson]));
  const modules = draft.modules.map(({ module, lessonIds }): Module => {
    const check = moduleCheck(module.id, draft, byId);
    return {
      ...module,
      lessons: lessonIds.flatMap((id) => byId.get(id) ?? []),
      ...(check ? { check } : {}),
    };
  });
  const finalCheck = assembleFinal(draft, modules, byId);
  const essentials = assembleEssentials(draft, modules, byId);
  const support = assembleSupport(draft);
  const contact = draft.local?.value.contact ?? course.contact;
  return {
    ...course,
    ...(contact === undefined ? {} : { contact }),
    ...(support ? { support } : {}),
    modules,
    ...(finalCheck ? { finalCheck } : {}),
    ...(essentials ? { essentials } : {}),
    findings: findings.values,
    sources: sources.values,
    terms: terms.values,
    certainties: certainties.values,
    certaintyCaveat,
    evidenceMap: draft.evidenceMap?.values ?? [],
    readiness: draft.readiness?.values ?? [],
    ...(lock ? { lock: lock.value } : {}),
  };
}

/** What helps to compare typed words is known once every word of the course is. */
function withTyping(draft: CourseDraft): CourseDraft {
  const isTyped = draft.texts.some(({ itemPlaces }) =>
    [...itemPlaces.keys()].some((item) => listAccepted(item).length > 0),
  );
  if (!isTyped) return draft;
  const words = findCourseWords(draft);
  const withOwn = (item: Item): Item => {
    const typing = findTyping(item, words);
    return typing ? { ...item, typing } : item;
  };
  return {
    ...draft,
    lessons: draft.lessons.map((one) => ({
      ...one,
      lesson: { ...one.lesson, items: one.lesson.items.map(withOwn) },
    })),
    banks: draft.banks.map((one) => ({
      ...one,
      lessonOf: new Map([...one.lessonOf].map(([item, lesson]) => [withOwn(item), lesson])),
    })),
  };
}

type Lessons = ReadonlyMap<string, Lesson>;

function moduleCheck(
  module: string,
  { banks, checkRules }: CourseDraft,
  lessons: Lessons,
): Check | undefined {
  const bank = banks.find((one) => one.module === module);
  return bank && checkRules.module ? checkOf(bank, checkRules.module, itemsOf(bank, lessons)) : undefined;
}

/** Draws on every module’s bank besides its own, and is spread over the modules. */
function assembleFinal(
  { banks, checkRules }: CourseDraft,
  modules: readonly Module[],
  lessons: Lessons,
): Check | undefined {
  const bank = banks.find(({ kind }) => kind === 'final');
  if (!bank || !checkRules.final) return undefined;
  const moduleOf = new Map(modules.flatMap(({ id, lessons: own }) => own.map((lesson) => [lesson.id, id])));
  const all = [...modules.flatMap(({ check }) => check?.bank ?? []), ...itemsOf(bank, lessons)];
  const spread = all.map((one) => ({ ...one, stratum: moduleOf.get(one.lesson) ?? one.lesson }));
  return checkOf(bank, checkRules.final, spread);
}

/** Its check draws on every bank, for its own lessons, and is spread over them. */
function assembleEssentials(
  { course, banks, checkRules }: CourseDraft,
  modules: readonly Module[],
  lessons: Lessons,
): Essentials | undefined {
  const essentials = course?.essentials;
  const bank = banks.find(({ kind }) => kind === 'essentials');
  if (!essentials || !bank || !checkRules.essentials) return essentials;
  const whole = banks.filter(({ kind }) => kind !== 'module').flatMap((one) => itemsOf(one, lessons));
  const all = [...modules.flatMap(({ check }) => check?.bank ?? []), ...whole];
  const own = all.filter(({ lesson }) => essentials.lessons.includes(lesson));
  return { ...essentials, check: checkOf(bank, checkRules.essentials, own) };
}

function checkOf({ id, title }: BankDraft, rule: CheckRule, bank: readonly BankItem[]): Check {
  return { id, title, rule, bank };
}

/** A question whose lesson is unknown is left out; that it is has been told. */
function itemsOf({ lessonOf }: BankDraft, lessons: Lessons): readonly BankItem[] {
  return [...lessonOf].flatMap(([item, lesson]) => {
    const audience = lessons.get(lesson)?.audience;
    return audience ? [{ item, lesson, audience, stratum: lesson }] : [];
  });
}
