import type { Asked } from '../../domain/item.ts';
import { RichText } from '../controls/rich-text.tsx';
import { clozeText } from '../text/cloze-text.ts';
import { FillLine } from './fill-line.tsx';

/** A text with lines in its gaps, and what there is to choose from beside them. */
export function BlankCloze({ text }: { readonly text: Asked['cloze']['text'] }) {
  return text.map((paragraph, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a text never changes once it is written
    <p key={index}>
      {paragraph.map((run, place) =>
        typeof run !== 'string' && 'gap' in run ? (
          <span key={run.gap}>
            <FillLine letters={12} />
            {run.options && ` ${clozeText.options(run.options)}`}
          </span>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a text never changes once it is written
          <RichText key={place} of={[run]} />
        ),
      )}
    </p>
  ));
}
