/**
 * Whether this device keeps anything for a learner of any course of ours. Where that can't be told, storage is blocked,
 * and the page has something to say about it.
 */
export function isKnownHere(): boolean {
  try {
    return Object.keys(window.localStorage).some((key) => key.startsWith('alongside:'));
  } catch {
    return true;
  }
}
