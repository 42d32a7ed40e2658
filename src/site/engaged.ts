import type { ClientDirective } from 'astro';

/** `record-found` is sent by the boot script when this learner has been here before. */
const signsOfLife = ['scroll', 'pointermove', 'pointerdown', 'keydown', 'click', 'focusin', 'record-found'];

/** A page that nobody has touched loads no island: reading costs no script. */
const engaged: ClientDirective = (load, _options, element) => {
  // A button pressed while its program is still on the way is pressed again once it is there.
  let pressed: HTMLElement | null = null;
  const notePress = ({ target }: Event) => {
    pressed = (target as Element).closest('button');
  };
  element.addEventListener('click', notePress);
  const bringToLife = async () => {
    const hydrate = await load();
    await hydrate();
    element.removeEventListener('click', notePress);
    pressed?.click();
  };
  const watch = () => {
    for (const sign of signsOfLife) removeEventListener(sign, watch, true);
    // An island's own element has no box; its children do.
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        void bringToLife();
      },
      { rootMargin: '50%' },
    );
    for (const child of element.children) observer.observe(child);
  };
  for (const sign of signsOfLife) addEventListener(sign, watch, { capture: true, passive: true });
  if (document.documentElement.dataset['record'] === 'found') watch();
};

export default engaged;
