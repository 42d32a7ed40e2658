/** The button in the header. What it opens is loaded only then. */
export function offerReadingSettings(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-reading-settings]');
  button?.addEventListener('click', async () => {
    const { openReadingSettings } = await import('./open-reading-settings.ts');
    await openReadingSettings();
  });
}
