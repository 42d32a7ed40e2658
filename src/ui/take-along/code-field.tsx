import { useEffect, useRef } from 'react';
import { takeAlongText } from '../text/take-along-text.ts';

interface Props {
  readonly typed: string;
  /** Why the code could not be taken. */
  readonly refused: string;
  readonly onType: (typed: string) => void;
  readonly onLook: () => void;
}

/** A field for a code. It is in no form, so it can’t end up in an address. */
export function CodeField({ typed, refused, onType, onLook }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (refused) field.current?.focus();
  }, [refused]);
  return (
    <div className="take-along-field">
      <label htmlFor="page.code-field">{takeAlongText.codeField}</label>
      <p className="question-hint" id="page.code-field-help">
        {takeAlongText.codeFieldHelp}
      </p>
      {refused && (
        <p className="question-error" id="page.code-field-error" key={refused}>
          {refused}
        </p>
      )}
      <textarea
        id="page.code-field"
        ref={field}
        className="words-box code-box"
        rows={2}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        aria-describedby={refused ? 'page.code-field-help page.code-field-error' : 'page.code-field-help'}
        aria-invalid={refused ? true : undefined}
        value={typed}
        onInput={(event) => onType(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          onLook();
        }}
      />
      <p>
        <button type="button" className="button" onClick={onLook}>
          {takeAlongText.look}
        </button>
      </p>
    </div>
  );
}
