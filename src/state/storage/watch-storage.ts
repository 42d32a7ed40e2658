/** Calls back after another tab has written `key`, until the returned function is called. */
export function watchStorage(key: string, onSaved: () => void): () => void {
  // A null key means that everything was cleared.
  const onStorage = (event: StorageEvent) => {
    if (event.key === key || event.key === null) onSaved();
  };
  // A page that comes back from the back/forward cache has heard nothing in the meantime.
  const onShow = (event: PageTransitionEvent) => {
    if (event.persisted) onSaved();
  };
  addEventListener('storage', onStorage);
  addEventListener('pageshow', onShow);
  return () => {
    removeEventListener('storage', onStorage);
    removeEventListener('pageshow', onShow);
  };
}
