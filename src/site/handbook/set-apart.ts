const REFERENCES = [
  'for',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'popovertarget',
  'headers',
];

/**
 * A lesson’s HTML for a page with many lessons: its ids, and what refers to them, begin with `in.` and the lesson’s own, which no other id does, and its
 * headings are one level lower. In tags only: the text stays as it is.
 */
export function setApart(html: string, lesson: string): string {
  const ids = new Set([...html.matchAll(/<[^>]*?\sid="([^"]+)"/g)].map(([, id = '']) => id));
  const rename = (id: string) => (ids.has(id) ? `in.${lesson}.${id}` : id);
  return html.replace(/<[^>]+>/g, (tag) =>
    tag
      .replace(/^(<\/?h)([2-5])\b/, (_, start: string, level: string) => `${start}${Number(level) + 1}`)
      .replace(/(\s)([a-z-]+)="([^"]*)"/g, (whole, space: string, name: string, value: string) => {
        if (name === 'id') return `${space}id="${rename(value)}"`;
        if (name === 'href' && value.startsWith('#')) return `${space}href="#${rename(value.slice(1))}"`;
        if (!REFERENCES.includes(name)) return whole;
        return `${space}${name}="${value.split(' ').map(rename).join(' ')}"`;
      }),
  );
}
