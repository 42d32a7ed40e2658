import { useStore } from '@nanostores/react';
import { writeProgressFile } from '../../domain/progress-file/write-progress-file.ts';
import { writeResumeCode } from '../../domain/resume-code/resume-code.ts';
import { $progress, listEvents } from '../../state/progress-store.ts';
import { saveFile } from '../items/save-file.ts';
import { takeAlongText } from '../text/take-along-text.ts';
import type { CourseFacts } from './course-facts.ts';
import { ResumeCode } from './resume-code.tsx';

interface Props {
  readonly facts: CourseFacts | 'loading' | 'failed';
  readonly schemaAddress?: string;
  /** In a dialog, which may open over the page that has the same in it. */
  readonly isDialog?: boolean;
}

/** What a learner takes away: a short code, or the whole record as a file. */
export function TakeWithYou({ facts, schemaAddress, isDialog = false }: Props) {
  const titleId = isDialog ? 'page.take-along-dialog' : 'page.take-along';
  const progress = useStore($progress);
  const isReady = typeof facts === 'object' && progress !== 'loading';
  const isEmpty = isReady && progress.seq === 0;
  const said = isEmpty ? takeAlongText.nothingYet : typeof facts === 'object' ? '' : takeAlongText[facts];
  const save = () => {
    if (typeof facts !== 'object') return;
    const course = { id: facts.book.course, edition: facts.edition };
    saveFile(takeAlongText.fileName(course.id), writeProgressFile(course, listEvents()));
  };
  return (
    <section aria-labelledby={titleId} className="take-along-part">
      <h2 id={titleId}>{takeAlongText.title}</h2>
      <p>{takeAlongText.intro}</p>
      <p role="status">{said && <span key={said}>{said}</span>}</p>
      {isReady && !isEmpty && (
        <>
          <ResumeCode facts={facts} code={writeResumeCode(progress, facts.book)} />
          <h3>{takeAlongText.file}</h3>
          <p>{takeAlongText.fileHelp}</p>
          <p className="take-along-actions">
            <button type="button" className="button button-quiet" onClick={save}>
              {takeAlongText.saveFile}
            </button>
            {schemaAddress && <a href={schemaAddress}>{takeAlongText.schema}</a>}
          </p>
        </>
      )}
    </section>
  );
}
