import { gradeCategorise } from '../../domain/grading/categorise.ts';
import { Categorise } from '../items/categorise.tsx';
import type { IslandProps } from '../items/question-box.tsx';
import { readPlaced } from '../items/read-placed.ts';
import { useQuestion } from '../items/use-question.ts';

export default function CategoriseIsland({ item, label }: IslandProps<'categorise'>) {
  return <Categorise question={useQuestion(item, gradeCategorise, readPlaced)} label={label} />;
}
