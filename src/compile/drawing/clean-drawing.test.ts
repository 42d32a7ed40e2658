import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanDrawing } from './clean-drawing.ts';

const NAMESPACES = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
const svg = (inside: string, attributes = '') =>
  `<svg ${NAMESPACES} viewBox="0 0 9 9"${attributes}>${inside}<path id="shape" d="M0 0h9"/></svg>`;

function cleaned(text: string) {
  const drawing = cleanDrawing(text);
  if ('unreadable' in drawing) throw new Error(drawing.unreadable);
  return drawing;
}

/** What would run something or fetch something, told in another way than the program tells it. */
const HARM =
  /script|alert|\bon\w+\s*=|foreignObject|iframe|example\.org|\/\/evil|@import|DOCTYPE|ENTITY|xml-stylesheet|url\((?!['"]?#)|base=|data:(?!image\/png|font\/)/i;

const HOSTILE: Readonly<Record<string, string>> = {
  'a script': svg('<script>alert(1)</script>'),
  'a script from elsewhere': svg('<script href="https://example.org/a.js"/>'),
  'a script with a prefix': `<s:svg xmlns:s="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><s:script>alert(1)</s:script><s:path id="shape" d="M0 0h9"/></s:svg>`,
  'a script of XHTML': svg('<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>'),
  'a script in CDATA': svg('<script><![CDATA[alert(1)]]></script>'),
  'what runs when it is loaded': svg('', ' onload="alert(1)"'),
  'what runs when it is clicked': svg('<rect width="9" height="9" onclick="alert(1)"/>'),
  'what runs when an animation begins': svg('<animate attributeName="x" onbegin="alert(1)" dur="1s"/>'),
  'another document': svg(
    '<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="https://example.org"/></foreignObject>',
  ),
  'a link to a program': svg('<a href="javascript:alert(1)"><rect width="9" height="9"/></a>'),
  'a link to a program, hidden by a tab': svg(
    '<a xlink:href="java&#9;script:alert(1)"><rect width="9" height="9"/></a>',
  ),
  'a link elsewhere': svg('<a href="https://example.org/"><rect width="9" height="9"/></a>'),
  'an animation that makes a link of a program': svg(
    '<a><set attributeName="href" to="javascript:alert(1)"/></a>',
  ),
  'an animation that makes an address': svg(
    '<image><animate attributeName="xlink:href" values="https://example.org/a.png"/></image>',
  ),
  'a picture from elsewhere': svg('<image href="https://example.org/a.png" width="9" height="9"/>'),
  'a picture from elsewhere, without https': svg(
    '<image xlink:href="//evil.test/a.png" width="9" height="9"/>',
  ),
  'a picture of the same host': svg('<image href="/a.png" width="9" height="9"/>').replace(
    '/a.png',
    '//evil.test/a.png',
  ),
  'a picture that is an SVG': svg('<image href="data:image/svg+xml;base64,PHN2Zy8+" width="9" height="9"/>'),
  'a filter that fetches': svg('<filter id="f"><feImage href="https://example.org/a.svg"/></filter>'),
  'a part of another file': svg('<use href="https://example.org/a.svg#b"/>'),
  'a part of a file in the address': svg('<use href="data:text/xml,%3Csvg/%3E#b"/>'),
  'a colour from another file': svg('<rect width="9" height="9" fill="url(https://example.org/a.svg#b)"/>'),
  'a colour from another file, with a slash and a quote': svg(
    `<rect width="9" height="9" fill="url( '//evil.test/a.svg#b' )"/>`,
  ),
  'a colour in a style attribute': svg(
    '<rect style="fill:url(https://example.org/a.svg#b)" width="9" height="9"/>',
  ),
  'a style sheet from elsewhere': svg('<style>@import "https://example.org/a.css"; path{fill:red}</style>'),
  'a style sheet that imports by url': svg('<style>@import url(https://example.org/a.css);</style>'),
  'a style sheet with escapes': svg('<style>path{fill:u\\72l(https://example.org/a.svg#b)}</style>'),
  'a style sheet with what looks like a comment': svg(
    `<style>a{content:"/*"}path{fill:url(https://example.org/a.svg#b)}b{content:"*/"}</style>`,
  ),
  'a font from elsewhere': svg(
    '<style>@font-face{font-family:x;src:url("https://example.org/x.woff2")}</style>',
  ),
  'a picture by image-set': svg('<style>path{fill:image-set("https://example.org/a.png" 1x)}</style>'),
  'a style sheet named before the drawing': `<?xml-stylesheet href="https://example.org/a.css"?>${svg('')}`,
  'an entity that is a script': `<!DOCTYPE svg [<!ENTITY x "javascript:alert(1)">]>${svg('<a href="&x;"/>')}`,
  'an entity of a file': `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${svg('')}`,
  'another base for its addresses': svg('<g xml:base="https://example.org/"><use href="#shape"/></g>'),
  'a handler element': svg('<handler type="application/ecmascript">alert(1)</handler>'),
  'a sound': svg('<audio xmlns="http://www.w3.org/1999/xhtml" src="https://example.org/a.mp3"/>'),
};

describe('a drawing is left without', () => {
  test.each(Object.entries(HOSTILE))('%s, and with the rest', (_, text) => {
    const { text: clean, inside, removed } = cleaned(text);
    expect(clean).not.toMatch(HARM);
    expect(inside).not.toMatch(HARM);
    expect(clean).toContain('<path id="shape" d="M0 0h9">');
    expect(removed.length).toBeGreaterThan(0);
    for (const { at } of removed) expect(at).toBeGreaterThanOrEqual(0);
    expect(cleaned(clean).removed).toEqual([]);
    expect(cleaned(clean).text).toBe(clean);
  });
});

describe('a drawing keeps', () => {
  test.each([
    [
      'gradients and parts of itself',
      '<linearGradient id="g"><stop stop-color="#fff"/></linearGradient><rect fill="url(#g)" width="9" height="9"/><use href="#shape"/>',
    ],
    [
      'words, its title and a description',
      '<title>A door</title><desc>It is &lt;open&gt;.</desc><text x="1">A &amp; B</text>',
    ],
    [
      'its own style sheet and variables',
      '<style>.a{fill:var(--art-line);clip-path:url(#c)}</style><rect class="a" style="opacity:.5" width="9" height="9"/>',
    ],
    ['movement', '<animate attributeName="opacity" values="0;1" dur="1s"/>'],
    [
      'a picture and a font inside the file',
      '<image href="data:image/png;base64,AAAA" width="9" height="9"/><style>@font-face{font-family:x;src:url(data:font/woff2;base64,AAAA)}</style>',
    ],
  ])('%s, sign by sign', (_, inside) => {
    const text = svg(inside);
    expect(cleaned(text)).toMatchObject({ text, removed: [] });
  });

  test('what a drawing program writes before it, and short names that it declares', () => {
    const illustrator = `<?xml version="1.0"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd" [\n<!ENTITY ns_svg "http://www.w3.org/2000/svg">]>\n<svg xmlns="&ns_svg;" width="20mm" height="10mm"><path id="shape" d="M0 0h9"/></svg>`;
    expect(cleaned(illustrator)).toMatchObject({ inside: '<path id="shape" d="M0 0h9"></path>' });
    expect(cleaned(illustrator).viewBox?.map(Math.round)).toEqual([0, 0, 76, 38]);
    const plain = `<?xml version="1.0"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd">\n${svg('')}`;
    expect(cleaned(plain)).toMatchObject({ text: plain, removed: [] });
  });
});

test('what a drawing program keeps for itself goes without a word', () => {
  const text = svg(
    '<i:view xmlns:i="http://inkscape.test/"/><g xmlns:i="http://inkscape.test/" i:label="x"/>',
  );
  expect(cleaned(text)).toMatchObject({ removed: [], inside: '<g></g><path id="shape" d="M0 0h9"></path>' });
});

test('what is no drawing is said to be none, whatever it is', () => {
  const nothing = ['', 'words', '<html></html>', '<svg', '<svg><a></svg>', '<svg>&nbsp;</svg>', '\u0000PNG'];
  for (const text of nothing) expect(cleanDrawing(text)).toHaveProperty('unreadable');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const drawing = cleanDrawing(text);
      if (!('unreadable' in drawing)) expect(drawing.text).toContain('svg');
    }),
  );
});

test('each place is where the harm stands', () => {
  const text = svg('\n<script>1</script>\n<rect onclick="1"/>');
  expect(cleaned(text).removed.map(({ at }) => text.slice(at, at + 7))).toEqual(['<script', '<rect o']);
});
