/** What is being given at the moment, and where it goes. */
export interface HeldDraft<T> {
  /** Keeps it now, or, while it is being typed, once that rests. What came before it was only on the way to it. */
  give(draft: T, isTyped: boolean): void;
  /** Keeps now what is still held. */
  flush(): void;
}

/** How long typing rests before it is kept, in milliseconds: an event for each letter would only fill the record. */
const REST = 500;

/** Holds a draft outside of anything that is drawn: nothing has to be rendered first for it to be kept. */
export function holdDraft<T>(keep: (draft: T) => void): HeldDraft<T> {
  let held: { readonly draft: T } | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    clearTimeout(resting);
    const due = held;
    held = undefined;
    if (due) keep(due.draft);
  };
  return {
    flush,
    give: (draft, isTyped) => {
      held = { draft };
      clearTimeout(resting);
      if (isTyped) resting = setTimeout(flush, REST);
      else flush();
    },
  };
}
