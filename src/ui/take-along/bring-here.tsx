import { useStore } from '@nanostores/react';
import { useEffect, useRef, useState } from 'react';
import { readProgressFile } from '../../domain/progress-file/read-progress-file.ts';
import { readResumeCode } from '../../domain/resume-code/resume-code.ts';
import { $broughtCode } from '../../state/brought-code.ts';
import { bringIn } from '../../state/progress-store.ts';
import { takeAlongText } from '../text/take-along-text.ts';
import { type Brought, BroughtPreview } from './brought-preview.tsx';
import { CodeField } from './code-field.tsx';
import type { CourseFacts } from './course-facts.ts';
import { FileField } from './file-field.tsx';
import { readFile } from './read-file.ts';

interface Props {
  readonly facts: CourseFacts | 'loading' | 'failed';
}

type Step =
  | { readonly at: 'start'; readonly said?: string }
  | { readonly at: 'code-refused' | 'file-refused'; readonly said: string }
  | { readonly at: 'preview'; readonly brought: Brought };

const START: Step = { at: 'start' };

/** A code or a file comes in: it is read, shown, and only then added. */
export function BringHere({ facts }: Props) {
  const [step, setStep] = useState<Step>(START);
  const [typed, setTyped] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const inAddress = useStore($broughtCode);

  const lookAtCode = (code: string) => {
    if (typeof facts !== 'object') {
      // Looked at as soon as it can be read.
      $broughtCode.set(code);
      return;
    }
    const read = readResumeCode(code, facts.book);
    if ('refused' in read) setStep({ at: 'code-refused', said: takeAlongText.codeRefused(read) });
    else setStep({ at: 'preview', brought: { ...read, isFile: false } });
  };
  const lookAtFile = async (file: File) => {
    if (typeof facts !== 'object') return;
    const text = await readFile(file);
    const read =
      text === undefined ? ({ refused: 'too-large' } as const) : readProgressFile(text, facts.book.course);
    if ('refused' in read) setStep({ at: 'file-refused', said: takeAlongText.fileRefused(read) });
    else setStep({ at: 'preview', brought: { ...read, isFile: true } });
  };
  const end = (said: string) => {
    setStep({ at: 'start', said });
    status.current?.focus();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: when a code comes, or when it can first be read
  useEffect(() => {
    if (inAddress === undefined || typeof facts !== 'object') return;
    $broughtCode.set(undefined);
    setTyped(inAddress);
    lookAtCode(inAddress);
  }, [inAddress, facts]);

  const said = step.at === 'start' ? (step.said ?? '') : '';
  return (
    <section aria-labelledby="page.bring-here" className="take-along-part">
      <h2 id="page.bring-here">{takeAlongText.bring}</h2>
      <p>{takeAlongText.bringIntro}</p>
      <CodeField
        typed={typed}
        refused={step.at === 'code-refused' ? step.said : ''}
        onType={setTyped}
        onLook={() => lookAtCode(typed)}
      />
      <FileField refused={step.at === 'file-refused' ? step.said : ''} onChoose={lookAtFile} />
      <p role="status" tabIndex={-1} ref={status}>
        {said && <span key={said}>{said}</span>}
      </p>
      {step.at === 'preview' && typeof facts === 'object' && (
        <BroughtPreview
          facts={facts}
          brought={step.brought}
          onAdd={() => {
            bringIn(step.brought.events);
            setTyped('');
            end(takeAlongText.added);
          }}
          onLeave={() => end(takeAlongText.left)}
        />
      )}
    </section>
  );
}
