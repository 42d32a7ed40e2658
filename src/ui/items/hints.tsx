import { useEffect, useRef, useState } from 'react';
import type { ItemBase } from '../../domain/item.ts';
import { Paragraphs } from '../controls/paragraphs.tsx';
import { questionText } from '../text/question-text.ts';

interface Props {
  readonly item: Pick<ItemBase, 'notes'>;
  readonly isOpen: boolean;
}

/** Hints before answering, one at a time. What was asked for stays until the question is checked. */
export function Hints({ item, isOpen }: Props) {
  const [shown, setShown] = useState(0);
  const newestRef = useRef<HTMLLIElement>(null);
  const { hints } = item.notes;
  const of = hints.length;

  useEffect(() => {
    if (shown > 0) newestRef.current?.focus();
  }, [shown]);

  if (!isOpen || of === 0) return null;
  return (
    <div className="hints needs-script">
      {shown > 0 && (
        <ol>
          {hints.slice(0, shown).map((hint, index) => (
            <li
              // biome-ignore lint/suspicious/noArrayIndexKey: hints never change once they are written
              key={index}
              tabIndex={-1}
              ref={index === shown - 1 ? newestRef : null}
            >
              <p className="hint-number">{questionText.hint(index + 1, of)}</p>
              <Paragraphs of={hint} />
            </li>
          ))}
        </ol>
      )}
      {shown < of && (
        <button type="button" className="button button-quiet" onClick={() => setShown(shown + 1)}>
          <span key={shown}>{shown === 0 ? questionText.giveHint : questionText.hint(shown + 1, of)}</span>
        </button>
      )}
    </div>
  );
}
