import { gradeTrueFalse } from '../../domain/grading/true-false.ts';
import type { IslandProps } from '../items/question-box.tsx';
import { readChosen } from '../items/read-chosen.ts';
import { TrueFalse } from '../items/true-false.tsx';
import { useQuestion } from '../items/use-question.ts';

export default function TrueFalseIsland({ item, label }: IslandProps<'true-false'>) {
  return <TrueFalse question={useQuestion(item, gradeTrueFalse, readChosen)} label={label} />;
}

// For checks, which show and grade the same questions in their own way.
export const View = TrueFalse;
export const grade = gradeTrueFalse;
