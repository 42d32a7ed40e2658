import { gradeSingleChoice } from '../../domain/grading/single-choice.ts';
import type { IslandProps } from '../items/question-box.tsx';
import { readChosen } from '../items/read-chosen.ts';
import { SingleChoice } from '../items/single-choice.tsx';
import { useQuestion } from '../items/use-question.ts';

export default function SingleChoiceIsland({ item, label }: IslandProps<'single-choice'>) {
  return <SingleChoice question={useQuestion(item, gradeSingleChoice, readChosen)} label={label} />;
}

// For checks, which show and grade the same questions in their own way.
export const View = SingleChoice;
export const grade = gradeSingleChoice;
