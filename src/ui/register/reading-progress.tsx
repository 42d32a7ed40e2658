import { registerText } from '../text/register-text.ts';

interface Props {
  /** From 0 to 1. */
  readonly share: number;
  readonly onStop: () => void;
}

/** How far reading has come, and a way to stop it. */
export function ReadingProgress({ share, onStop }: Props) {
  const percent = Math.floor(Math.min(1, share) * 100);
  return (
    <div className="completions-reading">
      <label htmlFor="page.register-progress">{registerText.reading}</label>
      <progress id="page.register-progress" max={100} value={percent} />
      <span aria-hidden="true">{registerText.share(percent)}</span>
      <button type="button" className="button button-quiet" onClick={onStop}>
        {registerText.stop}
      </button>
    </div>
  );
}
