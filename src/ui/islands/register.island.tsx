import { useEffect, useRef, useState } from 'react';
import { type Register, readRegister } from '../../domain/completion-register/read-register.ts';
import { CodesField } from '../register/codes-field.tsx';
import { readTextFile } from '../register/read-text-file.ts';
import type { RegisterFacts } from '../register/register-facts.ts';
import { RegisterResult } from '../register/register-result.tsx';
import { registerText } from '../text/register-text.ts';

type Step =
  | { readonly at: 'start'; readonly said?: string }
  | { readonly at: 'refused'; readonly said: string }
  | { readonly at: 'read'; readonly register: Register };

/** Codes come in, and a table comes out. What is put in is in this page, and nowhere else. */
export default function RegisterIsland({ facts }: { readonly facts: RegisterFacts }) {
  const [step, setStep] = useState<Step>({ at: 'start' });
  const field = useRef<HTMLTextAreaElement>(null);
  const status = useRef<HTMLParagraphElement>(null);

  const read = (text: string, ifEmpty: string) => {
    const register = readRegister(text, facts.book);
    setStep(register.rows.length > 0 ? { at: 'read', register } : { at: 'refused', said: ifEmpty });
    if (register.rows.length === 0) field.current?.focus();
  };
  const readFile = async (file: File) => {
    const found = await readTextFile(file);
    if ('text' in found) return read(found.text, registerText.noLines);
    setStep({ at: 'refused', said: registerText[found.refused] });
    field.current?.focus();
  };
  const clear = (said = '') => {
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
      {step.at === 'read' && <RegisterResult register={step.register} facts={facts} />}
    </div>
  );
}
