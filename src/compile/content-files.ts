/** A content folder as read: paths are relative to it, with forward slashes. */
export interface ContentFiles {
  /** The YAML and MDX files, and ids.lock.json, with their text. */
  readonly texts: ReadonlyMap<string, string>;
  /** Every other file, such as images, by path. */
  readonly others: ReadonlySet<string>;
  /** The course that the program ships with, as package.json names it: a copy of it needs an id of its own. */
  readonly shipped?: { readonly id: string; readonly title: string };
  /** Those of them that are SVG, with their text. */
  readonly drawings?: ReadonlyMap<string, string>;
}
