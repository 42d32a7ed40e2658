import type { z } from 'zod';
import type { Term } from '../domain/course.ts';
import type { Finding, Source } from '../domain/evidence.ts';
import type { EvidenceCell } from '../domain/evidence-map.ts';
import type { IdLock } from '../domain/id-lock.ts';
import type { ReadinessLine } from '../domain/readiness.ts';
import type { ContentFiles } from './content-files.ts';
import type { CourseDraft, LocalDraft, ModuleDraft, SupportDraft, Written } from './course-draft.ts';
import { isBank, readBank } from './lesson/read-bank.ts';
import { readLesson } from './lesson/read-lesson.ts';
import { LOCK_FILE } from './lock/lock-file.ts';
import { type Parsed, parseYaml } from './parse-yaml.ts';
import { type Problem, startOf } from './problem.ts';
import { problem } from './problem-catalogue.ts';
import { certaintySchema } from './schema/certainty-schema.ts';
import { courseSchema } from './schema/course-schema.ts';
import { evidenceMapSchema } from './schema/evidence-map-schema.ts';
import { findingsSchema } from './schema/findings-schema.ts';
import { glossarySchema } from './schema/glossary-schema.ts';
import { localSchema } from './schema/local-schema.ts';
import { lockSchema } from './schema/lock-schema.ts';
import { moduleSchema } from './schema/module-schema.ts';
import { readinessSchema } from './schema/readiness-schema.ts';
import { sourcesSchema } from './schema/sources-schema.ts';
import { supportSchema } from './schema/support-schema.ts';

/** Every file through its schema. A file with a fault leaves a gap in the draft and its problems in the list. */
export function readDraft(files: ContentFiles, problems: Problem[]): CourseDraft {
  const read = <T>(file: string, schema: z.ZodType<T>): Parsed<T> => {
    const text = files.texts.get(file);
    const parsed = text === undefined ? absent<T>(files, file) : parseYaml(file, text, schema);
    problems.push(...parsed.problems);
    return parsed;
  };
  const course = read('course.yaml', courseSchema);
  const findings = read('findings.yaml', findingsSchema);
  const sources = read('sources.yaml', sourcesSchema);
  const glossary = read('glossary.yaml', glossarySchema);
  const certainty = read('certainty.yaml', certaintySchema);
  // A course need not have these.
  const readIfThere = <T>(file: string, schema: z.ZodType): Written<T> | undefined => {
    const { value, placeOf } = files.texts.has(file) ? read(file, schema) : {};
    return value === undefined || !placeOf ? undefined : { value: value as T, placeOf };
  };
  const support = readIfThere<SupportDraft>('support.yaml', supportSchema);
  const local = readIfThere<LocalDraft>('local.yaml', localSchema);
  const map = readIfThere<readonly EvidenceCell[]>('evidence-map.yaml', evidenceMapSchema);
  const readiness = readIfThere<readonly ReadinessLine[]>('readiness.yaml', readinessSchema);
  const lock = readIfThere<IdLock>(LOCK_FILE, lockSchema);
  const placeOfLabel = (path: readonly PropertyKey[]) => certainty.placeOf(['labels', ...path]);
  const {
    modules: moduleIds = [],
    checks: checkRules = {},
    readingLevel = courseSchema.shape.readingLevel.parse(undefined),
    unfinished,
    ...meta
  } = course.value ?? {};
  const modules = readModules(files, moduleIds, course.placeOf, read, problems);
  const written = [...files.texts].filter(([file]) => file.endsWith('.mdx'));
  const lessons = readEach(
    written.filter(([file]) => !isBank(file)),
    readLesson,
    problems,
  );
  const banks = readEach(
    written.filter(([file]) => isBank(file)),
    readBank,
    problems,
  );
  return {
    files,
    ...(course.value ? { course: meta as NonNullable<CourseDraft['course']> } : {}),
    moduleIds,
    placeInCourse: course.placeOf,
    checkRules,
    readingLevel,
    isUnfinished: unfinished ?? false,
    modules,
    lessons,
    banks,
    texts: [...lessons, ...banks],
    registers: {
      ...(findings.value
        ? { findings: { values: findings.value.map(learnersPart), placeOf: findings.placeOf } }
        : {}),
      ...(sources.value
        ? { sources: { values: sources.value as readonly Source[], placeOf: sources.placeOf } }
        : {}),
      ...(glossary.value
        ? { terms: { values: glossary.value.map(withoutAvoid), placeOf: glossary.placeOf } }
        : {}),
      ...(certainty.value ? { certainties: { values: certainty.value.labels, placeOf: placeOfLabel } } : {}),
    },
    certaintyCaveat: certainty.value?.caveat ?? '',
    ...(support ? { support } : {}),
    ...(local ? { local } : {}),
    ...(map ? { evidenceMap: { values: map.value, placeOf: map.placeOf } } : {}),
    ...(readiness ? { readiness: { values: readiness.value, placeOf: readiness.placeOf } } : {}),
    ...(lock ? { lock } : {}),
  };
}

/** A file under a name that is not read (course.yml) has that problem, and isn't missing as well. */
function absent<T>(files: ContentFiles, file: string): Parsed<T> {
  const isThere = isUnderOtherName(files, file);
  const problems = isThere ? [] : [problem('file-missing', startOf(file), { path: file, listedIn: '' })];
  return { problems, placeOf: () => startOf(file) };
}

function isUnderOtherName({ texts, others }: ContentFiles, file: string): boolean {
  const name = file.replace(/yaml$/, '');
  return texts.has(`${name}yml`) || others.has(`${name}YAML`) || others.has(`${name}yaml.txt`);
}

/** What only writers are told (whom it concerns, cautions) stays out of the course. */
function learnersPart(row: z.infer<typeof findingsSchema>[number]): Finding {
  const { concerns: _concerns, cautions: _cautions, ...finding } = row;
  return finding as Finding;
}

function withoutAvoid({ avoid: _, ...term }: z.infer<typeof glossarySchema>[number]): Term {
  return term;
}

function readModules(
  files: ContentFiles,
  moduleIds: readonly string[],
  placeInCourse: CourseDraft['placeInCourse'],
  read: <T>(file: string, schema: z.ZodType<T>) => Parsed<T>,
  problems: Problem[],
): readonly ModuleDraft[] {
  return moduleIds.flatMap((id, index) => {
    const file = `modules/${id}/module.yaml`;
    if (!files.texts.has(file)) {
      if (isUnderOtherName(files, file)) return [];
      problems.push(
        problem('file-missing', placeInCourse(['modules', index]), { path: file, listedIn: 'course.yaml' }),
      );
      return [];
    }
    const { value, placeOf } = read(file, moduleSchema);
    if (!value) return [];
    const { lessons: lessonIds, ...module } = value;
    return [{ module, lessonIds, file, placeOf }];
  });
}

function readEach<D>(
  files: readonly (readonly [file: string, text: string])[],
  read: (file: string, text: string) => { readonly draft?: D; readonly problems: readonly Problem[] },
  problems: Problem[],
): readonly D[] {
  return files.flatMap(([file, text]) => {
    const { draft, problems: found } = read(file, text);
    problems.push(...found);
    return draft ? [draft] : [];
  });
}
