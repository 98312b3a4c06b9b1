import { isEntityId, LANGUAGES } from '../../model.ts';
import type { Property } from '../vocabulary.ts';
import { HTML } from './check-names.ts';
import { type CheckContext, DATE_FORMS, isDate, isObject, quote } from './context.ts';
import type { Report } from './problem.ts';

/** City-states are their own capital and country. */
const MAY_BE_ITSELF: ReadonlySet<string> = new Set(['capital', 'capitalOf', 'seat', 'seatOf', 'country']);
const COORDINATES = /^-?\d{1,2}(?:\.\d+)?,-?\d{1,3}(?:\.\d+)?$/;

/** Checks that a value is of the type of its property, and means something. */
export function checkValue(
  value: unknown,
  property: Property,
  owner: string,
  context: CheckContext,
  report: Report,
): void {
  const wrong = (mend: string) =>
    report('wrong-value-type', `${quote(value)} for ${property.key}, which is of type ${property.type}`, mend);
  switch (property.type) {
    case 'entity':
      // Entities that the dataset does not have are written out.
      if (isObject(value) && value.fr !== undefined) checkTexts(value, wrong, report);
      // Monaco is its own capital.
      else
        checkEntity(isObject(value) ? value.e : undefined, MAY_BE_ITSELF.has(property.key) ? '' : owner, wrong, report);
      return;
    case 'term':
      checkTerm(value, owner, context, wrong, report);
      return;
    case 'date':
      if (typeof value !== 'string') wrong('"v":"2019-05-20"');
      else if (!isDate(value)) report('impossible-date', `the date ${quote(value)} of ${property.key}`, DATE_FORMS);
      return;
    case 'number':
      if (!(typeof value === 'number' && Number.isFinite(value))) wrong('"v":12345, without quotes');
      return;
    case 'coordinates':
      if (typeof value !== 'string' || !isOnEarth(value)) wrong('"v":"48.8534,2.3488": latitude, longitude');
      return;
    case 'text':
      checkTexts(value, wrong, report);
      return;
  }
}

type Wrong = (mend: string) => void;

function checkEntity(id: unknown, owner: string, wrong: Wrong, report: Report): void {
  if (typeof id !== 'string') wrong('"v":{"e":"Q212"}');
  else if (!isEntityId(id)) report('wrong-id', `the id ${quote(id)} in a fact`, 'Q and a number, or x: and a slug');
  else if (id === owner) report('relation-to-itself', `${id} refers to itself`, 'remove the fact');
}

function checkTerm(value: unknown, owner: string, { terms }: CheckContext, wrong: Wrong, report: Report): void {
  if (isObject(value) && value.fr !== undefined) {
    checkTexts(value, wrong, report);
    return;
  }
  if (!isObject(value) || typeof value.t !== 'string') {
    wrong('"v":{"t":"Q30185"}');
    return;
  }
  if (!terms.has(value.t)) report('unknown-term', `the term ${quote(value.t)}`, 'a key of data/terms.tsv');
  if (value.of !== undefined) checkEntity(value.of, owner, wrong, report);
}

function checkTexts(value: unknown, wrong: Wrong, report: Report): void {
  const texts = isObject(value) ? LANGUAGES.map((language) => value[language]) : [value];
  for (const text of texts) {
    if (typeof text !== 'string' || text.trim() === '') wrong('"v":"…", or {"fr":"…","en":"…"} where they differ');
    else if (HTML.test(text)) report('html', `markup in ${quote(text)}`, 'plain text only');
  }
}

function isOnEarth(value: string): boolean {
  if (!COORDINATES.test(value)) return false;
  const [latitude = 99, longitude = 999] = value.split(',').map(Number);
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
}
