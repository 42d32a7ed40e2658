import type { CourseReport, FindingsReport, ObjectivesReport } from '../../compile/report/course-report.ts';
import { count } from './count.ts';

/** A report as lines for a terminal: what there is, then the lessons by how hard they are to read. */
export function courseAsText(report: CourseReport): string {
  const { title, edition, modules, lessons, words, minutes, items, scenarios, problems } = report;
  const rows: readonly (readonly [label: string, lines: readonly string[]])[] = [
    ['Lessons', [`${lessons} in ${count(modules, 'module')}`]],
    ['Words', [`${words}`]],
    ['Minutes', [`${minutes}`]],
    ['Questions', [`${items.inLessons} in lessons, ${items.inChecks} in checks`, ...columns(items.byType)]],
    ['Scenarios', [`${scenarios}`]],
    ['Findings', report.findings.flatMap(findingLines)],
    ['Objectives', objectiveLines(report.objectives)],
    ['Problems', [`${problems.errors + problems.warnings}`, ...problemLines(problems)]],
  ];
  const wide = Math.max(...rows.map(([label]) => label.length)) + 2;
  const counts = rows.flatMap(([label, lines]) =>
    lines.map((line, index) => (index === 0 ? label.padEnd(wide) : ' '.repeat(wide)) + line),
  );
  return [`${title}, edition ${edition}`, '', ...counts, '', ...readingLines(report)].join('\n');
}

function columns(counts: Readonly<Record<string, number>>): readonly string[] {
  return Object.entries(counts).map(([name, number]) => `${String(number).padStart(4)}  ${name}`);
}

function findingLines({ source, used, of, reserve, unused }: FindingsReport): readonly string[] {
  return [
    `${used} of ${of} used, of ${source}`,
    ...(reserve.length > 0 ? [`  in reserve: ${reserve.join(', ')}`] : []),
    ...(unused.length > 0 ? [`  in no lesson: ${unused.join(', ')}`] : []),
  ];
}

function objectiveLines({ tested, of, excused, untested }: ObjectivesReport): readonly string[] {
  return [
    `${tested} of ${of} tested`,
    ...excused.map(({ lesson, why }) => `  not ${lesson}: ${why}`),
    ...(untested.length > 0 ? [`  untested: ${untested.join(', ')}`] : []),
  ];
}

function problemLines({ errors, warnings }: CourseReport['problems']): readonly string[] {
  return errors + warnings > 0
    ? [`  ${count(errors, 'error')}, ${count(warnings, 'warning')}: “check” names them`]
    : [];
}

function readingLines({ reading, readingLevel: { warn, fail } }: CourseReport): readonly string[] {
  return [
    `SMOG grade by lesson, the hardest first (a warning from ${warn}, an error from ${fail})`,
    '',
    ...reading.map(({ lesson, grade, words }) => {
      const shown = grade === null ? 'too short' : grade.toFixed(1);
      return `${shown.padStart(9)}  ${String(words).padStart(6)} words  ${lesson}`;
    }),
  ];
}
