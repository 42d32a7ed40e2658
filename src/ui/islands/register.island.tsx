import { useEffect, useRef, useState } from 'react';
import type { Register } from '../../domain/completion-register/read-register.ts';
import { localDay } from '../../state/local-day.ts';
import { CodesField } from '../register/codes-field.tsx';
import { type Reading, readInSlices } from '../register/read-in-slices.ts';
import { LONGEST_TEXT, readTextFile } from '../register/read-text-file.ts';
import { ReadingProgress } from '../register/reading-progress.tsx';
import type { RegisterFacts } from '../register/register-facts.ts';
import { RegisterResult } from '../register/register-result.tsx';
import { registerText } from '../text/register-text.ts';

type Step =
  | { readonly at: 'start'; readonly said?: string }
  | { readonly at: 'refused'; readonly said: string }
  | { readonly at: 'reading'; readonly share: number }
  | { readonly at: 'read'; readonly register: Register };

/** Codes come in, and a table comes out. What is put in is in this page, and nowhere else. */
export default function RegisterIsland({ facts }: { readonly facts: RegisterFacts }) {
  const [step, setStep] = useState<Step>({ at: 'start' });
  const field = useRef<HTMLTextAreaElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const reading = useRef<Reading>(undefined);

  /** What is being read is no longer wanted. */
  const leaveReading = () => {
    if (reading.current) reading.current.isGone = true;
  };
  const refuse = (said: string) => {
    setStep({ at: 'refused', said });
    field.current?.focus();
  };
  const read = async (text: string, ifEmpty: string) => {
    leaveReading();
    if (text.length > LONGEST_TEXT) return refuse(registerText.tooLarge);
    const own: Reading = { isStopped: false, isGone: false };
    reading.current = own;
    const known = { ...facts.known, today: localDay(Date.now()) };
    const register = await readInSlices(text, facts.book, known, own, (share) => {
      if (!own.isGone) setStep({ at: 'reading', share });
    });
    if (!register) return;
    if (register.rows.length > 0 || register.stoppedAfter !== undefined) setStep({ at: 'read', register });
    else refuse(ifEmpty);
  };
  const readFile = async (file: File) => {
    leaveReading();
    const found = await readTextFile(file);
    if ('text' in found) await read(found.text, registerText.noLines);
    else refuse(registerText[found.refused]);
  };
  const clear = (said = '') => {
    leaveReading();
    if (field.current) field.current.value = '';
    setStep({ at: 'start', said });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once; the next person at this computer may press Back
  useEffect(() => {
    const leave = () => clear();
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, []);

  const said = step.at === 'start' ? (step.said ?? '') : '';
  return (
    <div className="completions">
      <CodesField
        fieldRef={field}
        refused={step.at === 'refused' ? step.said : ''}
        onRead={() => read(field.current?.value ?? '', registerText.nothing)}
        onFile={readFile}
        onClear={() => {
          clear(registerText.cleared);
          status.current?.focus();
        }}
      />
      <p tabIndex={-1} ref={status}>
        {said && <span key={said}>{said}</span>}
      </p>
      <p role="status" className="visually-hidden">
        {step.at === 'reading' && registerText.reading}
      </p>
      {step.at === 'reading' && (
        <ReadingProgress
          share={step.share}
          onStop={() => {
            if (reading.current) reading.current.isStopped = true;
          }}
        />
      )}
      {step.at === 'read' && <RegisterResult register={step.register} facts={facts} />}
    </div>
  );
}
