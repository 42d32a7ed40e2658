import { useEffect, useRef } from 'react';
import { pageId } from '../../domain/page-ids.ts';
import { AnswerOf } from '../answers/answer-of.tsx';
import { FetchingState } from '../answers/fetching-state.tsx';
import { useAnswers } from '../answers/use-answers.ts';
import { RichText } from '../controls/rich-text.tsx';
import { answersText } from '../text/answers-text.ts';

/** The answers of the whole course, once a trainer asks for them, to print. */
export default function AnswerKeyIsland({ address }: { readonly address: string }) {
  const { answers, open } = useAnswers(address);
  const headingRef = useRef<HTMLHeadingElement>(null);
  const isOpen = typeof answers === 'object';

  useEffect(() => {
    if (isOpen) headingRef.current?.focus();
  }, [isOpen]);

  if (!isOpen) {
    return (
      <div className="answer-notes needs-script">
        <button type="button" className="button" onClick={open}>
          {answersText.openKey}
        </button>
        <FetchingState answers={answers} />
      </div>
    );
  }
  return (
    <div className="answer-key">
      <h2 tabIndex={-1} ref={headingRef}>
        {answersText.key}
      </h2>
      <p className="not-printed">
        <button type="button" className="button button-quiet" onClick={() => print()}>
          {answersText.print}
        </button>
      </p>
      {answers.map(({ lesson, title, items }) => {
        const questions = items.filter(({ item }) => item.type !== 'scenario');
        return (
          questions.length > 0 && (
            <section key={lesson} aria-labelledby={pageId('answers', lesson)}>
              <h3 id={pageId('answers', lesson)}>{title}</h3>
              {questions.map(({ label, item }) => (
                <div className="answer" key={item.id}>
                  <p className="question-label">{label}</p>
                  <p className="question-prompt">
                    <RichText of={item.prompt} />
                  </p>
                  <AnswerOf item={item} />
                </div>
              ))}
            </section>
          )
        );
      })}
    </div>
  );
}
