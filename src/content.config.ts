import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentFolder } from './site/content-folder.ts';

// The compile pass has the schemas and says what is wrong; Astro only renders the text.
const lessons = defineCollection({
  loader: glob({
    base: contentFolder,
    pattern: 'modules/*/*.mdx',
    generateId: ({ data, entry }) => String(data['id'] ?? entry),
  }),
});

export const collections = { lessons };
