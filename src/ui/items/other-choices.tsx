import type { Option } from '../../domain/item.ts';
import { RichText } from '../controls/rich-text.tsx';
import { choiceText } from '../text/choice-text.ts';
import type { ChoiceType } from './mark-choice.ts';
import type { Question } from './use-question.ts';

interface Props {
  readonly question: Question<ChoiceType>;
  readonly choices: readonly Option[];
}

/** After a right answer: why the others are not, for whoever wants to know. */
export function OtherChoices({ question: { item, view }, choices }: Props) {
  const { phase, outcome, response, isCarried } = view;
  if (phase !== 'answered' || outcome?.verdict !== 'correct' || isCarried) return null;
  const notes = item.notes.parts;
  const others = choices.filter(({ id }) => !response?.chosen.includes(id) && notes[id]);
  if (others.length === 0) return null;
  return (
    <details className="others">
      <summary>{choiceText.others}</summary>
      <dl>
        {others.map((choice) => (
          <div key={choice.id}>
            <dt>
              <RichText of={choice.text} />
            </dt>
            {notes[choice.id]?.map((paragraph, index) => (
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
