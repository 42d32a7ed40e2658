import { answersText } from '../text/answers-text.ts';
import type { Answers } from './use-answers.ts';

/** Says that the notes are on their way, or why they did not come. */
export function FetchingState({ answers }: { readonly answers: Answers }) {
  const said = answers === 'loading' || answers === 'failed' ? answersText[answers] : '';
  return <p role="status">{said && <span key={said}>{said}</span>}</p>;
}
