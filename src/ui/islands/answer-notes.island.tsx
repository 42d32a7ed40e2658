import { useEffect, useRef } from 'react';
import type { ItemOf } from '../../domain/item.ts';
import { AnswerOf } from '../answers/answer-of.tsx';
import { AnswerOfScene } from '../answers/answer-of-scene.tsx';
import { FetchingState } from '../answers/fetching-state.tsx';
import { useAnswers } from '../answers/use-answers.ts';
import { answersText } from '../text/answers-text.ts';

interface Props {
  /** The file with the answers of this page. */
  readonly address: string;
  readonly item: string;
  /** Of a conversation: the scene that is talked about. */
  readonly scene?: string;
  /** What the notes are of, for whoever hears the button without the question above it. */
  readonly of: string;
}

/** A trainer’s notes on one question or scene: fetched by a button, and put away before the next one. */
export default function AnswerNotesIsland({ address, item: id, scene, of }: Props) {
  const { answers, open, close } = useAnswers(address);
  const notesRef = useRef<HTMLDivElement>(null);
  const isOpen = typeof answers === 'object';
  const item = isOpen
    ? answers.flatMap(({ items }) => items).find((one) => one.item.id === id)?.item
    : undefined;

  useEffect(() => {
    if (isOpen) notesRef.current?.focus();
  }, [isOpen]);

  const name = scene ? answersText.ofScene : answersText.notes;
  return (
    <div className="answer-notes needs-script">
      <button
        type="button"
        className="button button-quiet"
        aria-expanded={isOpen}
        onClick={() => (isOpen ? close() : open())}
      >
        <span key={String(isOpen)}>{isOpen ? answersText.hide : name}</span>
        <span className="visually-hidden">: {of}</span>
      </button>
      <FetchingState answers={answers} />
      {item && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would be read as something to fill in
        <div className="answer" role="group" aria-label={`${name}: ${of}`} tabIndex={-1} ref={notesRef}>
          {scene ? (
            <AnswerOfScene item={item as ItemOf<'scenario'>} scene={scene} />
          ) : (
            <AnswerOf item={item} />
          )}
        </div>
      )}
    </div>
  );
}
