import { readdirSync, readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { test } from './watched-test.ts';

test('no file of the build names another host for the browser to ask', () => {
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:html|css|svg|js)$/.test(file),
  );
  expect(files.length).toBeGreaterThan(10);
  const calls = [
    /<(?:link|script|img|source|iframe|form|video|audio|object|embed|use|image)\b[^>]*\b(?:src|srcset|href|action|data|poster)="(?:https?:)?\/\/[^"]*"/gi,
    /url\(\s*['"]?(?:https?:)?\/\/[^)]*\)/gi,
    /@import[^;]*\/\/[^;]*/gi,
    /(?:fetch|import|sendBeacon|WebSocket|EventSource|open)\(\s*["'`](?:https?:|wss?:)?\/\/[^)]*/g,
  ];
  const found = files.flatMap((file) => {
    const text = readFileSync(`dist/${file}`, 'utf8');
    return calls.flatMap((call) => [...text.matchAll(call)].map(([hit]) => `${file}: ${hit}`));
  });
  expect(found).toEqual([]);
});
