/** Runs before a page’s own scripts: naming `localStorage` throws, as where the learner has blocked a site’s data. */
export function refuseStorage(): void {
  Object.defineProperty(window, 'localStorage', {
    get() {
      throw new DOMException('denied', 'SecurityError');
    },
  });
}
