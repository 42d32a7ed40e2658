import { gradeOrdering } from '../../domain/grading/ordering.ts';
import { Ordering } from '../items/ordering.tsx';
import type { IslandProps } from '../items/question-box.tsx';
import { readOrder } from '../items/read-order.ts';
import { useQuestion } from '../items/use-question.ts';

export default function OrderingIsland({ item, label }: IslandProps<'ordering'>) {
  return <Ordering question={useQuestion(item, gradeOrdering, readOrder)} label={label} />;
}

// For checks, which show and grade the same questions in their own way.
export const View = Ordering;
export const grade = gradeOrdering;
