/** All words below a value of an item, its ids and addresses left out, in small letters. */
export function plainWords(value: unknown): string {
  return textsIn(value).join(' ').replace(/\s+/g, ' ').toLowerCase();
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) =>
    field === 'to' || field === 'id' ? [] : textsIn(inner),
  );
}
