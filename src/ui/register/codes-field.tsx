import { type RefObject, useState } from 'react';
import { registerText } from '../text/register-text.ts';

interface Props {
  readonly fieldRef: RefObject<HTMLTextAreaElement | null>;
  /** Why nothing was read. */
  readonly refused: string;
  readonly onRead: () => void;
  readonly onFile: (file: File) => void;
  readonly onClear: () => void;
}

/** Where codes are put in: typed, pasted, chosen as a file or dropped. It is in no form, so nothing gets into an address. */
export function CodesField({ fieldRef, refused, onRead, onFile, onClear }: Props) {
  const [isOver, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a short cut; the field below it takes the same file
    <div
      className="completions-field"
      data-over={isOver ? '' : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer?.files ?? [];
        if (file) onFile(file);
      }}
    >
      <label htmlFor="page.register-codes">{registerText.codes}</label>
      <p className="question-hint" id="page.register-codes-help">
        {registerText.codesHelp}
      </p>
      {refused && (
        <p className="question-error" id="page.register-error" key={refused}>
          {refused}
        </p>
      )}
      <textarea
        id="page.register-codes"
        ref={fieldRef}
        className="words-box"
        rows={8}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-describedby={
          refused ? 'page.register-codes-help page.register-error' : 'page.register-codes-help'
        }
        aria-invalid={refused ? true : undefined}
      />
      <div className="completions-file">
        <label className="button button-quiet" htmlFor="page.register-file">
          {registerText.file}
        </label>
        <input
          type="file"
          id="page.register-file"
          className="visually-hidden"
          accept=".csv,.txt,.tsv,text/plain,text/csv"
          aria-describedby="page.register-file-help"
          onChange={(event) => {
            const box = event.currentTarget;
            const [file] = box.files ?? [];
            if (file) onFile(file);
            // The same file can be chosen again once it was mended.
            box.value = '';
          }}
        />
        <p className="question-hint" id="page.register-file-help">
          {registerText.drop}
        </p>
      </div>
      <p className="take-along-actions">
        <button type="button" className="button" onClick={onRead}>
          {registerText.read}
        </button>
        <button type="button" className="button button-quiet" onClick={onClear}>
          {registerText.clear}
        </button>
      </p>
    </div>
  );
}
