import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '../../tests/e2e/lib/reader.ts';

/** Families that the packages bring; the weights are those that our style sheets use. */
const FACES = [
  ['Gelasio', 'gelasio', '400'],
  ['Gelasio', 'gelasio', '700'],
  ['Public Sans', 'public-sans', '400'],
  ['Public Sans', 'public-sans', '600'],
  ['Public Sans', 'public-sans', '700'],
] as const;

const CSS = `
:root, .card { --serif: 'Gelasio', serif !important; --sans: 'Public Sans', sans-serif !important; }
article { font-family: 'Gelasio', serif !important; }
/* For the picture of a card alone: the article makes way without the extension noticing. */
html[data-plain] article { color: transparent !important; forced-color-adjust: none; }
html[data-plain] *::highlight(reperes-dotted) { text-decoration: none !important; }
:host-context(html[data-plain]) .boxes { opacity: 0 !important; }
`;

/**
 * Puts two fonts of ours in place of whatever the machine has: pictures of the same interface are
 * then alike everywhere, and show letters like those that most readers have (Gelasio has the
 * measures of Georgia). No file of the extension knows of it.
 */
export async function putSameFonts(page: Page): Promise<void> {
  const faces = FACES.map(([family, name, weight]) => ({ family, weight, data: base64Of(name, weight) }));
  await page.evaluate(putFonts, faces, CSS);
}

function base64Of(name: string, weight: string): string {
  const file = `@fontsource/${name}/files/${name}-latin-${weight}-normal.woff2`;
  return readFileSync(createRequire(import.meta.url).resolve(file)).toString('base64');
}

/** Runs in the page; adds to our shadow root too, once there is one. */
async function putFonts(
  faces: readonly { readonly family: string; readonly weight: string; readonly data: string }[],
  css: string,
): Promise<boolean> {
  const roots = [document, document.querySelector('reperes-root')?.shadowRoot];
  for (const root of roots) {
    if (!root) continue;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
  for (const { family, weight, data } of faces) {
    const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
    document.fonts.add(await new FontFace(family, bytes, { weight }).load());
  }
  await document.fonts.ready;
  return true;
}
