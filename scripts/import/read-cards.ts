import { join } from 'node:path';
import type { FactRecord } from '../../core/knowledge/record.ts';
import type { EntityKind, Language } from '../../core/model.ts';
import { foldText } from '../../core/text/fold.ts';
import { addName, type Certainty, type Dataset, type Draft, dropFacts, keepFacts, READING } from './dataset.ts';
import { slug } from './names.ts';
import { type Row, readTsv } from './tsv.ts';

/**
 * What reading the cards one by one found wrong (`tables/read/`, docs/DATA-CHECK.md), where no rule
 * over many of them would have mended it. Applied when every source has spoken, before anything is left out.
 */
export interface ReadCards {
  /** id, label_fr, label_en: empty where it was right. */
  readonly labels: readonly Row[];
  /** id, en, fr, gender of the French word: what something is. */
  readonly types: readonly Row[];
  /** id, en: trades in order of weight, with `;` between. */
  readonly trades: readonly Row[];
  /** en, fr_m, fr_f: trades that no source words. */
  readonly occupations: readonly Row[];
  /** id, p, fr: facts that go, by property and French value; all of the property where no value is given. */
  readonly facts: readonly Row[];
  /** id, kind. */
  readonly kinds: readonly Row[];
  /** id, prior: how well known the news makes what the sources do not count. */
  readonly priors: readonly Row[];
  /** id: cards not worth keeping. */
  readonly leftOut: readonly Row[];
}

export function readCards(): ReadCards {
  const table = (name: string): Row[] => readTsv(join(import.meta.dirname, 'tables', 'read', `${name}.tsv`));
  return {
    labels: table('labels'),
    types: table('types'),
    trades: table('trades'),
    occupations: table('occupations'),
    facts: table('facts'),
    kinds: table('kinds'),
    priors: table('priors'),
    leftOut: table('left-out'),
  };
}

/** Applies all but the cards that go. Returns review lines of what found nothing to correct. */
export function correctCards(dataset: Dataset, cards: ReadCards): string[] {
  const { labels, types, trades, occupations, facts, kinds, priors } = cards;
  for (const { en = '', fr_m: frM = '', fr_f: frF = '' } of occupations)
    dataset.terms.add({ id: slug(en), group: 'occupation', en, frM, frF });
  const review: string[] = [];
  const each = (rows: readonly Row[], correct: (draft: Draft, row: Row) => boolean): void => {
    for (const row of rows) {
      const draft = dataset.get(row.id ?? '');
      if (draft === undefined) continue;
      if (!correct(draft, row)) review.push(`${row.id}\t${Object.values(row).join(' ')}\tfound nothing to correct`);
    }
  };
  each(kinds, correctKind);
  each(priors, correctPrior);
  each(facts, (draft, row) => dropFact(dataset, draft, row));
  each(labels, correctLabels);
  each(types, (draft, row) => correctType(dataset, draft, row));
  each(trades, (draft, row) => correctTrades(dataset, draft, row));
  return review;
}

function correctKind(draft: Draft, { kind = '' }: Row): boolean {
  draft.kind = kind as EntityKind;
  return true;
}

function correctPrior({ signals }: Draft, { prior = '' }: Row): boolean {
  signals.prominence = 0;
  signals.floor = Number(prior);
  return true;
}

/** The old label stays an alias: papers write « Fremskrittspartiet » too. */
function correctLabels(draft: Draft, row: Row): boolean {
  for (const language of ['fr', 'en'] as const) {
    const label = row[`label_${language}`] ?? '';
    const old = draft.label[language];
    if (label === '' || label === old) continue;
    draft.label[language] = label;
    draft.certainty = certain(draft.certainty, language);
    if (old !== undefined && old !== '') addName(draft, old, 'alias', language);
  }
  return true;
}

function certain(
  certainty: Draft['certainty'] = { fr: 'none', en: 'none' },
  language: Language,
): Readonly<Record<Language, Certainty>> {
  return { ...certainty, [language]: 'sure' };
}

function correctType(dataset: Dataset, draft: Draft, { en = '', fr = '', gender = '' }: Row): boolean {
  const known = dataset.terms.get(slug(en));
  // "municipality" is a « commune » in one country and a « municipalité » in another.
  const id = known === undefined || known.frM === fr || fr === '' ? slug(en) : slug(`${en} ${fr}`);
  dataset.terms.add({ id, group: 'type', en, frM: fr, frF: fr, frGender: gender === 'f' ? 'f' : 'm' });
  dropFacts(draft, ['type']);
  draft.facts.unshift({ p: 'type', v: { t: id }, src: READING });
  return true;
}

/** A trade that a source has too keeps its source. */
function correctTrades(dataset: Dataset, draft: Draft, { en = '' }: Row): boolean {
  const terms = en.split(';').map((trade) => dataset.terms.findOccupation(trade.trim())?.id);
  if (terms.some((term) => term === undefined)) return false;
  const known = draft.facts.filter(({ p }) => p === 'occupation');
  dropFacts(draft, ['occupation']);
  for (const t of new Set(terms as string[])) {
    const sourced = known.find(({ v }) => typeof v === 'object' && 't' in v && v.t === t);
    draft.facts.push(sourced ?? { p: 'occupation', v: { t }, src: READING });
  }
  return true;
}

/** Of these the only one that a record has may still be another than the one that was read. */
const OFFICES = new Set(['position', 'held']);

function dropFact(dataset: Dataset, draft: Draft, { p = '', fr = '' }: Row): boolean {
  const wanted = foldText(fr);
  const ofProperty = draft.facts.filter((fact) => fact.p === p);
  const meant = ofProperty.filter(
    (fact) =>
      fr === '' ||
      (ofProperty.length === 1 && !OFFICES.has(p)) ||
      wordsOf(dataset, fact).some((text) => foldText(text) === wanted),
  );
  const kept = draft.facts.filter((fact) => !meant.includes(fact));
  keepFacts(draft, kept);
  return meant.length > 0;
}

/** How a card may print the value of a fact. */
function wordsOf(dataset: Dataset, { v }: FactRecord): string[] {
  if (typeof v !== 'object') return [String(v)];
  if ('fr' in v) return [v.fr];
  if ('t' in v) {
    const term = dataset.terms.get(v.t);
    return term === undefined ? [] : [term.frM, term.frF];
  }
  const draft = dataset.get(v.e);
  return draft === undefined ? [] : [draft.label.fr ?? '', draft.label.en ?? '', ...draft.names.keys()];
}
