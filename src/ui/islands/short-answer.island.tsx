import { gradeShortAnswer } from '../../domain/grading/short-answer.ts';
import type { IslandProps } from '../items/question-box.tsx';
import { readText } from '../items/read-text.ts';
import { ShortAnswer } from '../items/short-answer.tsx';
import { useQuestion } from '../items/use-question.ts';

export default function ShortAnswerIsland({ item, label }: IslandProps<'short-answer'>) {
  return <ShortAnswer question={useQuestion(item, gradeShortAnswer, readText)} label={label} />;
}
