import type { CheckView } from '../../state/check-session.ts';
import { checkText } from '../text/check-text.ts';

interface Props {
  readonly state: 'ready' | 'loading' | 'failed';
  readonly view?: Pick<CheckView, 'best' | 'isPassed' | 'isOutdated'>;
  readonly onStart: () => void;
}

/** Before the first question: what is known so far, and the way in. */
export function CheckStart({ state, view, onStart }: Props) {
  const said = state === 'ready' ? '' : checkText[state];
  return (
    <div className="check-start needs-script">
      {view?.isOutdated && <p>{checkText.outdated}</p>}
      {view?.isPassed && <p>{checkText.passedBefore}</p>}
      {view?.best && <p>{checkText.best(view.best.right, view.best.of)}</p>}
      <p role="status">{said && <span key={said}>{said}</span>}</p>
      <button type="button" className="button" onClick={onStart}>
        {checkText.start}
      </button>
    </div>
  );
}
