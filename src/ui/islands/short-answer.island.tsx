import { gradeShortAnswer } from '../../domain/grading/short-answer.ts';
import type { IslandProps } from '../items/question-box.tsx';
import { readText } from '../items/read-text.ts';
import { ShortAnswer } from '../items/short-answer.tsx';
import { useQuestion } from '../items/use-question.ts';

export default function ShortAnswerIsland({ item, label }: IslandProps<'short-answer'>) {
  return <ShortAnswer question={useQuestion(item, gradeShortAnswer, readText)} label={label} />;
}

// For checks, which show and grade the same questions in their own way.
export const View = ShortAnswer;
export const grade = gradeShortAnswer;
