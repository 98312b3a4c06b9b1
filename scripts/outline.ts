import { writeFileSync } from 'node:fs';
import { STEPS_PER_DEGREE, worldOutline } from './outline/outline-path.ts';

/** Where the outline of the locator map is kept; `tests/scripts/outline.test.ts` proves it fresh. */
const TARGET = 'assets/world-outline.json';

writeFileSync(TARGET, `${JSON.stringify({ path: worldOutline(), unitsPerDegree: STEPS_PER_DEGREE })}\n`);
