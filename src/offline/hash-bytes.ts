const BYTES = 8;

/** The beginning of the SHA-256. It tells one file from another; nobody signs anything with it. */
export async function hashBytes(bytes: BufferSource): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest, 0, BYTES)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
