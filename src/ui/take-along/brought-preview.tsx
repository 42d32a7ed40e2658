import { useEffect, useRef } from 'react';
import { isUnchanged, listChanges } from '../../domain/list-changes.ts';
import type { ProgressEvent } from '../../domain/progress-event.ts';
import { listEvents, tryOut } from '../../state/progress-store.ts';
import { takeAlongText } from '../text/take-along-text.ts';
import type { CourseFacts } from './course-facts.ts';

/** What came in and is not yet part of the record. */
export interface Brought {
  readonly events: readonly ProgressEvent[];
  readonly edition: string;
  /** A file holds attempts, which count even where nothing shows of them. */
  readonly isFile: boolean;
}

interface Props {
  readonly facts: CourseFacts;
  readonly brought: Brought;
  readonly onAdd: () => void;
  readonly onLeave: () => void;
}

/** What would change, in words, before anything does. */
export function BroughtPreview({ facts, brought, onAdd, onLeave }: Props) {
  const box = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time something else came in
  useEffect(() => {
    box.current?.focus();
  }, [brought]);
  const { events, edition, isFile } = brought;
  const known = new Set(listEvents().map(({ id }) => id));
  const added = isFile ? events.filter(({ id }) => !known.has(id)).length : 0;
  const changes = listChanges(facts.outline, tryOut([]), tryOut(events));
  const isNews = added > 0 || !isUnchanged(changes);
  return (
    <section className="box brought" tabIndex={-1} aria-labelledby="page.brought-title" ref={box}>
      <h3 id="page.brought-title">{takeAlongText.previewTitle}</h3>
      {edition && <p>{takeAlongText.madeBy(edition)}</p>}
      <Names heading={takeAlongText.completed} ids={changes.completed} titles={facts.lessons} />
      <Names heading={takeAlongText.started} ids={changes.started} titles={facts.lessons} />
      <Names heading={takeAlongText.passed} ids={changes.passed} titles={facts.checks} />
      <Names heading={takeAlongText.improved} ids={changes.improved} titles={facts.checks} />
      {changes.questions > 0 && <p>{takeAlongText.questions(changes.questions)}</p>}
      {added > 0 && <p>{takeAlongText.entries(added)}</p>}
      <p>{isNews ? takeAlongText.keeps : takeAlongText.nothingNew}</p>
      <p className="take-along-actions">
        {isNews && (
          <button type="button" className="button" onClick={onAdd}>
            {takeAlongText.add}
          </button>
        )}
        <button type="button" className="button button-quiet" onClick={onLeave}>
          {takeAlongText.leave}
        </button>
      </p>
    </section>
  );
}

interface NamesProps {
  readonly heading: string;
  readonly ids: readonly string[];
  readonly titles: Readonly<Record<string, string>>;
}

function Names({ heading, ids, titles }: NamesProps) {
  if (ids.length === 0) return null;
  return (
    <>
      <h4>{heading}</h4>
      <ul>
        {ids.map((id) => (
          <li key={id}>{titles[id] ?? id}</li>
        ))}
      </ul>
    </>
  );
}
