import type { ItemOf } from '../../domain/item.ts';
import { RichText } from '../controls/rich-text.tsx';
import { Consequence } from '../items/consequence.tsx';
import { letterOf } from '../items/place-list.tsx';
import { partId } from '../items/question-ids.ts';
import { answersText } from '../text/answers-text.ts';

interface Props {
  readonly item: ItemOf<'scenario'>;
  readonly scene: string;
}

/** What follows from each choice of one scene, and where it goes on. */
export function AnswerOfScene({ item, scene }: Props) {
  const { scenes } = item.asked;
  const choices = scenes.find(({ id }) => id === scene)?.choices ?? [];
  return (
    <ul className="answer-parts">
      {choices.map(({ id, text, to }, index) => {
        const next = scenes.findIndex((one) => one.id === to);
        return (
          <li key={id}>
            <p className="said">
              {letterOf(index)} <RichText of={text} />
            </p>
            <Consequence note={item.notes.parts[id]} />
            <p className="goes-on">
              {answersText.goesOn}{' '}
              <a href={`#${partId(item.id, to)}`}>
                {next + 1}. <RichText of={scenes[next]?.title ?? []} />
              </a>
            </p>
          </li>
        );
      })}
    </ul>
  );
}
