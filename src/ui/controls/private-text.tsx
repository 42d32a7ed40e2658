import { type RefObject, useEffect, useRef } from 'react';

interface Props {
  readonly id: string;
  readonly describedBy: string;
  readonly boxRef?: RefObject<HTMLTextAreaElement | null>;
  readonly isReadOnly?: boolean;
}

/**
 * A box to write in for oneself. The words are in the box and nowhere else, and go when the page is left: the next
 * person at this computer may press Back.
 */
export function PrivateText({ id, describedBy, boxRef, isReadOnly = false }: Props) {
  const ownRef = useRef<HTMLTextAreaElement>(null);
  const ref = boxRef ?? ownRef;
  const paperRef = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const show = (words: string) => {
      if (paperRef.current) paperRef.current.textContent = words;
    };
    const clear = () => {
      if (ref.current) ref.current.value = '';
      show('');
    };
    const clearRestored = ({ persisted }: PageTransitionEvent) => persisted && clear();
    const toPaper = () => show(ref.current?.value ?? '');
    const fromPaper = () => show('');
    addEventListener('pagehide', clear);
    addEventListener('pageshow', clearRestored);
    addEventListener('beforeprint', toPaper);
    addEventListener('afterprint', fromPaper);
    return () => {
      removeEventListener('pagehide', clear);
      removeEventListener('pageshow', clearRestored);
      removeEventListener('beforeprint', toPaper);
      removeEventListener('afterprint', fromPaper);
    };
  }, [ref]);

  return (
    <>
      <textarea
        id={id}
        className="words-box not-on-paper"
        rows={6}
        autoComplete="off"
        aria-describedby={describedBy}
        readOnly={isReadOnly}
        ref={ref}
      />
      {/* Paper shows all that was written, however long, or room to write. */}
      <div className="paper-box on-paper" ref={paperRef} />
    </>
  );
}
