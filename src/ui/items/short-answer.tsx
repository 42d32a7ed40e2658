import { LONGEST_TYPED } from '../../domain/bounds.ts';
import { Blank } from '../controls/blank.tsx';
import { shortAnswerText } from '../text/short-answer-text.ts';
import { PartNote } from './part-note.tsx';
import { QuestionFrame } from './question-frame.tsx';
import { describedBy, partId } from './question-ids.ts';
import type { QuestionProps } from './use-question.ts';

/** The one part that a typed answer has. */
const PART = 'text';

/** A few words, matched with accepted ones. */
export function ShortAnswer({ question, label }: QuestionProps<'short-answer'>) {
  const { item, view, give } = question;
  const { response } = view;
  const text = response && 'text' in response ? response.text : '';
  const accepted = 'accepted' in item.key ? item.key.accepted[0] : undefined;
  const fieldId = partId(item.id, PART);
  return (
    <QuestionFrame question={question} label={label} text={shortAnswerText.type} fieldId={fieldId}>
      <div className="typed">
        <input
          className="field not-on-paper"
          type="text"
          id={fieldId}
          maxLength={LONGEST_TYPED}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={text}
          disabled={view.phase !== 'open'}
          aria-describedby={describedBy(item, view)}
          aria-invalid={view.refused !== undefined || undefined}
          onInput={(event) => give({ text: event.currentTarget.value })}
        />
        <Blank words={text} />
        <PartNote
          question={question}
          part={PART}
          right={
            <>
              <strong>{shortAnswerText.right}</strong> <span>{accepted}</span>
            </>
          }
        />
      </div>
    </QuestionFrame>
  );
}
