import { gradeMultipleResponse } from '../../domain/grading/multiple-response.ts';
import { MultipleResponse } from '../items/multiple-response.tsx';
import type { IslandProps } from '../items/question-box.tsx';
import { readChosen } from '../items/read-chosen.ts';
import { useQuestion } from '../items/use-question.ts';

export default function MultipleResponseIsland({ item, label }: IslandProps<'multiple-response'>) {
  return <MultipleResponse question={useQuestion(item, gradeMultipleResponse, readChosen)} label={label} />;
}

// For checks, which show and grade the same questions in their own way.
export const View = MultipleResponse;
export const grade = gradeMultipleResponse;
