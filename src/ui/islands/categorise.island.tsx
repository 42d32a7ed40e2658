import { gradeCategorise } from '../../domain/grading/categorise.ts';
import { Categorise } from '../items/categorise.tsx';
import type { IslandProps } from '../items/question-box.tsx';
import { readPlaced } from '../items/read-placed.ts';
import { useQuestion } from '../items/use-question.ts';

export default function CategoriseIsland({ item, label }: IslandProps<'categorise'>) {
  return <Categorise question={useQuestion(item, gradeCategorise, readPlaced)} label={label} />;
}

// For checks, which show and grade the same questions in their own way.
export const View = Categorise;
export const grade = gradeCategorise;
