import type { readingNames } from '../../state/reading-names.ts';
import { readingText } from '../text/reading-text.ts';
import { makeElement } from './make-element.ts';

type ReadingName = (typeof readingNames)[number];

/** Radio buttons for one of the settings, with `chosen` selected. */
export function readingGroup(name: ReadingName, chosen: string): HTMLFieldSetElement {
  const { title, values } = readingText.groups[name];
  const labels = Object.entries(values).map(([value, words]) => {
    const radio = makeElement('input', { type: 'radio', name, value });
    radio.checked = value === chosen;
    return makeElement('label', {}, radio, makeElement('span', {}, words));
  });
  return makeElement('fieldset', {}, makeElement('legend', {}, title), makeElement('div', {}, ...labels));
}
