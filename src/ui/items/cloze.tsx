import type { Asked, Gap } from '../../domain/item.ts';
import { RichText } from '../controls/rich-text.tsx';
import { clozeText } from '../text/cloze-text.ts';
import { questionText } from '../text/question-text.ts';
import { ClozeGap } from './cloze-gap.tsx';
import { ClozeNotes } from './cloze-notes.tsx';
import { QuestionFrame } from './question-frame.tsx';
import { apartId } from './question-ids.ts';
import type { QuestionProps } from './use-question.ts';

type Run = Asked['cloze']['text'][number][number];

const isGap = (run: Run): run is Gap => typeof run !== 'string' && 'gap' in run;

/** A text with gaps to fill inside its sentences. */
export function Cloze({ question, label }: QuestionProps<'cloze'>) {
  const { asked, notes } = question.item;
  const { text } = asked;
  const gaps = text.flat().filter(isGap);
  const ids = gaps.map(({ gap }) => gap);
  const noted = ids.filter((gap) => notes.parts[gap]);
  return (
    <QuestionFrame
      question={question}
      label={label}
      text={clozeText.type}
      found={questionText.found}
      alsoSaid={noted.map((gap) => apartId(question.item.id, gap))}
    >
      <div className="cloze">
        {text.map((paragraph, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a text never changes once it is written
          <p key={index}>
            {paragraph.map((run, place) =>
              isGap(run) ? (
                <ClozeGap
                  key={run.gap}
                  question={question}
                  gap={run}
                  number={gaps.indexOf(run) + 1}
                  of={gaps.length}
                />
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: a text never changes once it is written
                <RichText key={place} of={[run]} />
              ),
            )}
          </p>
        ))}
      </div>
      <ClozeNotes question={question} gaps={ids} noted={noted} />
    </QuestionFrame>
  );
}
