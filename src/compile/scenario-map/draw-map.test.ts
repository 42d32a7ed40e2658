import { describe, expect, test } from 'vitest';
import type { Scene } from '../../domain/item.ts';
import { drawMap } from './draw-map.ts';
import { wrapWords } from './wrap-words.ts';

const scene = (id: string, title: string, ...to: readonly string[]): Scene => ({
  id,
  title: [title],
  text: [],
  isEnding: to.length === 0,
  choices: to.map((target) => ({ id: `${id}-${target}`, text: [], to: target })),
});

const scenes = [
  scene('start', 'Maya <asks> & "waits"', 'talk', 'tea', 'start'),
  scene('talk', 'You talk', 'start', 'tea'),
  scene('tea', 'You have tea'),
];

describe('drawMap', () => {
  const map = drawMap(scenes, 'A map of “this” & that');

  test('escapes what authors write', () => {
    expect(map).toContain('1. Maya &lt;asks&gt; &amp;');
    expect(map).toContain('&quot;waits&quot;');
    expect(map).toContain('aria-label="A map of “this” &amp; that"');
    expect(map).not.toMatch(/<asks|"waits"|& /);
  });

  test('draws an ending round and with a double edge, and a scene square', () => {
    const boxes = map.split('\n').filter((line) => line.includes('<text'));
    expect(boxes.map((line) => line.match(/rx="\d+"/g))).toEqual([
      ['rx="8"'],
      ['rx="8"'],
      ['rx="42"', 'rx="37"'],
    ]);
  });

  test('draws each way once, and those that lead back with a broken line', () => {
    expect(map.match(/d="M[^"]*C/g)).toHaveLength(3);
    expect(map.match(/stroke-dasharray/g)).toHaveLength(2);
  });

  test('asks for nothing from elsewhere, and has no style or script of its own', () => {
    expect(map).not.toMatch(/<style|<script|style=|href|url\(/);
  });

  test('is the same for the same scenes', () => {
    expect(drawMap(scenes, 'A map of “this” & that')).toBe(map);
  });
});

describe('wrapWords', () => {
  test.each([
    ['one line', 'Maya asks', ['Maya asks']],
    ['several lines', 'You look at the summary together', ['You look at the', 'summary together']],
    [
      'a word longer than a line',
      'Donaudampfschifffahrtsgesellschaft',
      ['Donaudampfschifffahrt', 'sgesellschaft'],
    ],
    [
      'more than fits',
      'You look at the summary together and then at the review and the table',
      ['You look at the', 'summary together and', 'then at the review…'],
    ],
  ])('gives %s', (_, text, lines) => {
    expect(wrapWords(text)).toEqual(lines);
  });
});
