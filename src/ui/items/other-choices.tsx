import type { Item } from '../../domain/item.ts';
import type { QuizView } from '../../state/quiz-session.ts';
import { RichText } from '../controls/rich-text.tsx';
import { questionText } from '../text/question-text.ts';

/** After a right answer: why the others are not, for whoever wants to know. */
export function OtherChoices({ item, view }: { readonly item: Item; readonly view: QuizView }) {
  if (view.phase === 'open' || view.phase === 'final' || view.verdict !== 'correct') return null;
  const others = item.choices.filter(({ id }) => !view.chosen.includes(id));
  if (others.length === 0) return null;
  return (
    <details className="others">
      <summary>{questionText.others}</summary>
      <dl>
        {others.map((choice) => (
          <div key={choice.id}>
            <dt>
              <RichText of={choice.text} />
            </dt>
            {choice.feedback.map((paragraph, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: feedback never changes once it is written
              <dd key={index}>
                <RichText of={paragraph} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
}
