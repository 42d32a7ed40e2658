import { expect, test } from 'vitest';
import { nameRequest } from './name-request.ts';

const scope = 'https://courses.test/plants/';
const name = (url: string, init?: RequestInit) => nameRequest(new Request(url, init), scope);

test('a file of the course is known by its place in it, whatever comes after a question mark', () => {
  expect(name('https://courses.test/plants/lessons/one.html?from=mail#here')).toBe('lessons/one.html');
  expect(name('https://courses.test/plants/')).toBe('');
});

test.each([
  ['of another origin', 'https://elsewhere.test/plants/lessons/one.html', {}],
  ['of another port', 'https://courses.test:8443/plants/', {}],
  ['of another course beside it', 'https://courses.test/plants-2/', {}],
  ['that changes something', 'https://courses.test/plants/', { method: 'POST' }],
  ['for a part of a file', 'https://courses.test/plants/talk.mp4', { headers: { range: 'bytes=0-1' } }],
])('a request %s is no business of the worker', (_, url, init) => {
  expect(name(url, init)).toBeUndefined();
});
