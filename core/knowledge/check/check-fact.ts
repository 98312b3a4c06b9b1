import { isBefore } from '../partial-date.ts';
import { checkValue } from './check-value.ts';
import { type CheckContext, DATE_FORMS, isDate, isObject, quote, type Unchecked } from './context.ts';
import type { Report } from './problem.ts';

const FIELDS = ['p', 'v', 'since', 'until', 'src'];

/** Checks one fact: its property, its value, its dates, its source. */
export function checkFact(fact: unknown, owner: string, context: CheckContext, report: Report): void {
  if (!isObject(fact)) {
    report('no-facts', `the fact ${quote(fact)}`, 'write {"p":…,"v":…,"src":…}');
    return;
  }
  const property = context.properties.get(String(fact.p));
  if (property) checkValue(fact.v, property, owner, context, report);
  else report('unknown-property', `the property ${quote(fact.p)}`, 'a key of data/properties.tsv');
  checkBounds(fact, report);
  checkSource(fact, context, report);
  for (const field of Object.keys(fact)) {
    if (!FIELDS.includes(field)) {
      report('unknown-field', `the field ${quote(field)} of a fact`, `one of ${FIELDS.join(', ')}`);
    }
  }
}

function checkBounds({ p, since, until }: Unchecked, report: Report): void {
  for (const bound of [since, until]) {
    if (bound !== undefined && !isDate(bound)) {
      report('impossible-date', `the date ${quote(bound)} of ${quote(p)}`, DATE_FORMS);
    }
  }
  if (isDate(since) && isDate(until) && isBefore(until, since)) {
    report(
      'until-before-since',
      `${quote(p)} ends ${until} before it begins ${since}`,
      'swap or correct the two dates',
    );
  }
}

function checkSource({ p, src }: Unchecked, { sources, today }: CheckContext, report: Report): void {
  if (typeof src !== 'string' || src === '') {
    report('missing-source', `${quote(p)} without a source`, 'add "src":"key@date", the key from data/sources.tsv');
    return;
  }
  const at = src.lastIndexOf('@');
  const [key, asOf] = at === -1 ? [src, ''] : [src.slice(0, at), src.slice(at + 1)];
  if (!sources.has(key))
    report('unknown-source', `the source ${quote(key)}`, 'add it to data/sources.tsv, or mend the key');
  if (asOf === '') report('source-without-date', `the source ${quote(src)}`, `say as of when: ${key}@2026-01-31`);
  else if (!isDate(asOf)) report('impossible-date', `the date ${quote(asOf)} of the source`, DATE_FORMS);
  else if (isBefore(today, asOf))
    report('future-as-of', `the source is of ${asOf}, after today`, 'the day it was read');
}
