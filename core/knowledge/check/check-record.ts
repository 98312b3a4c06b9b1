import { ENTITY_KINDS, isEntityId } from '../../model.ts';
import { checkFact } from './check-fact.ts';
import { checkLabel, checkNames } from './check-names.ts';
import { type CheckContext, isObject, quote, type Unchecked } from './context.ts';
import type { Report } from './problem.ts';

/** `whole`: a record of the importers. `amendment`: a curated one, which may change only parts. */
export type RecordForm = 'whole' | 'amendment';

const FIELDS = ['id', 'kind', 'label', 'names', 'gender', 'prior', 'facts'];
const AMENDMENT_FIELDS = [...FIELDS, 'notNames', 'notFacts', 'note'];
const GENDERS = ['female', 'male', 'other'];

/** Checks all that can be said of one record by itself. */
export function checkRecord(record: unknown, form: RecordForm, context: CheckContext, report: Report): void {
  if (!isObject(record)) {
    report('not-json', 'not a JSON object', 'write one {"id":…} a line');
    return;
  }
  checkIdentity(record, form, report);
  checkTraits(record, form, report);
  if (record.label !== undefined || form === 'whole') checkLabel(record.label, report);
  if (record.names !== undefined) checkNames(record.names, report);
  checkFacts(record, form, context, report);
  if (record.kind === 'person' && record.gender === undefined) checkRoleGender(record, context, report);
}

function checkIdentity(record: Unchecked, form: RecordForm, report: Report): void {
  if (typeof record.id !== 'string' || !isEntityId(record.id)) {
    report('wrong-id', `the id ${quote(record.id)}`, 'Q and a number from Wikidata, or x: and a slug (x:jean-dupont)');
  }
  const allowed = form === 'whole' ? FIELDS : AMENDMENT_FIELDS;
  for (const field of Object.keys(record)) {
    if (!allowed.includes(field)) report('unknown-field', `the field ${quote(field)}`, `one of ${allowed.join(', ')}`);
  }
}

function checkTraits(record: Unchecked, form: RecordForm, report: Report): void {
  const { kind, gender, prior } = record;
  const isPartial = form === 'amendment';
  if (!(isPartial && kind === undefined) && !ENTITY_KINDS.some((known) => known === kind)) {
    report('unknown-kind', `the kind ${quote(kind)}`, `one of ${ENTITY_KINDS.join(', ')}`);
  }
  if (gender !== undefined && !GENDERS.some((known) => known === gender)) {
    report('unknown-gender', `the gender ${quote(gender)}`, `one of ${GENDERS.join(', ')}, or leave it out`);
  }
  if (!(isPartial && prior === undefined) && !(typeof prior === 'number' && prior >= 0 && prior <= 1)) {
    report('prior-out-of-range', `the prior ${quote(prior)}`, 'a number from 0 to 1');
  }
}

function checkFacts(record: Unchecked, form: RecordForm, context: CheckContext, report: Report): void {
  const { facts } = record;
  if (facts === undefined && form === 'amendment') return;
  if (!Array.isArray(facts) || (facts.length === 0 && form === 'whole')) {
    report('no-facts', 'no list of facts', 'give it at least one fact with its source, or remove the record');
    return;
  }
  const seen = new Set<string>();
  for (const fact of facts) {
    checkFact(fact, String(record.id), context, report);
    const key = JSON.stringify(isObject(fact) ? [fact.p, fact.v, fact.since] : fact);
    if (seen.has(key)) report('duplicate-fact', `the fact ${quote(fact)} twice`, 'keep the one with the newest source');
    seen.add(key);
  }
}

/** A current office whose French form depends on a gender we do not have would be worded at random. */
function checkRoleGender(record: Unchecked, { terms }: CheckContext, report: Report): void {
  if (!Array.isArray(record.facts)) return;
  for (const fact of record.facts) {
    if (!isObject(fact) || fact.p !== 'position' || !isObject(fact.v)) continue;
    const term = terms.get(String(fact.v.t));
    if (!term || term.frFeminine === '' || term.frFeminine === term.fr) continue;
    const choice = `« ${term.fr} » or « ${term.frFeminine} »`;
    report('role-without-gender', `${quote(record.label)} is ${choice}: we cannot tell`, 'add "gender"');
    return;
  }
}
