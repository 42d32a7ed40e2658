/** After a page is there it is still busy with itself for a moment. */
const AFTER_LOAD_MS = 2000;
const address = `${import.meta.env.BASE_URL}/sw.js`.replace('//', '/');

interface Trusting {
  trustedTypes?: {
    createPolicy(name: string, rules: { createScriptURL(): string }): { createScriptURL(of: string): string };
  };
  navigator: { connection?: { saveData?: boolean } };
}

/**
 * Brings in the worker that keeps the course on the device, where the browser has such a thing, allows it, and is not
 * asked to save data. Long after everything else; it may fail, and nothing is said: the course works without.
 */
export function keepOffline(): void {
  if (import.meta.env.DEV) return;
  const later = () => setTimeout(() => bring().catch(() => undefined), AFTER_LOAD_MS);
  if (document.readyState === 'complete') later();
  else addEventListener('load', later);
}

async function bring(): Promise<void> {
  const { trustedTypes, navigator: device } = window as Trusting;
  if (device.connection?.saveData) return;
  // Under a policy of trusted types, a script’s address must come from one that can give only this.
  const policy = trustedTypes?.createPolicy('course-worker', { createScriptURL: () => address });
  const registration = await navigator.serviceWorker.register(policy?.createScriptURL('') ?? address);
  const look = async () => {
    const { active, waiting } = registration;
    if (active && waiting) (await import('./offer-edition.ts')).offerEdition(active, waiting);
  };
  const follow = () => {
    const { installing } = registration;
    if (installing) installing.onstatechange = look;
  };
  registration.onupdatefound = follow;
  follow();
  await look();
}
