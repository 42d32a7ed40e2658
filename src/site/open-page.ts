let opening: Promise<unknown> | undefined;

/** Opens the learner’s record and what the page shows of it, once. What failed on the way is tried again when asked. */
export function openPage(): Promise<unknown> {
  opening ??= import('./page-life.ts')
    .then(({ isOpen }) => isOpen)
    .catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
  return opening;
}
