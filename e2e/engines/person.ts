import type { Browser } from './engine.ts';
import { keys } from './keys.ts';

const PATIENCE = 20_000;
const MOST_STOPS = 300;

export type Person = ReturnType<typeof personAt>;

/** Somebody with a keyboard at one of these browsers. */
export function personAt(browser: Browser, site: string) {
  const matches = (selector: string) =>
    browser.run((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

  const until = async (what: string, isSo: () => Promise<boolean>) => {
    const end = Date.now() + PATIENCE;
    while (!(await isSo().catch(() => false))) {
      if (Date.now() > end) throw new Error(`${what}. It says: ${await readPage(browser)}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };

  const person = {
    browser,
    open: (path: string) => browser.open(site + path),
    press: (...pressed: readonly (keyof typeof keys)[]) => browser.press(pressed.map((key) => keys[key])),
    type: (text: string) => browser.press([...text]),

    /** Presses Tab until the focus is there. */
    async goTo(selector: string): Promise<void> {
      await until(`${selector} is not in the page`, () => isThere(browser, selector));
      for (let stops = 0; stops < MOST_STOPS; stops += 1) {
        if (await matches(selector)) return;
        await browser.press([keys.tab]);
      }
      throw new Error(`Tab never reached ${selector}.`);
    },
    async follow(selector: string): Promise<void> {
      await person.goTo(selector);
      await person.press('enter');
    },
    async sees(words: string): Promise<void> {
      await until(`“${words}” is not to be seen`, () => isSeen(browser, words));
    },
    async seesNot(words: string): Promise<void> {
      await until(`“${words}” is still to be seen`, async () => !(await isSeen(browser, words)));
    },
    async isAt(selector: string): Promise<void> {
      await until(`The focus is not on ${selector}`, () => matches(selector));
    },
    async finds(selector: string): Promise<void> {
      await until(`${selector} is not in the page`, () => isThere(browser, selector));
    },
    read: (selector: string) =>
      browser.run((wanted) => document.querySelector(wanted)?.textContent ?? '', selector),

    /** A radio button or a tick box, by its id. */
    async choose(id: string): Promise<void> {
      const name = await browser.run((wanted) => {
        const box = document.getElementById(wanted) as HTMLInputElement;
        return box.type === 'radio' ? box.name : '';
      }, id);
      if (name === '') {
        await person.goTo(`[id="${id}"]`);
        await person.press('space');
        return;
      }
      // Tab stops once at a group, and arrow keys go round in it.
      await person.goTo(`input[name="${name}"]`);
      await person.press('space');
      for (let step = 0; step < 12 && !(await isThere(browser, `[id="${id}"]:checked`)); step += 1)
        await person.press('down');
    },
  };
  return person;
}

function isThere(browser: Browser, selector: string): Promise<boolean> {
  return browser.run((wanted) => document.querySelector(wanted) !== null, selector);
}

function isSeen(browser: Browser, words: string): Promise<boolean> {
  return browser.run(
    (wanted) => document.body.innerText.replace(/\s+/g, ' ').toLowerCase().includes(wanted.toLowerCase()),
    words,
  );
}

async function readPage(browser: Browser): Promise<string> {
  return browser.run(() => {
    const { activeElement, body } = document;
    const focus = `${activeElement?.localName}#${activeElement?.id}`;
    // The question where the focus is says more than the top of the page.
    const near = activeElement?.closest<HTMLElement>('.question, dialog') ?? body;
    return `${location.pathname}, focus on ${focus}: ${near.innerText.replace(/\s+/g, ' ').slice(0, 600)}`;
  });
}
