import { islandText } from '../ui/text/island-text.ts';
import { defineIsland } from './define-island.ts';

/** `record-found` is sent by the boot script when this learner has been here before. */
const signsOfLife = ['scroll', 'pointermove', 'pointerdown', 'keydown', 'click', 'focusin', 'record-found'];

/** A page that nobody has touched loads no island: reading costs no script. */
defineIsland((load, island) => {
  // A button pressed while its program is still on the way is pressed again once it is there.
  let pressed: HTMLElement | null = null;
  const notePress = ({ target }: Event) => {
    pressed = (target as Element).closest('button');
  };
  island.addEventListener('click', notePress);
  const bringToLife = async () => {
    try {
      const hydrate = await load();
      await hydrate();
    } catch (error) {
      sayNotLoaded(island);
      throw error;
    }
    island.removeEventListener('click', notePress);
    pressed?.click();
  };
  const watch = () => {
    for (const sign of signsOfLife) removeEventListener(sign, watch, true);
    // An island's own element has no box; its children do, and they may still be on the way.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', observe);
    else observe();
  };
  const observe = () => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        void bringToLife();
      },
      { rootMargin: '50%' },
    );
    for (const child of island.children) observer.observe(child);
  };
  for (const sign of signsOfLife) addEventListener(sign, watch, { capture: true, passive: true });
  if (document.documentElement.dataset['record'] === 'found') watch();
});

function sayNotLoaded(island: HTMLElement): void {
  const line = document.createElement('p');
  line.className = 'question-error';
  line.role = 'alert';
  line.textContent = islandText.notLoaded;
  island.append(line);
}
