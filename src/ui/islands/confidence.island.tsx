import { gradeConfidence } from '../../domain/grading/confidence.ts';
import { Confidence } from '../items/confidence.tsx';
import type { IslandProps } from '../items/question-box.tsx';
import { readConfidence } from '../items/read-confidence.ts';
import { useQuestion } from '../items/use-question.ts';

export default function ConfidenceIsland({ item, label }: IslandProps<'confidence'>) {
  return <Confidence question={useQuestion(item, gradeConfidence, readConfidence)} label={label} />;
}
