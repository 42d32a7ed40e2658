import { gradeCloze } from '../../domain/grading/cloze.ts';
import { Cloze } from '../items/cloze.tsx';
import type { IslandProps } from '../items/question-box.tsx';
import { readPlaced } from '../items/read-placed.ts';
import { useQuestion } from '../items/use-question.ts';

export default function ClozeIsland({ item, label }: IslandProps<'cloze'>) {
  return <Cloze question={useQuestion(item, gradeCloze, readPlaced)} label={label} />;
}

// For checks, which show and grade the same questions in their own way.
export const View = Cloze;
export const grade = gradeCloze;
