/** Calls back after another tab has written something of ours, until the returned function is called. */
export function watchStorage(isOurs: (key: string) => boolean, onSaved: () => void): () => void {
  // A null key means that everything was cleared, and not by us.
  const onStorage = ({ key }: StorageEvent) => {
    if (key === null || isOurs(key)) onSaved();
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
