const LONGEST = 40;

/**
 * Three or more underscores are a line to fill in, as long as they are. In the text only: tags keep what they have.
 * It says nothing aloud: the words before it ask.
 */
export function drawLines(html: string): string {
  return html.replace(/(?<=^|>)[^<]+/g, (text) =>
    text.replace(/_{3,}/g, ({ length }) => {
      const size = Math.min(length, LONGEST);
      return `<span class="fill-line" style="--length: ${size}"></span>`;
    }),
  );
}
