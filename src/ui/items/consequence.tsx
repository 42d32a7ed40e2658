import type { RichText as Paragraphed } from '../../domain/rich-text.ts';
import { RichText } from '../controls/rich-text.tsx';
import { scenarioText } from '../text/scenario-text.ts';

interface Props {
  readonly id?: string;
  readonly note?: Paragraphed | undefined;
}

const names = [scenarioText.follows, scenarioText.feeling, scenarioText.why];

/** What follows from a choice, how the person might feel, and why. */
export function Consequence({ id, note = [] }: Props) {
  return (
    <dl className="consequence" id={id}>
      {note.map((paragraph, index) => (
        <div key={names[index]}>
          <dt>{names[index]}</dt>
          <dd>
            <RichText of={paragraph} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
