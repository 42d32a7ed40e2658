import type { APIRoute, GetStaticPaths } from 'astro';
import { loadSearchIndex } from '../../site/load-search-index.ts';

/** The search index in small files: nobody loads any before they search. Their names change with what is in them. */
export const getStaticPaths: GetStaticPaths = () => {
  const { dictionary, files, hash } = loadSearchIndex();
  return Object.entries({ dictionary, ...files }).map(([name, content]) => ({
    params: { file: `${name}.${hash}` },
    props: { content },
  }));
};

export const GET: APIRoute = ({ props }) => Response.json(props['content']);
