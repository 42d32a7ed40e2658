import { useState } from 'react';
import { fetchAnswers, type LessonAnswers } from './fetch-answers.ts';

export type Answers = 'closed' | 'loading' | 'failed' | readonly LessonAnswers[];

/** A file of answers that is fetched when somebody asks for it, and put away again. */
export function useAnswers(address: string) {
  const [answers, setAnswers] = useState<Answers>('closed');
  const open = () => {
    setAnswers('loading');
    fetchAnswers(address).then(setAnswers, () => setAnswers('failed'));
  };
  return { answers, open, close: () => setAnswers('closed') };
}
