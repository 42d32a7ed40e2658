import { permissive, toolsOnly } from './known-licences.mjs';

/**
 * docs/licences.md. Names only: a new version of a package is no news here.
 * @param {Map<string, string[]>} packages
 */
export function writePage(packages) {
  const total = [...packages.values()].flat().length;
  const rows = [...packages].map(([licence, names]) => `| ${licence} | ${names.length} |`);
  const tools = toolsOnly.map(({ what, packages: pattern, licence, why }) => {
    const under = [...packages].filter(
      ([one, all]) => licence.test(one) && all.some((name) => pattern.test(name)),
    );
    return `| ${what} | ${under.map(([one]) => one).join('; ')} | ${why} |`;
  });
  const lists = [...packages].map(
    ([licence, names]) =>
      `### ${licence}${permissive.includes(licence) ? '' : ' (tools only)'}\n\n${wrap(names.join(', '))}`,
  );
  return `# Licences

Written by \`npm run licences\` from the lockfile; a test fails where it is out of date. That command fails where a
package has a licence that nobody has read yet: \`scripts/licences/known-licences.mjs\` says which are known.

What a learner gets is in \`licences.txt\` beside the pages, linked from each page’s foot: every package of which any
line is in the site, with its licence. The build writes it from what it has bundled, and stops where such a package has
no licence, or one that asks for more than to be passed on.

Our own: code [MIT](../LICENSE), \`content/\` [CC BY 4.0](../content/LICENSE).

## What is installed to build and to test: ${total} packages, with those for other systems

| licence | packages |
|---|---|
${rows.join('\n')}

## Those that ask for more than to be passed on

None of them is in the site or in this repository.

| package | licence | what it does here |
|---|---|---|
${tools.join('\n')}

## By name

${lists.join('\n\n')}
`;
}

/** @param {string} text */
function wrap(text) {
  return text.replace(/(.{1,115})(?: |$)/g, '$1\n').trim();
}
