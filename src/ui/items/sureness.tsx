import type { ConfidenceLevel } from '../../domain/response.ts';
import { surenessText } from '../text/sureness-text.ts';
import { LevelScale, readLevel } from './level-scale.tsx';
import { ownId } from './question-ids.ts';
import type { Question } from './use-question.ts';

/** “How sure are you?”, asked before the answer is checked, never insisted on. */
export function Sureness({ question: { item, view, sayHowSure } }: { readonly question: Question }) {
  if (view.phase !== 'open') return null;
  const name = ownId(item.id, 'sureness');
  const optionalId = ownId(item.id, 'sureness-optional');
  return (
    <fieldset className="sureness" aria-describedby={optionalId}>
      <legend>{surenessText.ask}</legend>
      <p className="question-hint" id={optionalId}>
        {surenessText.optional}
      </p>
      <LevelScale name={name} level={view.sureness} isOpen onLevel={sayHowSure} />
    </fieldset>
  );
}

/** What was said in a page before its program came to life. */
export function readSureness(box: HTMLElement, item: string): ConfidenceLevel | undefined {
  return readLevel(box, ownId(item, 'sureness'));
}
