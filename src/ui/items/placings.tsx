import type { Option } from '../../domain/item.ts';
import { plainText } from '../../domain/rich-text.ts';
import { Blank } from '../controls/blank.tsx';
import { RichText } from '../controls/rich-text.tsx';
import { questionText } from '../text/question-text.ts';
import { isAsked, markPart } from './mark-part.ts';
import { PartNote } from './part-note.tsx';
import { letterOf, PlaceList, showsPlaces } from './place-list.tsx';
import { partId } from './question-ids.ts';
import type { Question } from './use-question.ts';

type PlacedType = 'matching' | 'categorise';

interface Props {
  readonly question: Question<PlacedType>;
  readonly things: readonly Option[];
  readonly places: readonly Option[];
  /** What stands before the list of places. */
  readonly title: string;
}

/** A list of things, each with a select for its place. Long places are listed in full and lettered. */
export function Placings({ question, things, places, title }: Props) {
  const { item, view, give } = question;
  const placed = view.response?.placed ?? {};
  const rightPlace = (thing: string) => places.find(({ id }) => id === item.key[thing]);
  return (
    <>
      <PlaceList places={places} title={title} />
      <ul className="placings">
        {things.map((thing) => (
          <li className="placing" key={thing.id} data-mark={markPart(view, thing.id)}>
            <label htmlFor={partId(item.id, thing.id)}>
              <RichText of={thing.text} />
            </label>
            <PlaceSelect
              id={partId(item.id, thing.id)}
              places={places}
              value={placed[thing.id] ?? ''}
              isOpen={isAsked(view, thing.id)}
              isMissing={view.refused !== undefined && !placed[thing.id]}
              onPlace={(place) => give({ placed: { ...placed, [thing.id]: place } })}
            />
            <Blank words={wordsOf(places, placed[thing.id])} />
            <PartNote question={question} part={thing.id} right={<RightPlace of={rightPlace(thing.id)} />} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface SelectProps {
  readonly id: string;
  readonly places: readonly Option[];
  readonly value: string;
  readonly isOpen: boolean;
  readonly isMissing: boolean;
  readonly onPlace: (place: string) => void;
}

function PlaceSelect({ id, places, value, isOpen, isMissing, onPlace }: SelectProps) {
  const isLettered = showsPlaces(places);
  return (
    <select
      className="field not-on-paper"
      id={id}
      data-part
      value={value}
      disabled={!isOpen}
      aria-invalid={isMissing || undefined}
      onChange={(event) => onPlace(event.currentTarget.value)}
    >
      <option value="">{questionText.choose}</option>
      {places.map((place, index) => (
        <option value={place.id} key={place.id}>
          {isLettered ? `${letterOf(index)} ${plainText(place.text)}` : plainText(place.text)}
        </option>
      ))}
    </select>
  );
}

function wordsOf(places: readonly Option[], id: string | undefined): string | undefined {
  const place = places.find((one) => one.id === id);
  return place && plainText(place.text);
}

function RightPlace({ of }: { readonly of: Option | undefined }) {
  if (!of) return null;
  return (
    <>
      <strong>{questionText.rightOne}</strong> <RichText of={of.text} />
    </>
  );
}
