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

function askToForget(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data === true);
    worker.postMessage('forget', [port2]);
    setTimeout(() => resolve(false), PATIENCE_MS);
  });
}
