import { LANGUAGES, NAME_KINDS } from '../../model.ts';
import { parseDate } from '../partial-date.ts';
import { isObject, quote, type Unchecked } from './context.ts';
import type { Report } from './problem.ts';

/** A tag or a character reference: text of the sources that was not cleaned. */
export const HTML = /<\/?[a-z][^>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+\d?);/i;
const NAME_FIELDS = ['text', 'kind', 'lang', 'since', 'until'];

/** A label is one text, or one in each language. */
export function checkLabel(label: unknown, report: Report): void {
  if (typeof label === 'string') {
    checkText(label, 'label', report);
    return;
  }
  if (!isObject(label)) {
    report('missing-label', `the label ${quote(label)}`, 'a text, or {"fr":…,"en":…}');
    return;
  }
  for (const language of LANGUAGES) {
    const text = label[language];
    if (typeof text === 'string') checkText(text, 'label', report);
    else report('missing-label', `no label in ${language}`, 'both languages, or one text where they agree');
  }
}

export function checkNames(names: unknown, report: Report): void {
  if (!Array.isArray(names)) {
    report('empty-name', `the names ${quote(names)}`, 'a list, or leave it out');
    return;
  }
  for (const name of names) {
    if (typeof name === 'string') checkText(name, 'name', report);
    else if (isObject(name)) checkName(name, report);
    else report('empty-name', `the name ${quote(name)}`, 'a text, or {"text":…}');
  }
}

function checkName(name: Unchecked, report: Report): void {
  checkText(name.text, 'name', report);
  if (name.kind !== undefined && !NAME_KINDS.some((kind) => kind === name.kind)) {
    report('unknown-name-kind', `the kind of name ${quote(name.kind)}`, `one of ${NAME_KINDS.join(', ')}`);
  }
  if (name.lang !== undefined && !LANGUAGES.some((language) => language === name.lang)) {
    report('unknown-language', `the language ${quote(name.lang)}`, 'fr or en; leave it out for both');
  }
  for (const bound of [name.since, name.until]) {
    if (bound !== undefined && !(typeof bound === 'string' && parseDate(bound))) {
      report(
        'impossible-date',
        `the date ${quote(bound)} of the name ${quote(name.text)}`,
        '2019, 2019-05 or 2019-05-20',
      );
    }
  }
  for (const field of Object.keys(name)) {
    if (!NAME_FIELDS.includes(field)) {
      report('unknown-field', `the field ${quote(field)} of a name`, `one of ${NAME_FIELDS.join(', ')}`);
    }
  }
}

/** X and « 1984 » are labels that cannot be helped; as one more name, a letter or a number only does harm. */
function checkText(text: unknown, role: 'label' | 'name', report: Report): void {
  if (typeof text !== 'string' || text.trim() === '') {
    report('empty-name', `the name ${quote(text)}`, 'write the name, or remove it');
    return;
  }
  if (text !== text.trim() || /\s\s/.test(text)) {
    report('untrimmed-name', `blanks around or doubled in ${quote(text)}`, `"${text.trim().replace(/\s+/g, ' ')}"`);
  }
  if (HTML.test(text)) report('html', `markup in ${quote(text)}`, 'plain text only');
  if ([...text.trim()].length === 1 && role === 'name') {
    report('one-letter-name', `the name ${quote(text)}`, 'remove it: one letter is never a safe name');
  }
  if (/^[\p{N}\p{P}\s]+$/u.test(text) && role === 'name') {
    report('digits-only-name', `the name ${quote(text)}`, 'remove it: a number alone is never a safe name');
  }
}
