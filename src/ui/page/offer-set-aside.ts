import { listSetAside } from '../../state/progress-store.ts';
import { deviceText } from '../text/device-text.ts';

/** Bytes that could not be read are the learner's all the same: they can have them as a file. Nothing is sent. */
export async function offerSetAside(): Promise<void> {
  const offer = document.querySelector<HTMLElement>('[data-set-aside]');
  if (!offer) return;
  offer.hidden = (await listSetAside()).length === 0;
  offer.querySelector('button')?.addEventListener('click', async () => {
    const file = new Blob([JSON.stringify(await listSetAside(), null, 2)], { type: 'application/json' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = deviceText.fileName;
    link.click();
    URL.revokeObjectURL(link.href);
  });
}
