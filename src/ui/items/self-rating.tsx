import type { SelfRating as Rating } from '../../domain/response.ts';
import { selfRatedText } from '../text/self-rated-text.ts';
import { describedBy, ownId } from './question-ids.ts';
import type { Question } from './use-question.ts';

const ratings = ['close', 'partly', 'different'] as const satisfies readonly Rating[];

/** How near learners find their own answer to the model. */
export function SelfRating({
  question: { item, view, give },
}: {
  readonly question: Question<'short-answer'>;
}) {
  const { response } = view;
  const given = response && 'rating' in response ? response.rating : undefined;
  return (
    <fieldset className="rating" aria-describedby={describedBy(item, view)}>
      <legend>{selfRatedText.howNear}</legend>
      {ratings.map((rating) => (
        <label className="scale-level" key={rating}>
          <input
            type="radio"
            name={ownId(item.id, 'rating')}
            value={rating}
            checked={given === rating}
            disabled={view.phase !== 'open'}
            onChange={() => give({ rating })}
          />
          <span>{selfRatedText.rating[rating]}</span>
        </label>
      ))}
    </fieldset>
  );
}
