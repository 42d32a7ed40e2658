import { forgetCopy } from './forget-copy.ts';
import type { KeptList } from './kept-list.ts';

interface Place {
  readonly scope: string;
  readonly stores: CacheStorage;
  readonly takeOver: () => unknown;
}

/** What a page may say to a worker: ask it for its edition, tell the one that waits to take over, have the copy forgotten. */
export async function answerMessage(
  { edition }: Pick<KeptList, 'edition'>,
  place: Place,
  { data, ports }: Pick<MessageEvent, 'data' | 'ports'>,
): Promise<void> {
  const [port] = ports;
  // Not waited for: it may take over only once it has nothing to do.
  if (data === 'take-over') void place.takeOver();
  if (data === 'edition') port?.postMessage(edition);
  if (data === 'forget') port?.postMessage(await forgetCopy(place).catch(() => false));
}
