import { watchCompletion } from '../../state/watch-completion.ts';
import { offerClearing } from './offer-clearing.ts';
import { offerSetAside } from './offer-set-aside.ts';
import { readOutline } from './read-outline.ts';
import { showLeft } from './show-left.ts';

/** What the progress page does besides what every page does. */
const outline = readOutline();
if (outline) watchCompletion(outline, showLeft);
offerClearing();

// What lists what was set aside is looked for only where it would be offered.
const device = document.querySelector('.this-device');
if (device) {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      void offerSetAside();
    },
    { rootMargin: '50%' },
  );
  observer.observe(device);
}
