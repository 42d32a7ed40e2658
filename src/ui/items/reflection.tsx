import { useRef } from 'react';
import { plainText } from '../../domain/rich-text.ts';
import { PrivateText } from '../controls/private-text.tsx';
import { reflectionText } from '../text/reflection-text.ts';
import { printAlone } from './print-alone.ts';
import { QuestionFrame } from './question-frame.tsx';
import { hintId, ownId, partId } from './question-ids.ts';
import { saveFile } from './save-file.ts';
import type { QuestionProps } from './use-question.ts';

/** A prompt to think about. What is written stays in the box: nothing is ever given, checked or recorded. */
export function Reflection({ question, label }: QuestionProps<'reflection'>) {
  const { item } = question;
  const boxRef = useRef<HTMLTextAreaElement>(null);
  const fieldId = partId(item.id, 'text');
  const warningId = ownId(item.id, 'warning');
  const save = () =>
    saveFile(reflectionText.file(item.id), `${plainText(item.prompt)}\n\n${boxRef.current?.value ?? ''}\n`);
  return (
    <QuestionFrame
      question={question}
      label={label}
      text={reflectionText.type}
      fieldId={fieldId}
      canCheck={false}
    >
      <p id={warningId}>
        <strong>{reflectionText.warning}</strong>
      </p>
      <PrivateText id={fieldId} describedBy={`${hintId(item.id)} ${warningId}`} boxRef={boxRef} />
      <div className="question-actions needs-script">
        <button type="button" className="button button-quiet" onClick={() => printAlone(boxRef.current)}>
          {reflectionText.print}
        </button>
        <button type="button" className="button button-quiet" onClick={save}>
          {reflectionText.save}
        </button>
      </div>
    </QuestionFrame>
  );
}
