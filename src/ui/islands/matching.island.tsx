import { gradeMatching } from '../../domain/grading/matching.ts';
import { Matching } from '../items/matching.tsx';
import type { IslandProps } from '../items/question-box.tsx';
import { readPlaced } from '../items/read-placed.ts';
import { useQuestion } from '../items/use-question.ts';

export default function MatchingIsland({ item, label }: IslandProps<'matching'>) {
  return <Matching question={useQuestion(item, gradeMatching, readPlaced)} label={label} />;
}

// For checks, which show and grade the same questions in their own way.
export const View = Matching;
export const grade = gradeMatching;
