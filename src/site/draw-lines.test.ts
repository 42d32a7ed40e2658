import { describe, expect, test } from 'vitest';
import { drawLines } from './draw-lines.ts';

describe('drawLines', () => {
  test('draws a line about as long as it was written', () => {
    expect(drawLines('<p>Name: ____</p>')).toBe(
      '<p>Name: <span class="fill-line" data-letters="5"></span></p>',
    );
  });

  test('draws no line wider than a page', () => {
    expect(drawLines('_'.repeat(400))).toContain('data-letters="40"');
  });

  test('leaves short runs and whatever stands in a tag as they are', () => {
    const html = '<a href="x____y">a__b</a>';
    expect(drawLines(html)).toBe(html);
  });
});
