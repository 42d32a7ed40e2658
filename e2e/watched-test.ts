import { test as base, expect } from '@playwright/test';

/** A test that also fails where a page throws, or asks another host for anything. */
export const test = base.extend<{ watch: undefined }>({
  watch: [
    async ({ context }, use) => {
      const troubles: string[] = [];
      context.on('weberror', (found) => {
        const { name, message, stack } = found.error();
        troubles.push(`thrown in ${found.page()?.url()}: ${name}: ${message} ${stack}`);
      });
      context.on('request', (request) => {
        if (!/^(?:data|blob):|^https?:\/\/localhost:432[12]\//.test(request.url()))
          troubles.push(`asked elsewhere: ${request.url()}`);
      });
      await use(undefined);
      expect(troubles).toEqual([]);
    },
    { auto: true },
  ],
});
