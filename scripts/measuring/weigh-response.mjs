import { gzipSync } from 'node:zlib';

/** As a well set-up server would send it: the preview server itself compresses nothing. @param {Buffer | string} body */
export function weigh(body) {
  return gzipSync(body, { level: 9 }).length;
}

/**
 * The bytes of one response, and those of them that are script. A page counts with the scripts written into it.
 * @param {import('@playwright/test').Response} response
 */
export async function weighResponse(response) {
  const body = await response.body().catch(() => Buffer.alloc(0));
  const type = response.headers()['content-type'] ?? '';
  const total = weigh(body);
  if (/javascript/.test(type)) return { total, script: total };
  if (!/html/.test(type)) return { total, script: 0 };
  const inline = inlineScripts(body.toString('utf8'));
  return { total, script: inline === '' ? 0 : weigh(inline) };
}

/** @param {string} html */
function inlineScripts(html) {
  return [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)]
    .filter(
      ([, attributes = '']) => !/\btype=["']?(?:application\/|importmap|speculationrules)/.test(attributes),
    )
    .map(([, , code]) => code)
    .join('');
}
