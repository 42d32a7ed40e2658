const signs = ['scroll', 'pointermove', 'pointerdown', 'keydown', 'click', 'focusin'] as const;

/** Calls back once, when somebody first does something on this page. @returns a way not to wait any more */
export function onSignOfLife(then: () => void): () => void {
  const stop = () => {
    for (const sign of signs) removeEventListener(sign, act, true);
  };
  const act = (event: Event) => {
    if (isStill(event)) return;
    stop();
    then();
  };
  for (const sign of signs) addEventListener(sign, act, { capture: true, passive: true });
  return stop;
}

/** Chromium tells of a pointer also where the page has moved below it, and nobody has touched anything. */
function isStill(event: Event): boolean {
  const { movementX, movementY } = event as PointerEvent;
  return event.type === 'pointermove' && movementX === 0 && movementY === 0;
}
