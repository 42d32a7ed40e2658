import { islandText } from '../ui/text/island-text.ts';
import { defineIsland } from './define-island.ts';
import { openPage } from './open-page.ts';
import { onSignOfLife } from './signs-of-life.ts';

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
      // A question asks the record what was answered before.
      const [hydrate] = await Promise.all([load(), openPage()]);
      await hydrate();
    } catch (error) {
      sayNotLoaded(island);
      throw error;
    }
    island.removeEventListener('click', notePress);
    pressed?.click();
  };
  const watch = () => {
    stopWaiting();
    removeEventListener('record-found', watch);
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
  const stopWaiting = onSignOfLife(watch);
  // Sent once the record is open, of a learner who has been here before.
  addEventListener('record-found', watch);
  if (document.documentElement.dataset['record'] === 'found') watch();
});

function sayNotLoaded(island: HTMLElement): void {
  const line = document.createElement('p');
  line.className = 'question-error';
  line.role = 'alert';
  line.textContent = islandText.notLoaded;
  island.append(line);
}
