import type { Settings } from '../../core/settings.ts';

/** A background darker than this is a dark page (relative luminance, 0–1). */
const DARK_BELOW = 0.4;

/** Light or dark as the page itself is, unless the reader chose otherwise. */
export function themeOf(theme: Settings['theme'], document: Document): 'light' | 'dark' | 'system' {
  if (theme !== 'page') return theme;
  const luminance = luminanceOf(document.body) ?? luminanceOf(document.documentElement);
  if (luminance === undefined) return 'light';
  return luminance < DARK_BELOW ? 'dark' : 'light';
}

/** Luminance of an element's own background; `undefined` when it is see-through. */
function luminanceOf(element: Element): number | undefined {
  const color = element.ownerDocument.defaultView?.getComputedStyle(element).backgroundColor ?? '';
  const [red = 0, green = 0, blue = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  if (!color.startsWith('rgb') || alpha < 0.5) return undefined;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
