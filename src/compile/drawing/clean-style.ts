/** What a style sheet of a drawing may name: a part of the drawing itself, a picture of dots or a font inside the file. */
const OWN =
  /^(?:#[^\s]*|data:(?:image\/(?:png|jpe?g|gif|webp|avif)|font\/[\w+-]+|application\/(?:x-)?font-[\w+-]+)[;,].*)$/is;
const URL_OF = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')]*))\s*\)/gi;
/** What fetches or runs something in some browser, in a way that can’t be taken out alone. */
const DOUBTFUL =
  /(?:image-set|image|src|cross-fade|element|paint|expression)\s*\(|(?:java|vb)script\s*:|-moz-binding|behavior\s*:|@(?:import|namespace|charset)|\\/i;

/**
 * A style sheet, a list of declarations or the value of an attribute without what it would fetch from elsewhere.
 *
 * @returns the rest, and what was taken out, if anything was
 */
export function cleanStyle(style: string): { readonly clean: string; readonly removed: readonly string[] } {
  const removed: string[] = [];
  // What stands in a comment is taken out as well: a comment may begin inside a string, and be none.
  const clean = style
    .replace(/@import\b[^;]*(?:;|$)/gi, (found) => {
      removed.push(found.replace(/;$/, ''));
      return '';
    })
    .replace(URL_OF, (found, quoted, single, bare) => {
      if (OWN.test(String(quoted ?? single ?? bare).trim())) return found;
      removed.push(found);
      return 'none';
    });
  const rest = clean.replace(URL_OF, '');
  if (!DOUBTFUL.test(rest) && !/url\s*\(/i.test(rest)) return { clean, removed };
  return { clean: '', removed: removed.length > 0 ? removed : [style.trim()] };
}
