import { readOptions } from './read-options.ts';
import { UsageError } from './usage-error.ts';

/** The one option of a command that only prints: `--format text` or `--format json`. */
export function readFormat(args: readonly string[]): 'text' | 'json' {
  const { values, positionals } = readOptions(args, { format: { type: 'string', default: 'text' } });
  const { format } = values;
  if (positionals.length > 0) throw new UsageError(`“${positionals.join(' ')}” is too much here.`);
  if (format !== 'text' && format !== 'json')
    throw new UsageError(`--format is text or json, not “${format}”.`);
  return format;
}
