/** The outcome; or the first control; or, when something is missing, the first that is empty. */
export type FocusTarget = 'outcome' | 'first' | 'missing';

/** What is settled is disabled, and passed by. */
export function moveFocus(box: HTMLElement | null, on: FocusTarget): void {
  const find = (selector: string) => [...(box?.querySelectorAll<HTMLInputElement>(selector) ?? [])];
  const fields = 'input:enabled, select:enabled';
  const targets = {
    outcome: () => find('.outcome')[0],
    first: () => find(`${fields}, textarea:enabled`)[0],
    missing: () => find(fields).find(({ value }) => value === '') ?? find(fields)[0],
  };
  targets[on]()?.focus();
}
