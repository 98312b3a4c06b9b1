/**
 * `npm test [-- STEP …]`: every check there is, or only the named steps. One line a step, what
 * failed below it, and as the last line the sum of all tests and checks.
 */
import {
  checkBuilds,
  checkInBrowsers,
  checkLint,
  checkTypes,
  checkUnits,
  checkUnused,
  type Outcome,
  sum,
} from './lib/checks.ts';

const STEPS: Readonly<Record<string, () => Promise<Outcome>>> = {
  lint: checkLint,
  types: checkTypes,
  unused: checkUnused,
  unit: checkUnits,
  build: checkBuilds,
  e2e: checkInBrowsers,
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !Object.hasOwn(STEPS, name));
if (unknown) {
  console.error(`reperes: there is no step ${unknown}; the steps are ${Object.keys(STEPS).join(', ')}.`);
  process.exit(1);
}

const outcomes: Outcome[] = [];
for (const [name, step] of Object.entries(STEPS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const started = performance.now();
  // A step that cannot run (no browser to be had) is a failed check, and the others still run.
  const outcome = await step().catch((error: unknown) => unable(error));
  outcomes.push(outcome);
  report(name, outcome, performance.now() - started);
}
const { passed, failed, skipped } = sum(outcomes);
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;

function report(name: string, { passed, failed, note, details }: Outcome, ms: number): void {
  const counts = failed > 0 ? `${passed} passed, ${failed} FAILED` : `${passed} passed`;
  const line = [name.padEnd(7), counts.padEnd(24), `${(ms / 1000).toFixed(1)} s`.padStart(7), note].filter(Boolean);
  console.log(line.join('  '));
  if (details) console.log(`\n${details}\n`);
}

function unable(error: unknown): Outcome {
  return { passed: 0, failed: 1, skipped: 0, details: error instanceof Error ? error.message : String(error) };
}
