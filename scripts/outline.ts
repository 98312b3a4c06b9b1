import { writeFileSync } from 'node:fs';
import { STEPS_PER_DEGREE, worldOutline } from './outline/outline-path.ts';

/** Where the outline of the locator map is kept; `tests/scripts/outline.test.ts` proves it fresh. */
const TARGET = 'assets/world-outline.ts';

writeFileSync(
  TARGET,
  `// Made by scripts/outline.ts from world-atlas (Natural Earth, public domain). Do not edit.

/** Units of the path per degree; its origin is 180° W, 90° N. */
export const OUTLINE_SCALE = ${STEPS_PER_DEGREE};

export const WORLD_OUTLINE =
  '${worldOutline()}';
`,
);
