const QUIET_MS = 1000;

/** Waits until this page has fetched nothing for a second, or is being left. */
export function waitForQuiet(): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      observer.disconnect();
      removeEventListener('pagehide', end);
      resolve();
    };
    let timer = setTimeout(end, QUIET_MS);
    const observer = new PerformanceObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(end, QUIET_MS);
    });
    observer.observe({ type: 'resource' });
    addEventListener('pagehide', end);
  });
}
