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
      <label htmlFor="file-field">{takeAlongText.fileField}</label>
      {refused && (
        <p className="question-error" id="file-field-error" key={refused}>
          {refused}
        </p>
      )}
      <input
        type="file"
        id="file-field"
        ref={field}
        accept=".json,application/json"
        aria-describedby={refused ? 'file-field-error' : undefined}
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
