import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import { join, normalize } from 'node:path';

const page = `<!doctype html><title>bench</title>
<script>globalThis.process = { env: { NODE_ENV: "production" } }</script>
<script type="importmap">{ "imports": { "nanostores": "/node_modules/nanostores/index.js" } }</script>
<script type="module">
  import { createLocalStorage } from '/src/state/storage/local-storage.ts';
  import { openRecord, record } from '/src/state/progress-store.ts';
  import { writeCompletionCode } from '/src/domain/completion-code/write-completion-code.ts';
  import { readRegister, readRegisterSlowly } from '/src/domain/completion-register/read-register.ts';
  import { parseTable } from '/src/domain/completion-register/parse-table.ts';
  globalThis.source = { createLocalStorage, openRecord, record, writeCompletionCode, readRegister, readRegisterSlowly, parseTable };
</script>`;

/**
 * Serves the source as a browser can read it, file by file, with a page at `/` that has the parts to be measured.
 * @param {string} root
 */
export async function serveSource(root) {
  const server = createServer(async ({ url = '/' }, response) => {
    if (url === '/') {
      response.setHeader('Content-Type', 'text/html').end(page);
      return;
    }
    try {
      const text = await readFile(join(root, normalize(url)), 'utf8');
      response.setHeader('Content-Type', 'text/javascript');
      response.end(url.endsWith('.ts') ? stripTypeScriptTypes(text) : text);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { address: `http://127.0.0.1:${port}/`, stop: () => server.close() };
}
