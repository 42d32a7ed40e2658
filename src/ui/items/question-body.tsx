import type { ReactNode } from 'react';
import { RichText } from '../controls/rich-text.tsx';
import { questionText, type TypeText } from '../text/question-text.ts';
import { describedBy, errorId, hintId } from './question-ids.ts';
import type { Question } from './use-question.ts';

interface Props {
  readonly question: Question;
  readonly text: TypeText;
  readonly fieldId: string | undefined;
  readonly children: ReactNode;
}

/** The question itself: the prompt names a group of controls, or the one field there is. */
export function QuestionBody({ question: { item, view }, text, fieldId, children }: Props) {
  const prompt = <RichText of={item.prompt} />;
  const inner = (
    <>
      <p className="question-hint" id={hintId(item.id)}>
        {text.hint}
      </p>
      {view.refused && (
        <p className="question-error" id={errorId(item.id)} key={view.refused}>
          {text.refused?.[view.refused] ?? questionText.refused[view.refused]}
        </p>
      )}
      {children}
    </>
  );
  if (fieldId === undefined) {
    return (
      <fieldset aria-describedby={describedBy(item, view)}>
        <legend>{prompt}</legend>
        {inner}
      </fieldset>
    );
  }
  return (
    <div className="question-field">
      <label className="question-prompt" htmlFor={fieldId}>
        {prompt}
      </label>
      {inner}
    </div>
  );
}
