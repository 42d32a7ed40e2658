import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

export interface Program {
  /** What its first line that fits says. */
  readonly said: RegExpExecArray;
  /** Resolves when it has ended, of itself or not. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
  /** Ends it and all that it started at once, as a system does that is out of memory. */
  kill(): Promise<void>;
}

// Groups of their own outlive this program, unless it ends them, however it ends.
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) end(child);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

/** Starts a program and waits until it says that it is ready. */
export async function startProgram(
  command: string,
  args: readonly string[],
  ready: RegExp,
  env: Readonly<Record<string, string>> = {},
): Promise<Program> {
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that what it starts ends with it.
    detached: true,
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  const endBy = (signal: NodeJS.Signals) => async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    end(child, signal);
    await once(child, 'exit');
  };
  const stop = endBy('SIGTERM');
  try {
    return { said: await waitFor(child, ready), ended, stop, kill: endBy('SIGKILL') };
  } catch (error) {
    await stop();
    throw error;
  }
}

function waitFor(child: ChildProcess, ready: RegExp): Promise<RegExpExecArray> {
  let output = '';
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', () => reject(new Error(`${child.spawnfile} ended before it was ready:\n${output}`)));
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (piece) => {
        output += piece;
        const said = ready.exec(output);
        if (said) resolve(said);
      });
  });
}

function end(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): void {
  try {
    process.kill(-(child.pid ?? 0), signal);
  } catch {
    child.kill(signal);
  }
}
