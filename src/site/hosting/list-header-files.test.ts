import { describe, expect, test } from 'vitest';
import { contentPolicy, contentPolicyInPage } from './content-policy.ts';
import { listHeaderFiles } from './list-header-files.ts';
import { securityHeaders } from './security-headers.ts';

const at = (base: string) => new Map(listHeaderFiles(base).map(({ name, text }) => [name, text]));
const parse = (name: string) => JSON.parse(at('').get(name) ?? '');

describe('the header files', () => {
  test('each carry every header with its whole value', () => {
    for (const [name, text] of at('')) {
      for (const [header, value] of Object.entries(securityHeaders)) {
        // CloudFront has a field for it, which takes no value.
        if (name.startsWith('cloudfront') && header === 'X-Content-Type-Options') continue;
        expect(text, `${header} in ${name}`).toContain(value);
      }
    }
  });

  test('name the sub-path wherever they name a folder', () => {
    for (const [name, text] of at('/courses/peer')) {
      if (name.startsWith('cloudfront')) continue;
      expect(text, name).toContain('/courses/peer/');
      if (name === '_headers') expect(text).not.toMatch(/^\/(?!courses\/peer\/)/m);
    }
  });

  test('say one thing of caching for each file, where hosts would join two', () => {
    const rules = (at('').get('_headers') ?? '').split(/\n(?=\/)/);
    expect(rules[0]).not.toContain('Cache-Control');
    expect(
      rules.slice(1).every((rule) => /^\/\w[\w-]*\/\*\n {2}Cache-Control: [^\n]+$/.test(rule.trim())),
    ).toBe(true);
  });

  test('stay within what Cloudflare takes: 100 rules, 2,000 letters in a line', () => {
    const lines = (at('').get('_headers') ?? '').split('\n');
    expect(lines.length).toBeLessThan(100);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(2000);
  });

  test('are what Azure and CloudFront can read', () => {
    const azure = parse('staticwebapp.config.json');
    expect(azure.globalHeaders['Cache-Control']).toBe('no-cache');
    expect(azure.routes[0]).toEqual({
      route: '/_astro/*',
      headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
    });
    for (const name of ['cloudfront-hashed.json', 'cloudfront-others.json']) {
      const { CustomHeadersConfig: others, SecurityHeadersConfig: own } = parse(name);
      expect(others.Quantity).toBe(others.Items.length);
      expect(own.ContentSecurityPolicy).toEqual({ Override: true, ContentSecurityPolicy: contentPolicy });
    }
  });
});

describe('the policy', () => {
  test('has no exception, and a page itself says all of it but who may frame it', () => {
    expect(contentPolicy).not.toMatch(/unsafe|sha\d|nonce|data:|blob:|https?:|\*/);
    expect(contentPolicy.replace("frame-ancestors 'self'; ", '')).toBe(contentPolicyInPage);
    // It stands in quotation marks in the files of Apache and nginx.
    expect(contentPolicy).not.toContain('"');
  });
});
