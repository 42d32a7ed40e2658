import type { ConfidenceLevel } from '../../domain/response.ts';
import { confidenceText } from '../text/confidence-text.ts';
import { surenessText } from '../text/sureness-text.ts';

interface Props {
  readonly id: string;
  readonly before: ConfidenceLevel;
  readonly now: ConfidenceLevel;
}

/** What was said before beside what is said now, in words. */
export function ConfidencePair({ id, before, now }: Props) {
  const compared = now > before ? 'more' : now < before ? 'less' : 'same';
  return (
    <div className="pair" id={id}>
      <dl>
        <Level name={confidenceText.before} level={before} />
        <Level name={confidenceText.now} level={now} />
      </dl>
      <p key={compared}>{confidenceText[compared]}</p>
    </div>
  );
}

function Level({ name, level }: { readonly name: string; readonly level: ConfidenceLevel }) {
  return (
    <div key={level}>
      <dt>{name}</dt>
      <dd>
        <span>{surenessText.level[level]}</span> <span>({confidenceText.outOf(level)})</span>
      </dd>
    </div>
  );
}
