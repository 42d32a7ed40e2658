import { readdirSync, readFileSync } from 'node:fs';

/**
 * The memory that a process and all below it hold at this moment, in bytes (Linux; elsewhere 0). A single process
 * counts with the most it ever held, so that a peak between two looks is not missed.
 * @param {number} pid
 */
export function readTreeMemory(pid) {
  const all = readProcesses();
  const tree = new Set([pid]);
  // A child can have a lower number than its parent, so the list is gone through until nothing is added.
  for (let size = 0; size !== tree.size; ) {
    size = tree.size;
    for (const one of all) if (tree.has(one.parent)) tree.add(one.pid);
  }
  const ours = all.filter((one) => tree.has(one.pid));
  const together = ours.reduce((sum, one) => sum + one.now, 0);
  return Math.max(together, ...ours.map((one) => one.most));
}

function readProcesses() {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap(readProcess);
  } catch {
    return [];
  }
}

/** @param {string} name */
function readProcess(name) {
  try {
    const status = readFileSync(`/proc/${name}/status`, 'utf8');
    const field = (/** @type {string} */ key) =>
      Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    return [
      { pid: Number(name), parent: field('PPid'), now: field('VmRSS') * 1024, most: field('VmHWM') * 1024 },
    ];
  } catch {
    // It ended between the listing and the look.
    return [];
  }
}
