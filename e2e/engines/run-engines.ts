// The main journeys in the engines that the browser tests don’t run in. What is not installed is named and left out.
import type { Browser, Engine } from './engine.ts';
import { firefox } from './firefox.ts';
import { type Journey, journeys } from './journeys.ts';
import { personAt } from './person.ts';
import { serveSite } from './serve-site.ts';
import { webkit } from './webkit.ts';

const plain = await serveSite();
const withoutScript = await serveSite("script-src 'none'");
const engines = [firefox, webkit];
const isEngine = (word: string) => engines.some(({ name }) => name.toLowerCase() === word);
// `npm run e2e:engines firefox search`: only that engine, only journeys with that word.
const asked = process.argv.slice(2).map((word) => word.toLowerCase());
const wanted = asked.filter(isEngine);
const about = asked.filter((word) => !isEngine(word));
let opened: Browser | undefined;
let passed = 0;
let failed = 0;

for (const engine of engines) {
  const { name } = engine;
  if (wanted.length > 0 && !wanted.includes(name.toLowerCase())) continue;
  const missing = engine.missing();
  console.log(missing ? `\n${name}: left out, ${missing}` : `\n${name}: ${engine.version()}`);
  for (const journey of missing ? [] : journeys.filter(isAsked)) {
    const trouble = await takeJourney(engine, journey);
    console.log(trouble ? `  ✗ ${journey.name}\n    ${trouble}` : `  ✓ ${journey.name}`);
    if (trouble) failed += 1;
    else passed += 1;
  }
}
plain.stop();
withoutScript.stop();
console.log(`\n${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;

function isAsked({ name }: Journey): boolean {
  return about.every((word) => name.toLowerCase().includes(word));
}

/** What went wrong, or nothing. */
async function takeJourney(engine: Engine, journey: Journey): Promise<string | undefined> {
  const open = async () => {
    // One driver at a time: another device is this one, put away.
    await closeBrowser();
    opened = await engine.start(journey.settings);
    return personAt(opened, (journey.hasScript ? plain : withoutScript).address);
  };
  try {
    await journey.walk(await open(), open);
    const [report] = plain.reports.splice(0);
    return report && `Against the policy: ${report}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await closeBrowser();
  }
}

async function closeBrowser(): Promise<void> {
  const browser = opened;
  opened = undefined;
  await browser?.close();
}
