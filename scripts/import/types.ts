import type { EntityKind } from '../../core/model.ts';
import { slug } from './names.ts';
import type { Terms } from './terms.ts';
import { cells, type Row } from './tsv.ts';

/** What a type of Wikidata says once read: our term, the kind it belongs to, and the place in its wording. */
export interface ReadType {
  readonly term: string;
  /** `out`: things that no card should be made of (battleships, theories, parliamentary terms). */
  readonly kind: EntityKind | 'out';
  /** "Texas" in "county of Texas". */
  readonly place?: string | undefined;
  /** How telling it is: the more words of the type were understood the better, vague ones last. */
  readonly rank: number;
}

interface Head {
  readonly term: string;
  readonly kind: EntityKind | 'out';
}

/** True of too many things to be the first thing a card says. */
const VAGUE = new Set([
  ...['entity', 'area', 'organization', 'business', 'company', 'human settlement', 'locality', 'structure', 'building'],
  ...['city with millions of inhabitants', 'big city', 'border town', 'port settlement', 'tourist attraction', 'group'],
  ...['geographic region', 'community', 'administrative territorial entity', 'event', 'brand', 'enterprise', 'body'],
  ...[
    'place with town rights and privileges',
    'county seat',
    'college town',
    'municipality seat',
    'land-grant university',
    'open-access publisher',
    'publisher',
    'institution',
    'network',
    'credit institution',
    'mobile app',
    'desktop application',
    'shop',
  ],
]);

/** Wikidata's wording of a type, as a card says it of one thing. */
const AS_ONE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'city/town': 'city',
    awards: 'award',
    'american television sitcom': 'American television sitcom',
    'tv production company': 'television production company',
    'winter olympic games': 'Winter Olympic Games',
    'summer olympic games': 'Summer Olympic Games',
    'olympic games': 'Olympic Games',
    'olympic sporting event': 'Olympic sporting event',
    'grand prix': 'Grand Prix',
    'christian denomination': 'Christian denomination',
    'model series': 'product range',
    'super bowl': 'NFL championship game',
    'private not-for-profit educational institution': 'private educational institution',
  }),
);

/** Adjectives that English writes with a capital. */
const NATIONAL =
  /\b(?:african|american|asian|australian|british|canadian|catholic|christian|dutch|english|european|french|gaelic|german|indian|irish|islamic|italian|japanese|jewish|olympic|roman|russian|scottish|spanish|swiss|tv|welsh)\b/g;

/** Families of machines, which the last word alone would make families of people. */
const MODEL_FAMILY =
  /\b(?:engine|aircraft|rocket|vehicle|missile|gun|weapon|processor|software|car|locomotive|ship|product) family$/i;

const PREPOSITION = / (?:of|in) (?:the )?/;

/**
 * Reads the English wording of a type: "county of Pennsylvania" → county + Pennsylvania,
 * "Catholic cathedral" → cathedral. The heads are a table translated by hand
 * (`tables/heads.tsv`); the 300 most frequent types come from the reference folder.
 */
export class TypeReader {
  readonly #heads = new Map<string, Head>();
  readonly #terms: Terms;

  constructor(terms: Terms, heads: readonly Row[], referenceTypes: readonly Row[]) {
    this.#terms = terms;
    for (const row of heads) this.#addHead(row.en ?? '', row.kind ?? '', row.fr ?? '', row.gender ?? '');
    for (const row of referenceTypes) this.#addReferenceType(row);
  }

  /** Types of one row of `wikidata-names.tsv`, most telling first. */
  read(row: Row): ReadType[] {
    const types = cells(row.instance_of_en).map((label) => this.#readLabel(label));
    return types.filter((type) => type !== undefined).sort((a, b) => b.rank - a.rank);
  }

  #addReferenceType(row: Row): void {
    const english = row.label_en ?? '';
    this.#addHead(english, row.kind ?? '', row.label_fr ?? '', row.fr_gender ?? '');
    if (row.qid && this.#terms.get(slug(english)) !== undefined) this.#terms.setWikidataId(slug(english), row.qid);
  }

  #addHead(english: string, kind: string, fr: string, gender: string): void {
    const key = english.toLowerCase();
    if (this.#heads.has(key)) return;
    const frGender = gender === 'f' ? 'f' : 'm';
    if (fr !== '')
      this.#terms.add({
        id: slug(english),
        group: 'type',
        en: AS_ONE.get(key) ?? key.replace(NATIONAL, (word) => capital(word)),
        frM: typeset(fr),
        frF: typeset(fr),
        frGender,
      });
    this.#heads.set(key, { term: slug(english), kind: kindOf(kind) });
  }

  #readLabel(label: string): ReadType | undefined {
    const [base = '', place] = label.split(PREPOSITION);
    const words = base.toLowerCase().split(' ');
    if (MODEL_FAMILY.test(base)) return { term: '', kind: 'out', rank: words.length };
    for (let start = 0; start < words.length; start += 1) {
      const text = words.slice(start).join(' ');
      const head = this.#heads.get(text);
      if (head !== undefined) return { ...head, place, rank: rankOf(text, words.length - start, start) };
    }
    return undefined;
  }
}

function capital(word: string): string {
  return word === 'tv' ? 'TV' : word.charAt(0).toUpperCase() + word.slice(1);
}

function rankOf(text: string, matched: number, skipped: number): number {
  return (VAGUE.has(text) ? -10 : 0) + matched - skipped * 0.5;
}

function kindOf(kind: string): EntityKind | 'out' {
  if (kind === 'place' || kind === 'organization' || kind === 'event' || kind === 'work' || kind === 'person')
    return kind;
  return 'out';
}

/** The typographic apostrophe that the card prints, and single blanks. */
export function typeset(text: string): string {
  // Saint-Vincent, as CLDR spells it without its last hyphen.
  return text.replaceAll("'", '’').replace('et-les Grenadines', 'et-les-Grenadines').replace(/\s+/g, ' ').trim();
}
