import { Paragraphs } from '../controls/paragraphs.tsx';
import { clozeText } from '../text/cloze-text.ts';
import { apartId } from './question-ids.ts';
import type { Question } from './use-question.ts';

interface Props {
  readonly question: Question<'cloze'>;
  /** In the order of the text. */
  readonly gaps: readonly string[];
  readonly noted: readonly string[];
}

/** What is to be said of the gaps, below the text: inside it there is no room. */
export function ClozeNotes({ question: { item, view }, gaps, noted }: Props) {
  if (view.phase === 'open' || view.isCarried || noted.length === 0) return null;
  return (
    <ul className="gap-notes">
      {noted.map((gap) => (
        <li className="part-note" id={apartId(item.id, gap)} key={gap}>
          <p className="gap-name">{clozeText.short(gaps.indexOf(gap) + 1)}</p>
          <Paragraphs of={item.notes.parts[gap]} />
        </li>
      ))}
    </ul>
  );
}
