import { test as base, expect } from '@playwright/test';
import { courseAddress, tinyCoursesAddress } from './addresses.ts';

const own = ['data:', 'blob:', `${courseAddress}/`, `${tinyCoursesAddress}/`];

/** Chromium’s words where a page does what its headers forbid, or a header says what it doesn’t know. */
const againstPolicy =
  /Content.?Security.?Policy|Trusted(?:HTML|Script|Type)|Permissions.?Policy|Cross-Origin-/i;

/** A test that also fails where a page throws, breaks the policy that it is served with, or asks another host for anything. */
export const test = base.extend<{
  watch: undefined;
  brokenOnPurpose: string | undefined;
  leavesFor: string | undefined;
  alsoOwn: string | undefined;
}>({
  /** The message of the one error that a test itself brings about. */
  brokenOnPurpose: [undefined, { option: true }],
  /** The one page of another site that a test itself goes to. */
  leavesFor: [undefined, { option: true }],
  /** A server that the test itself started. */
  alsoOwn: [undefined, { option: true }],
  watch: [
    async ({ context, brokenOnPurpose, leavesFor, alsoOwn }, use) => {
      const troubles: string[] = [];
      context.on('weberror', (found) => {
        const { message, stack } = found.error();
        if (message !== brokenOnPurpose)
          troubles.push(`thrown in ${found.page()?.url()}: ${message} ${stack}`);
      });
      context.on('request', (request) => {
        const isPassage = request.isNavigationRequest() && request.url() === leavesFor;
        const isOwn = [...own, ...(alsoOwn ? [alsoOwn] : [])].some((start) =>
          request.url().startsWith(start),
        );
        if (!isPassage && !isOwn) troubles.push(`asked elsewhere: ${request.url()}`);
      });
      context.on('console', (message) => {
        if (againstPolicy.test(message.text()))
          troubles.push(`against the policy in ${message.page()?.url()}: ${message.text()}`);
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
