/** A content folder as read: paths are relative to it, with forward slashes. */
export interface ContentFiles {
  /** The YAML and MDX files, and ids.lock.json, with their text. */
  readonly texts: ReadonlyMap<string, string>;
  /** Every other file, such as images, by path. */
  readonly others: ReadonlySet<string>;
  /** Those of them that are SVG, with their text. */
  readonly drawings?: ReadonlyMap<string, string>;
}
