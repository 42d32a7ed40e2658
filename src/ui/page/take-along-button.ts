import { openTakeAlongDialog } from '../islands/open-take-along-dialog.tsx';
import { takeAlongText } from '../text/take-along-text.ts';

/** Opens the resume code on the page that the learner is on. */
export function takeAlongButton(line: HTMLElement): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button button-quiet';
  button.textContent = takeAlongText.title;
  button.addEventListener('click', () => void openTakeAlongDialog(line.dataset['courseFacts'] ?? ''));
  return button;
}
