import { lineLength } from '../ui/paper/line-length.ts';

/**
 * Three or more underscores are a line to fill in, about as long as they are. In the text only: tags keep what they
 * have. It says nothing aloud: the words before it ask.
 */
export function drawLines(html: string): string {
  return html.replace(/(?<=^|>)[^<]+/g, (text) =>
    text.replace(
      /_{3,}/g,
      ({ length }) => `<span class="fill-line" data-letters="${lineLength(length)}"></span>`,
    ),
  );
}
