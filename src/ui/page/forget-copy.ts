import { askWorker } from './ask-worker.ts';

/** A worker that has not answered by then does not answer any more. */
const PATIENCE_MS = 5000;

/** Lets go of the copy of the course, and of the worker that keeps it. Resolves to whether it is gone. */
export async function forgetCopy(): Promise<boolean> {
  try {
    // Where a browser has no such thing, or doesn’t allow it, there is no copy.
    const registration = await navigator.serviceWorker?.getRegistration();
    const worker = registration?.active ?? registration?.waiting ?? registration?.installing;
    if (!worker) return true;
    const isGone = await askToForget(worker);
    return (await registration?.unregister()) === true && isGone;
  } catch {
    return false;
  }
}

async function askToForget(worker: ServiceWorker): Promise<boolean> {
  const silence = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  return (await Promise.race([askWorker(worker, 'forget'), silence])) === true;
}
