import { useEffect, useRef, useState } from 'react';
import { Paragraphs } from '../controls/paragraphs.tsx';
import { PrivateText } from '../controls/private-text.tsx';
import { selfRatedText } from '../text/self-rated-text.ts';
import { QuestionFrame } from './question-frame.tsx';
import { describedBy, ownId, partId } from './question-ids.ts';
import { SelfRating } from './self-rating.tsx';
import type { QuestionProps } from './use-question.ts';

/** Learners write, compare what they wrote with a model answer, and say how near it was. Only that is kept. */
export function SelfRatedAnswer({ question, label }: QuestionProps<'short-answer'>) {
  const { item, view } = question;
  const [compared, setCompared] = useState<'no' | 'now' | 'before'>('no');
  const modelRef = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (compared === 'now') modelRef.current?.focus();
  }, [compared]);

  const isOpen = view.phase === 'open';
  const isCompared = compared === 'now' || !isOpen;
  const fieldId = partId(item.id, 'text');
  const retry = () => {
    setCompared(compared === 'no' ? 'no' : 'before');
    question.retry();
  };
  return (
    <QuestionFrame
      question={{ ...question, retry }}
      label={label}
      text={selfRatedText.type}
      fieldId={fieldId}
      canCheck={isCompared}
    >
      {isOpen || compared !== 'no' ? (
        <PrivateText id={fieldId} describedBy={describedBy(item, view)} isReadOnly={!isOpen} />
      ) : (
        <p>{selfRatedText.notKept}</p>
      )}
      {isOpen && <p className="question-hint">{selfRatedText.private}</p>}
      {!isCompared && (
        <button type="button" className="button needs-script" onClick={() => setCompared('now')}>
          {selfRatedText.compare}
        </button>
      )}
      {isCompared && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields, and there are none in a model answer
        <div
          className="model"
          role="group"
          tabIndex={-1}
          ref={modelRef}
          aria-labelledby={ownId(item.id, 'model')}
        >
          <p className="model-title" id={ownId(item.id, 'model')}>
            {selfRatedText.model}
          </p>
          {'model' in item.key && <Paragraphs of={item.key.model} />}
        </div>
      )}
      {isCompared && <SelfRating question={question} />}
    </QuestionFrame>
  );
}
