import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/lib/process.ts';
import { picturedExtension } from '../../scripts/screenshots/extension.ts';
import { difference, readPng } from '../../scripts/screenshots/png.ts';
import { LOOKS, type Look, SCREENS, takeScreens } from '../../scripts/screenshots/screens.ts';

/**
 * Share of a picture that may differ. The same interface differs by nothing on one machine; a fact
 * that moves by a line, or a card in another ink, is tens of times as much (tests/scripts/pictures).
 */
const TOLERANCE = 0.004;
const PICTURES = join(ROOT, 'docs', 'images');
/** Each language and each theme once: the other half of the pictures is made of the same parts. */
const COMPARED = LOOKS.filter(({ language, theme }) => (language === 'fr') === (theme === 'light'));

let extension: Awaited<ReturnType<typeof picturedExtension>>;
beforeAll(async () => {
  extension = await picturedExtension();
});
afterAll(() => extension?.remove());

const nameOf = ({ language, theme, device }: Look) => `${language}, ${theme}, ${device}`;

describe.each(COMPARED.map((look) => [nameOf(look), look] as const))('the interface (%s)', (_, look) => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'reperes-visual-'));
    await takeScreens(extension.folder, folder, look);
  }, 240_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(SCREENS[look.device])('looks as it does in docs/images: %s', (screen) => {
    const file = `${screen}-${look.language}-${look.device === 'forced-colours' ? 'forced' : look.theme}.png`;
    const { share, sizes } = difference(readPng(join(folder, file)), readPng(join(PICTURES, file)));
    expect(share, `${sizes ?? file}: if it was meant, run npm run screenshots and look`).toBeLessThan(TOLERANCE);
  });
});
