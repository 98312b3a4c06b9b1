import { browser } from 'wxt/browser';

let last = '';

/** The language of the browser’s interface, which `navigator.language` need not be: readers list the languages they want pages in. */
export function browserLanguage(): string {
  try {
    last = browser.i18n.getUILanguage();
  } catch {
    // An update has cut this script off: its last card stays in the language it had.
  }
  return last;
}
