/**
 * `npm run screenshots`: the pictures of `docs/images`, WHAT-LANGUAGE-THEME.png, taken in Chromium
 * with fonts and a dataset that are alike on every machine. `tests/e2e/visual.test.ts` compares
 * the interface with them: after a change that is meant to be seen, take them again and look.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { requireBuild } from './lib/extension-build.ts';
import { ROOT } from './lib/process.ts';
import { picturedExtension } from './screenshots/extension.ts';
import { LOOKS, takeScreens } from './screenshots/screens.ts';

const FOLDER = join(ROOT, 'docs', 'images');

await mkdir(FOLDER, { recursive: true });
await requireBuild('chromium', 'e2e');
const { folder, remove } = await picturedExtension();
try {
  for (const look of LOOKS) for (const name of await takeScreens(folder, FOLDER, look)) console.log(name);
} finally {
  await remove();
}
