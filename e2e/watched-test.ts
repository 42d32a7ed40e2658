import { test as base, expect } from '@playwright/test';
import { courseAddress, tinyCoursesAddress } from './addresses.ts';

const own = ['data:', 'blob:', `${courseAddress}/`, `${tinyCoursesAddress}/`];

/** Chromium may give up its animation between two pages. It reports that as an error, though no script had a part in it. */
const transitionGivenUp = /^Transition was (?:aborted|skipped)/;

/** A test that also fails where a page throws, or asks another host for anything. */
export const test = base.extend<{
  watch: undefined;
  brokenOnPurpose: string | undefined;
  alsoOwn: string | undefined;
}>({
  /** The message of the one error that a test itself brings about. */
  brokenOnPurpose: [undefined, { option: true }],
  /** A server that the test itself started. */
  alsoOwn: [undefined, { option: true }],
  watch: [
    async ({ context, brokenOnPurpose, alsoOwn }, use) => {
      const troubles: string[] = [];
      context.on('weberror', (found) => {
        const { message, stack } = found.error();
        if (!transitionGivenUp.test(message) && message !== brokenOnPurpose)
          troubles.push(`thrown in ${found.page()?.url()}: ${message} ${stack}`);
      });
      context.on('request', (request) => {
        if (![...own, ...(alsoOwn ? [alsoOwn] : [])].some((start) => request.url().startsWith(start)))
          troubles.push(`asked elsewhere: ${request.url()}`);
      });
      context.on('page', (page) => {
        page.on('websocket', (socket) => troubles.push(`asked elsewhere: ${socket.url()}`));
      });
      await use(undefined);
      expect(troubles).toEqual([]);
    },
    { auto: true },
  ],
});
