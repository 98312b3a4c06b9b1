import type { EntityId } from '../../core/model.ts';
import type { Row } from './tsv.ts';

export type TermGroup = 'type' | 'occupation' | 'position' | 'topic' | 'language' | 'award';

/** A word of the dataset that is not an entity: an occupation, an office, a type of thing. */
export interface Term {
  readonly id: string;
  readonly group: TermGroup;
  readonly en: string;
  /** French wording for a man, or the only one where the word does not vary. */
  readonly frM: string;
  readonly frF: string;
  /** Grammatical gender of a type (« une guerre »). */
  readonly frGender?: 'm' | 'f' | undefined;
  /** The entity an office belongs to: Ukraine, for "President of Ukraine". */
  readonly of?: EntityId | undefined;
}

/** All terms by id; a term is written to `data/terms.tsv` only when a fact uses it. */
export class Terms {
  readonly #terms = new Map<string, Term>();
  readonly #used = new Set<string>();
  readonly #wikidataIds = new Map<string, string>();

  /** The first definition of an id stays. Terms without a French wording are refused: half a card would be English. */
  add(term: Term): void {
    if (term.en === '' || term.frM === '' || this.#terms.has(term.id)) return;
    this.#terms.set(term.id, asPrinted(term));
  }

  get(id: string): Term | undefined {
    return this.#terms.get(id);
  }

  /** An occupation by its English word. */
  findOccupation(en: string): Term | undefined {
    const word = roundApostrophes(en);
    for (const term of this.#terms.values()) if (term.group === 'occupation' && term.en === word) return term;
    return undefined;
  }

  /** Importers speak of types by their English wording (`city`); files carry Wikidata's id (`Q515`) where one is known. */
  setWikidataId(id: string, qid: string): void {
    if (!this.#wikidataIds.has(id)) this.#wikidataIds.set(id, qid);
  }

  /** The id that the files carry. */
  fileId(id: string): string {
    return this.#wikidataIds.get(id) ?? id;
  }

  markUsed(id: string): void {
    this.#used.add(id);
  }

  /** The same for those that lines written by hand speak of by the id of the files. */
  markUsedInFiles(fileIds: ReadonlySet<string>): void {
    for (const id of this.#terms.keys()) if (fileIds.has(this.fileId(id))) this.#used.add(id);
  }

  used(): Term[] {
    const used = [...this.#terms.values()].filter((term) => this.#used.has(term.id));
    const byFileId = new Map(used.map((term) => [this.fileId(term.id), { ...term, id: this.fileId(term.id) }]));
    return [...byFileId.values()].sort(byGroupAndId);
  }
}

const HEADER = ['id', 'group', 'en', 'fr_m', 'fr_f', 'fr_gender', 'of'];

export function termsToTsv(terms: readonly Term[]): string {
  const lines = terms.map((t) => [t.id, t.group, t.en, t.frM, t.frF, t.frGender ?? '', t.of ?? ''].join('\t'));
  return `${[HEADER.join('\t'), ...lines].join('\n')}\n`;
}

/** Offices of states whose names the tables shorten. */
const SHORTENED: readonly (readonly [RegExp, string])[] = [
  [/\bSt\. (?=Kitts|Lucia|Vincent)/, 'Saint '],
  [/\bSaint Vincent and Grenadines\b/, 'Saint Vincent and the Grenadines'],
  [/\bSaint-Vincent-et-les Grenadines\b/, 'Saint-Vincent-et-les-Grenadines'],
];

/** "women's rights activist", "Prime Minister of St. Lucia" as cards print them. */
function asPrinted(term: Term): Term {
  const written = (text: string): string =>
    SHORTENED.reduce((words, [short, full]) => words.replace(short, full), roundApostrophes(text));
  return { ...term, en: written(term.en), frM: written(term.frM), frF: written(term.frF) };
}

function roundApostrophes(text: string): string {
  return text.replaceAll("'", '’');
}

/** Types that importers name themselves. */
export function addOwnTerms(terms: Terms): void {
  const add = (id: string, en: string, fr: string, frGender: 'm' | 'f'): void =>
    terms.add({ id, group: 'type', en, frM: fr, frF: fr, frGender });
  add('region', 'region', 'région', 'f');
  add('department', 'department', 'département', 'm');
  add('territory', 'territory', 'territoire', 'm');
  add('unrest', 'protest or uprising', 'révolte ou mouvement de protestation', 'f');
  add('media-outlet', 'media outlet', 'média', 'm');
}

/** Reads the hand-translated tables of people's terms of the reference folder (its types go through `types.ts`). */
export function addReferenceTerms(
  terms: Terms,
  tables: { occupations: readonly Row[]; positions: readonly Row[] },
): void {
  for (const row of tables.occupations) addPersonTerm(terms, row, 'occupation');
  for (const row of tables.positions) addPersonTerm(terms, row, 'position');
}

function addPersonTerm(terms: Terms, row: Row, group: TermGroup): void {
  const frM = (row.label_fr_m ?? '').replaceAll("'", '’');
  const frF = (row.label_fr_f ?? '').replaceAll("'", '’') || frM;
  terms.add({ id: row.qid ?? '', group, en: row.label_en ?? '', frM, frF });
}

function byGroupAndId(a: Term, b: Term): number {
  if (a.group !== b.group) return a.group < b.group ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
