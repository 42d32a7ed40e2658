/** The button in the header. What it opens is loaded only then, and shows what is kept once that is known. */
export function offerReadingSettings(openRecord: () => Promise<unknown>): void {
  const button = document.querySelector<HTMLButtonElement>('[data-reading-settings]');
  button?.addEventListener('click', async () => {
    const [{ openReadingSettings }] = await Promise.all([
      import('./open-reading-settings.ts'),
      openRecord().catch(() => undefined),
    ]);
    await openReadingSettings();
  });
}
