/** How long a press counts, in milliseconds. Each further one begins anew. */
export const PRESS_COUNTS_FOR = 5000;

type Pressed = Pick<Event, 'type'> & Partial<Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>>;

/**
 * Hears Shift pressed by itself, several times in a row, and says how many times: 0 once the row is broken. Give what it
 * returns every `keydown`, `keyup` and `pointerdown`: with another key or a pointer, Shift means something else.
 */
export function countShifts(say: (presses: number) => void): (event: Pressed) => void {
  let presses = 0;
  let isAlone = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const count = (now: number) => {
    clearTimeout(timer);
    presses = now;
    if (now > 0) timer = setTimeout(count, PRESS_COUNTS_FOR, 0);
    say(now);
  };
  return ({ type, key, ctrlKey, altKey, metaKey }) => {
    const isShift = key === 'Shift' && !(ctrlKey || altKey || metaKey);
    if (type !== 'keyup') {
      isAlone = isShift;
      if (presses > 0 && !isShift) count(0);
    } else if (isShift && isAlone) {
      isAlone = false;
      count(presses + 1);
    }
  };
}
