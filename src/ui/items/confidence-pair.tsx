import { useStore } from '@nanostores/react';
import type { ItemId } from '../../domain/ids.ts';
import type { ConfidenceLevel, ResponseTo } from '../../domain/response.ts';
import { $progress } from '../../state/progress-store.ts';
import { confidenceText } from '../text/confidence-text.ts';
import { surenessText } from '../text/sureness-text.ts';

interface Props {
  /** The question that was asked before. */
  readonly pair: ItemId;
  readonly now: ConfidenceLevel;
}

/** What was said before beside what is said now, in words. */
export function ConfidencePair({ pair, now }: Props) {
  const progress = useStore($progress);
  if (progress === 'loading') return null;
  // The statement may have been revised since; how sure someone was then is still what they said.
  const [known] = [...(progress.items.get(pair)?.values() ?? [])].reverse();
  const { level: before } = (known?.last?.response ?? {}) as Partial<ResponseTo<'confidence'>>;
  if (before === undefined) return null;
  const compared = now > before ? 'more' : now < before ? 'less' : 'same';
  return (
    <div className="pair">
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
