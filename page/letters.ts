/**
 * What stands for a letter, as part of a regular expression: anything but controls, digits, punctuation,
 * symbols and the letters of icon fonts. Nearly `\p{L}`, of which each use has the browser put hundreds
 * of ranges together, at a moment when the page waits.
 */
export const LETTER =
  '[^\\0-@\\[-`{-\\xa9\\xab-\\xb4\\xb6-\\xb9\\xbb-\\xbf\\xd7\\xf7\\u2000-\\u2bff\\u3000-\\u303f' +
  '\\ud800-\\uf8ff\\ufe00-\\ufe0f\\uff00-\\uff20\\ufff0-\\uffff]';
