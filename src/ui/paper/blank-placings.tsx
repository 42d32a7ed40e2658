import type { Option } from '../../domain/item.ts';
import { RichText } from '../controls/rich-text.tsx';
import { LetteredList } from './lettered-list.tsx';

interface Props {
  readonly things: readonly Option[];
  readonly places: readonly Option[];
  readonly title: string;
}

/** Things to be placed, each with a box for the letter of its place. */
export function BlankPlacings({ things, places, title }: Props) {
  return (
    <>
      <p>{title}</p>
      <LetteredList options={places} />
      <ul className="blank-lines">
        {things.map(({ id, text }) => (
          <li key={id}>
            <span className="place-box" /> <RichText of={text} />
          </li>
        ))}
      </ul>
    </>
  );
}
