/** Runs before a page’s own scripts: the browser refuses IndexedDB, as some do in private windows or by policy. */
export function refuseMirror(): void {
  IDBFactory.prototype.open = () => {
    throw new DOMException('refused', 'SecurityError');
  };
  IDBFactory.prototype.databases = () => Promise.reject(new DOMException('refused', 'SecurityError'));
}
