import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How many pages a built site has, and how many bytes in all. @param {string} folder */
export function measureFolder(folder) {
  if (!existsSync(folder)) return { pages: 0, bytes: 0 };
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return {
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    bytes: files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0),
  };
}
