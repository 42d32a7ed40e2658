import type { RegisterRow } from '../../domain/completion-register/read-register.ts';
import { registerText } from '../text/register-text.ts';
import { noteOf } from './describe-row.ts';

const SHOWN = 100;
const LONGEST = 60;

/** Every line of which something is to be said, with its number. */
export function LinesToLookAt({ rows }: { readonly rows: readonly RegisterRow[] }) {
  const noted = rows.filter((row) => noteOf(row) !== '');
  if (noted.length === 0) return null;
  const more = noted.length - SHOWN;
  return (
    <section aria-labelledby="page.register-lines">
      <h3 id="page.register-lines">{registerText.toLookAt}</h3>
      <ul className="completions-lines">
        {noted.slice(0, SHOWN).map((row, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: several codes can stand in one line, and the list is never changed
          <li key={place}>
            <strong>{registerText.line(row.line)}</strong>
            {row.name && ` (${shorten(row.name)})`}: {noteOf(row)}
            {row.kind === 'refused' && row.code && (
              <>
                {' '}
                <code>{shorten(row.code)}</code>
              </>
            )}
          </li>
        ))}
      </ul>
      {more > 0 && <p>{registerText.more(more)}</p>}
    </section>
  );
}

function shorten(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
}
