import { gradeReflection } from '../../domain/grading/reflection.ts';
import type { IslandProps } from '../items/question-box.tsx';
import { Reflection } from '../items/reflection.tsx';
import { useQuestion } from '../items/use-question.ts';

/** What is written stays where it is written: the question is given nothing. */
const readNothing = () => undefined;

export default function ReflectionIsland({ item, label }: IslandProps<'reflection'>) {
  return <Reflection question={useQuestion(item, gradeReflection, readNothing)} label={label} />;
}
