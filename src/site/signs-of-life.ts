const signs = ['scroll', 'pointermove', 'pointerdown', 'keydown', 'click', 'focusin'] as const;

/** Calls back once, when somebody first does something on this page. @returns a way not to wait any more */
export function onSignOfLife(then: () => void): () => void {
  const stop = () => {
    for (const sign of signs) removeEventListener(sign, act, true);
  };
  const act = () => {
    stop();
    then();
  };
  for (const sign of signs) addEventListener(sign, act, { capture: true, passive: true });
  return stop;
}
