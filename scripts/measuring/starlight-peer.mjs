import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const project = '.cache/starlight';
const manifest = {
  name: 'starlight-peer',
  private: true,
  type: 'module',
  dependencies: { astro: '7.3.4', '@astrojs/starlight': '0.42.4', '@astrojs/markdown-remark': '7.3.0' },
};
const files = {
  'package.json': JSON.stringify(manifest),
  'astro.config.mjs': `import { defineConfig, passthroughImageService } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({ image: { service: passthroughImageService() }, integrations: [starlight({ title: 'Peer' })] });
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
};

/**
 * The same lessons as pages of Starlight, the closest published generator: questions are plain lists there, and
 * nothing is checked. Installed into .cache on first use; it is no dependency of ours.
 * @param {string} root @param {string} content a generated course
 * @returns {{ folder: string, command: string, site: string }}
 */
export function prepareStarlight(root, content) {
  const folder = join(root, project);
  const docs = join(folder, 'src/content/docs');
  rmSync(docs, { recursive: true, force: true });
  mkdirSync(docs, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const lessons = readdirSync(join(root, content), { recursive: true, encoding: 'utf8' });
  for (const lesson of lessons.filter((name) => name.endsWith('.mdx'))) {
    const text = readFileSync(join(root, content, lesson), 'utf8');
    writeFileSync(join(docs, lesson.replaceAll(/[/\\]/g, '-')), plain(text));
  }
  writeFileSync(join(docs, 'index.mdx'), '---\ntitle: Peer\n---\n\nThe same lessons.\n');
  if (!existsSync(join(folder, 'node_modules')))
    execFileSync('npm', ['install'], { cwd: folder, stdio: 'ignore' });
  rmSync(join(folder, 'dist'), { recursive: true, force: true });
  return { folder, command: 'node_modules/.bin/astro build --force', site: join(folder, 'dist') };
}

/** A lesson without our tags, our links and our front matter. @param {string} text */
function plain(text) {
  const title = /^title: (.*)$/m.exec(text)?.[1] ?? 'Lesson';
  const body = text.replace(/^---[\s\S]*?\n---\n/, '').replaceAll(/^<\/?[A-Z][^>]*>$/gm, '');
  return `---\ntitle: ${title}\n---\n${body.replaceAll(/\]\((?:finding|term|lesson):[^)]*\)/g, '](/)')}`;
}
