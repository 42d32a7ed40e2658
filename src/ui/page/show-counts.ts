import type { CompletionRecord } from '../../domain/completion-record.ts';
import { fillPlaces } from './fill-places.ts';

/** Beside each line of the map: how much of the module is complete. */
export function showCounts({ modules }: CompletionRecord): void {
  fillPlaces('count-of', ({ dataset: { countOf = '', words = '' } }) => {
    const module = modules.get(countOf);
    return module && words.replace('{done}', `${module.done}`).replace('{of}', `${module.of}`);
  });
}
