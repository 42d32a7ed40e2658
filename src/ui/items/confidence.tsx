import { confidenceText } from '../text/confidence-text.ts';
import { ConfidencePair } from './confidence-pair.tsx';
import { LevelScale } from './level-scale.tsx';
import { QuestionFrame } from './question-frame.tsx';
import type { QuestionProps } from './use-question.ts';

/** How sure learners feel of a statement. Asked before and after, the two are shown side by side. */
export function Confidence({ question, label }: QuestionProps<'confidence'>) {
  const { item, view, give } = question;
  const level = view.response?.level;
  const { moment, pair } = item.asked;
  const isSaid = view.phase !== 'open' && level !== undefined;
  return (
    <QuestionFrame
      question={question}
      label={label}
      text={confidenceText.type}
      after={isSaid && moment === 'after' && pair && <ConfidencePair pair={pair} now={level} />}
    >
      <LevelScale
        name={item.id}
        level={level}
        isOpen={view.phase === 'open'}
        onLevel={(chosen) => give({ level: chosen })}
      />
    </QuestionFrame>
  );
}
