import type { Stamp } from '../domain/progress-event.ts';

/** Gives events their identity. The clock and chance are read here and nowhere lower. */
export function createStamps(): (seq: number) => Stamp {
  const page = [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(36)).join('');
  return (seq) => ({ id: `${page}-${seq}`, seq, at: Date.now() });
}
