import type { ReactNode } from 'react';
import type { PartVerdict } from '../../domain/outcome.ts';
import { Icon } from '../controls/icon.tsx';
import { Paragraphs } from '../controls/paragraphs.tsx';
import { questionText } from '../text/question-text.ts';
import { isGivenAway, markPart } from './mark-part.ts';
import { noteId } from './question-ids.ts';
import type { Question } from './use-question.ts';

interface Props {
  readonly question: Question;
  readonly part: string;
  readonly words?: Readonly<Record<PartVerdict, string>>;
  /** Whose note it is, where that is another part that reads the same. */
  readonly noteOf?: string | undefined;
  /** What is right, for when the answer is shown. */
  readonly right?: ReactNode;
}

/** How a part was answered, and why, under what was answered. */
export function PartNote({
  question: { item, view },
  part,
  noteOf = part,
  words = questionText.part,
  right,
}: Props) {
  const mark = markPart(view, part);
  const isGiven = right !== undefined && isGivenAway(view, part);
  if (!mark && !isGiven) return null;
  return (
    <div className="part-note" id={noteId(item.id, part)} key={mark}>
      {mark && (
        <p className="part-mark" data-mark={mark}>
          <Icon name={mark} />
          <span>{words[mark]}</span>
        </p>
      )}
      {isGiven && (
        <p className="part-right" key="right">
          {right}
        </p>
      )}
      {view.phase !== 'open' && <Paragraphs of={item.notes.parts[noteOf]} />}
    </div>
  );
}
