import support from 'virtual:support-card';
import { addressOfEntry, type SupportEntry } from '../../domain/support.ts';
import { createNeedRecogniser, type RecogniseNeed } from '../../search/crisis/recognise-need.ts';
import { supportCardText } from '../text/support-card-text.ts';
import { useCalmStatus } from './use-calm-status.ts';

let recognise: RecogniseNeed | undefined;

/** Whether what was typed calls for help now. */
export function isInNeed(typed: string): boolean {
  if (!support.crisis) return false;
  recognise ??= createNeedRecogniser(support.crisis);
  return recognise(typed);
}

interface Props {
  /** What the ids of the search begin with. */
  readonly name: string;
  readonly query: string;
}

/** Where to turn, above whatever was found. It waits for no index; before anything is typed it is one line. */
export function SupportCard({ name, query }: Props) {
  const isShown = isInNeed(query);
  // Said once, when typing rests: who goes on typing is not told again.
  const announced = useCalmStatus(isShown ? supportCardText.announced : '');
  return (
    <>
      <p aria-live="polite" className="visually-hidden">
        {announced}
      </p>
      {isShown && <Card name={name} />}
      {query.trim() === '' && (
        <p className="support-line">
          {supportCardText.line} <a href={support.supportPage}>{supportCardText.toSupport}</a>
        </p>
      )}
    </>
  );
}

/**
 * Enter in the field follows no link of the card, which might ring a number: it moves to the card. Tells whether there is
 * one.
 */
export function stopAtCard(box: HTMLElement): boolean {
  const first = box.querySelector<HTMLElement>('.support-card a');
  first?.focus();
  return first !== null;
}

function Card({ name }: { readonly name: string }) {
  const heading = `${name}-support`;
  return (
    <section className="support-card" aria-labelledby={heading}>
      <h2 id={heading}>{supportCardText.title}</h2>
      <p>{supportCardText.sentence}</p>
      {support.everywhere.length > 0 && (
        <ul>
          {support.everywhere.map((entry) => (
            <li key={entry.name}>
              <Entry entry={entry} />
            </li>
          ))}
        </ul>
      )}
      {!support.isChecked && <p className="support-when">{supportCardText.unchecked}</p>}
      <p>
        <a href={support.supportPage}>{supportCardText.more}</a>
      </p>
    </section>
  );
}

function Entry({ entry }: { readonly entry: SupportEntry }) {
  const { name, how, when } = entry;
  const address = addressOfEntry(entry);
  return (
    <>
      <span>{name}:</span> {address === undefined ? <strong>{how}</strong> : <a href={address}>{how}</a>}
      {when && <span className="support-when"> {when}</span>}
    </>
  );
}
