import type { Item } from '../../domain/item.ts';
import { Icon } from '../controls/icon.tsx';
import { Paragraphs } from '../controls/paragraphs.tsx';
import { RichText } from '../controls/rich-text.tsx';
import { answersText } from '../text/answers-text.ts';
import { type AnswerPart, partsOfAnswer } from './parts-of-answer.ts';

/** What is right in a question, and what learners are told about each part. */
export function AnswerOf({ item }: { readonly item: Item }) {
  const said = Object.values(item.notes.outcomes).flat();
  return (
    <>
      <ul className="answer-parts">
        {partsOfAnswer(item).map((part) => (
          <li key={part.id}>
            <AnswerLine part={part} />
            <Paragraphs of={item.notes.parts[part.id]} />
          </li>
        ))}
      </ul>
      {said.length > 0 && (
        <>
          <p className="box-tag">{answersText.alsoSaid}</p>
          <Paragraphs of={said} />
        </>
      )}
    </>
  );
}

function AnswerLine({ part: { lead, text, isRight, goesTo } }: { readonly part: AnswerPart }) {
  return (
    <p className="answer-line" data-right={isRight}>
      {isRight !== undefined && (
        <span className="answer-mark">
          <Icon name={isRight ? 'right' : 'wrong'} />
          {isRight ? answersText.right : answersText.wrong}
        </span>
      )}
      <span>
        {lead && <span className="answer-lead">{lead} </span>}
        <RichText of={text} />
        {goesTo && (
          <>
            {' '}
            <em>{answersText.goesTo}</em> <RichText of={goesTo} />
          </>
        )}
      </span>
    </p>
  );
}
