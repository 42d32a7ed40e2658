/**
 * What a page may load and run: files of its own origin, and nothing that stands in the page itself. It names no page,
 * file or hash, so it is the same for every page of every course, and a new edition needs no new header.
 * Pages tell the browser which one may come next in a form that no script runs from (`inline-speculation-rules`). No page
 * turns text into markup or code (`require-trusted-types-for`); the one name in `trusted-types` is for the address of the
 * worker that keeps the course offline, which counts as code.
 */
const directives = [
  "default-src 'self'",
  "script-src 'self' 'inline-speculation-rules'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types course-worker',
] as const;

/** As a header. */
export const contentPolicy = directives.join('; ');

/** As a page itself can say it, for hosts that send no headers. Who may frame a page can only be said in a header. */
export const contentPolicyInPage = directives
  .filter((directive) => !directive.startsWith('frame-ancestors'))
  .join('; ');
