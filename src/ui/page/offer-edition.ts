import { editionText } from '../text/edition-text.ts';
import { askWorker } from './ask-worker.ts';
import { waitForQuiet } from './wait-for-quiet.ts';

/**
 * A newer worker waits. If only the build is new it takes over at once: that is seen from the next page on. If the
 * course has a new edition, the learner is told and decides. No page is ever loaded anew by itself.
 */
export async function offerEdition(active: ServiceWorker, waiting: ServiceWorker): Promise<void> {
  const [now, next] = await Promise.all([askWorker(active, 'edition'), askWorker(waiting, 'edition')]);
  const takeOver = async () => {
    // A press may be the first sign of life, for which programs are fetched. Chromium starts a worker again that is asked
    // for something while it is being stopped, and then lets the next one wait until that has had nothing to do for 30 s.
    await waitForQuiet();
    waiting.postMessage('take-over');
  };
  // By now it may have taken over, from another tab.
  if (waiting.state !== 'installed' || document.querySelector('.edition-line')) return;
  if (now === next) await takeOver();
  else showLine(takeOver);
}

function showLine(takeOver: () => Promise<void>): void {
  const line = document.createElement('p');
  line.className = 'notice edition-line';
  line.role = 'status';
  line.tabIndex = -1;
  document.querySelector('main')?.before(line);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button button-quiet';
  button.textContent = editionText.use;
  button.onclick = () => {
    say(line, editionText.coming);
    void takeOver();
  };
  // A status is read out when something changes in it, not when it comes.
  requestAnimationFrame(() => line.append(`${editionText.ready} `, button));
  // Chosen here or in another tab.
  navigator.serviceWorker.addEventListener('controllerchange', () => sayChosen(line), { once: true });
}

function sayChosen(line: HTMLElement): void {
  const link = document.createElement('a');
  link.href = location.pathname;
  link.textContent = editionText.show;
  say(line, `${editionText.chosen} `, link);
}

/** Says something else in the line. Whoever was in it with the keyboard stays in it. */
function say(line: HTMLElement, ...said: readonly (string | Node)[]): void {
  const hadFocus = line.contains(document.activeElement);
  line.replaceChildren(...said);
  if (hadFocus) (line.querySelector('a') ?? line).focus();
}
