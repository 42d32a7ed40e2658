/** The buttons for it, in the header and elsewhere. What they open is loaded only then, and shows what is kept once that is known. */
export function offerReadingSettings(openRecord: () => Promise<unknown>): void {
  const open = async () => {
    const [{ openReadingSettings }] = await Promise.all([
      import('./open-reading-settings.ts'),
      openRecord().catch(() => undefined),
    ]);
    await openReadingSettings();
  };
  for (const button of document.querySelectorAll('[data-reading-settings]'))
    button.addEventListener('click', open);
}
