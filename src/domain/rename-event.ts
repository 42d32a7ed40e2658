import type { DrawnItem, ProgressEvent } from './progress-event.ts';
import type { Names, Renames } from './renames.ts';

/** An event under the ids of today. What is stored stays as it was written. */
export function renameEvent(event: ProgressEvent, renames: Renames): ProgressEvent {
  const { lessons, checks, items } = renames;
  switch (event.kind) {
    case 'lesson-opened':
      return { ...event, lesson: now(event.lesson, lessons) };
    case 'attempted':
    case 'answer-shown':
    case 'carried':
    case 'check-answered':
      return { ...event, item: now(event.item, items) };
    case 'completed':
      return { ...event, of: now(event.of, namesOfPart(event.part, renames)) };
    case 'check-begun':
      return {
        ...event,
        check: now(event.check, checks),
        drawn: event.drawn.map((drawn): DrawnItem => ({ ...drawn, item: now(drawn.item, items) })),
      };
    case 'check-ended':
      return {
        ...event,
        check: now(event.check, checks),
        right: event.right.map((item) => now(item, items)),
      };
    case 'check-carried':
      return { ...event, check: now(event.check, checks) };
  }
}

function namesOfPart(part: string, { modules, lessons, checks }: Renames): Names | undefined {
  return { module: modules, lesson: lessons, check: checks }[part];
}

function now(id: string, names: Names | undefined): string {
  return names && Object.hasOwn(names, id) ? (names[id] ?? id) : id;
}
