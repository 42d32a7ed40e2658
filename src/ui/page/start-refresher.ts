import { watchCompletion } from '../../state/watch-completion.ts';
import { readOutline } from './read-outline.ts';

/** What the page of the refreshers does besides what every page does. */
const outline = readOutline();
const section = document.querySelector<HTMLElement>('[data-refreshers]');
if (outline && section) {
  let isBegun = false;
  watchCompletion(outline, async (_, progress) => {
    isBegun ||= progress.seq > 0;
    // To whoever has done nothing yet the page says so as it was written.
    if (isBegun) (await import('./show-dates.ts')).showDates(section, outline);
  });
  section.querySelector('[data-calendar]')?.addEventListener('click', async () => {
    const { saveCalendar } = await import('./save-calendar.ts');
    saveCalendar(section, outline);
  });
}
