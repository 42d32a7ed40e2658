// Lists the licences of all packages in docs/licences.md. Fails where one is unknown, or asks for more than to be passed on.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findTroubles } from './licences/find-troubles.mjs';
import { readPackages } from './licences/read-packages.mjs';
import { writePage } from './licences/write-page.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const packages = readPackages(root);
writeFileSync(join(root, 'docs/licences.md'), writePage(packages));
const troubles = findTroubles(packages);
for (const trouble of troubles) console.error(`Not known: ${trouble}`);
if (troubles.length > 0) process.exitCode = 1;
else console.log('docs/licences.md is written. Every licence is known.');
