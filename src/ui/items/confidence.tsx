import { confidenceText } from '../text/confidence-text.ts';
import { ConfidencePair } from './confidence-pair.tsx';
import { LevelScale } from './level-scale.tsx';
import { QuestionFrame } from './question-frame.tsx';
import { ownId } from './question-ids.ts';
import { useLevelBefore } from './use-level-before.ts';
import type { QuestionProps } from './use-question.ts';

/** How sure learners feel of a statement. Asked before and after, the two are shown side by side. */
export function Confidence({ question, label }: QuestionProps<'confidence'>) {
  const { item, view, give } = question;
  const level = view.response?.level;
  const { twice } = item;
  const before = useLevelBefore(twice?.moment === 'after' ? twice.pair : undefined);
  const pairId = ownId(item.id, 'pair');
  const comparison = view.phase !== 'open' && level !== undefined && before !== undefined && (
    <ConfidencePair id={pairId} before={before} now={level} />
  );
  return (
    <QuestionFrame
      question={question}
      label={label}
      text={confidenceText.type}
      alsoSaid={comparison ? [pairId] : []}
      after={comparison}
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
