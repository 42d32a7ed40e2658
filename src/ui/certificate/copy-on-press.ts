import { certificateStateText } from '../text/certificate-state-text.ts';

/** A button that copies what stands in `source`, and says whether that worked. */
export function copyOnPress(button: HTMLElement, source: HTMLElement, said: HTMLElement): void {
  button.onclick = () => {
    // The clipboard is missing where a page is not served safely.
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(source.textContent ?? ''))
      .then(
        () => certificateStateText.copied,
        () => certificateStateText.notCopied,
      )
      .then((words) => {
        said.textContent = words;
      });
  };
}
