import type { Settings } from '../core/settings.ts';

/** What this profile's pages were last drawn in. Only a copy: the store has the setting, and is read too late for a first paint. */
const KEY = 'theme';

/** Draws the page in light, dark, or what the system says, and the next one so from its first paint on. */
export function showTheme(theme: Settings['theme'] | undefined): void {
  const shown = theme === 'light' || theme === 'dark' ? theme : 'system';
  document.documentElement.dataset.theme = shown;
  try {
    localStorage.setItem(KEY, shown);
  } catch {
    // A browser that keeps nothing of pages: the next one is drawn as the system says until the store was read.
  }
}

/** Draws the page as the last one was, before anything is known. */
export function showLastTheme(): void {
  try {
    document.documentElement.dataset.theme = localStorage.getItem(KEY) ?? 'system';
  } catch {
    // As above.
  }
}
