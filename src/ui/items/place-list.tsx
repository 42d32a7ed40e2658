import type { Option } from '../../domain/item.ts';
import { plainText } from '../../domain/rich-text.ts';
import { RichText } from '../controls/rich-text.tsx';

/** A closed select cuts off what is longer than this on a phone. */
const LONGEST_IN_A_SELECT = 24;

/** Whether the places are listed in full, and lettered, also on the screen. */
export function showsPlaces(places: readonly Option[]): boolean {
  return places.some(({ text }) => plainText(text).length > LONGEST_IN_A_SELECT);
}

/** What a place is called in its list and in each select. */
export function letterOf(index: number): string {
  return `${String.fromCharCode(65 + index)}.`;
}

interface Props {
  readonly places: readonly Option[];
  readonly title: string;
}

/** What there is to choose from: on paper always, on the screen where it would not fit a select. */
export function PlaceList({ places, title }: Props) {
  return (
    <div className={showsPlaces(places) ? 'places' : 'places on-paper'}>
      <p>{title}</p>
      <ol>
        {places.map(({ id, text }, index) => {
          const letter = letterOf(index);
          return (
            <li key={id}>
              <span className="place-letter" key={letter}>
                {letter}
              </span>{' '}
              <RichText of={text} />
            </li>
          );
        })}
      </ol>
    </div>
  );
}
