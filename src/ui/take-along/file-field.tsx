import { useEffect, useRef } from 'react';
import { takeAlongText } from '../text/take-along-text.ts';

interface Props {
  readonly refused: string;
  readonly onChoose: (file: File) => void;
}

export function FileField({ refused, onChoose }: Props) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (refused) field.current?.focus();
  }, [refused]);
  return (
    <div className="take-along-field">
      <label htmlFor="page.file-field">{takeAlongText.fileField}</label>
      {refused && (
        <p className="question-error" id="page.file-field-error" key={refused}>
          {refused}
        </p>
      )}
      <input
        type="file"
        id="page.file-field"
        ref={field}
        accept=".json,application/json"
        aria-describedby={refused ? 'page.file-field-error' : undefined}
        aria-invalid={refused ? true : undefined}
        onChange={(event) => {
          const box = event.currentTarget;
          const [file] = box.files ?? [];
          if (file) onChoose(file);
          // The same file can be chosen again once it was mended.
          box.value = '';
        }}
      />
    </div>
  );
}
