import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { readTreeMemory } from './read-tree-memory.mjs';

/**
 * Runs a shell command and measures it with all its children: seconds, CPU seconds, and the most memory it held.
 * `node` and other commands are those of the project at `root`, wherever it runs.
 * @param {string} root @param {string} folder @param {string} command @param {Record<string, string>} settings
 */
export async function measureCommand(root, folder, command, settings) {
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...settings, PATH: path };
  // Node can't ask for the CPU time of a child and its children; the shell's own clock counts both.
  const script = `TIMEFORMAT='CLOCK %R %U %S'; time { ${command}; }`;
  const child = spawn('bash', ['-c', script], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (output += piece));

  let peakBytes = 0;
  const look = () => {
    peakBytes = Math.max(peakBytes, child.pid ? readTreeMemory(child.pid) : 0);
  };
  const timer = setInterval(look, 50);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(timer);

  const [, seconds, user, system] = /CLOCK ([\d.]+) ([\d.]+) ([\d.]+)\s*$/.exec(output) ?? [];
  return { code, output, seconds: Number(seconds), cpuSeconds: Number(user) + Number(system), peakBytes };
}
