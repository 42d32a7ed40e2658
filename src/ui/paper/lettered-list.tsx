import type { Option } from '../../domain/item.ts';
import { RichText } from '../controls/rich-text.tsx';

/** Options under the letters that a group can call out and paper can be marked with. */
export function LetteredList({ options }: { readonly options: readonly Option[] }) {
  return (
    <ol className="lettered" type="A">
      {options.map(({ id, text }) => (
        <li key={id}>
          <RichText of={text} />
        </li>
      ))}
    </ol>
  );
}
