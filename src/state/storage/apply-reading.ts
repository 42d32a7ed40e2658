/**
 * Sets the page out as this device asked for, before anything is painted. It is written into a script of its own as it
 * stands here, so it may use nothing from outside itself. What it can’t make sense of is no preference.
 */
export function applyReading(root: { readonly dataset: DOMStringMap }, getStorage: () => Storage): void {
  try {
    const { dataset } = root;
    const kept = JSON.parse(getStorage().getItem(`alongside:${dataset['course']}:preferences`) ?? '{}');
    for (const name of ['theme', 'textSize', 'lineSpacing', 'letterSpacing'])
      if (kept.version === 1 && /^[a-z]{1,9}$/.test(kept[name])) dataset[name] = kept[name];
  } catch {
    // Without storage, or with something else in it, pages are as they were designed.
  }
}
