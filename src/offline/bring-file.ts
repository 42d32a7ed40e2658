import { hashBytes } from './hash-bytes.ts';

/** Asks for a file of the course: at the address, as the browser may have it already or (`reload`) from the host itself. */
export type Ask = (address: string, how: RequestInit) => Promise<Response>;

/**
 * Fetches a file that is exactly what the list says. In a hotel’s network every address may answer with a page to sign
 * in, and a site may be read while half of it is being replaced: neither may ever be kept as the course.
 */
export async function bringFile(ask: Ask, address: string, hash: string): Promise<Response> {
  for (const cache of ['default', 'reload'] as const) {
    const response = await ask(address, { cache, mode: 'same-origin', credentials: 'same-origin' });
    const bytes = await response.arrayBuffer();
    if (response.ok && (await hashBytes(bytes)) === hash) return plain(response, bytes);
  }
  throw new Error(`${address} is not the file of this build.`);
}

/** A page that was reached by way of another address would be refused when it is opened by its own. */
function plain({ headers }: Response, bytes: ArrayBuffer): Response {
  return new Response(bytes, { headers });
}
