import { gradeSelfRatedAnswer } from '../../domain/grading/self-rated-answer.ts';
import type { IslandProps } from '../items/question-box.tsx';
import { SelfRatedAnswer } from '../items/self-rated-answer.tsx';
import { useQuestion } from '../items/use-question.ts';

/** What is written stays where it is written: the question is given the rating only. */
const readNothing = () => undefined;

export default function SelfRatedAnswerIsland({ item, label }: IslandProps<'short-answer'>) {
  return <SelfRatedAnswer question={useQuestion(item, gradeSelfRatedAnswer, readNothing)} label={label} />;
}
