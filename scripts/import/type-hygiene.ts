import { type Dataset, type Draft, dropFacts, hasFact, READING, typeOf } from './dataset.ts';
import { isOwnSite } from './fact-hygiene.ts';
import { slug } from './names.ts';

/** What a name says better than the type of the dumps: name, types it replaces, then the type. */
interface Better {
  readonly name: RegExp;
  readonly of: RegExp;
  readonly en: string;
  readonly fr: string;
  readonly gender: 'm' | 'f';
}

/** Parts of universities are no universities. */
const UNIVERSITY =
  /^(?!.*(?:School|College|Press|Library|Hospital|Museum|Observator|Athletic|Center|Centre|Laborator|Presses|Éditions|Bibliothèque|Hôpital|Musée|Faculté|Club))(?:.*Université|.*University)/;

const BETTER: readonly Better[] = [
  {
    ...{ name: /Credit Union/, of: /^banque$/ },
    ...{ en: 'credit union', fr: 'coopérative d’épargne et de crédit', gender: 'f' },
  },
  {
    ...{ name: /^Gouvernement (?!de |du |des |d’)\p{Lu}/u, of: /^gouvernement$/ },
    ...{ en: 'former government', fr: 'ancien gouvernement', gender: 'm' },
  },
  {
    ...{ name: UNIVERSITY, of: /^établissement d’enseignement privé$/ },
    ...{ en: 'private university', fr: 'université privée', gender: 'f' },
  },
  {
    name: UNIVERSITY,
    of: /^(?:établissement d’enseignement.*|organisme public|institut de recherche|institution.*|école|école d’art|association|organisation|collège|académie)$/,
    ...{ en: 'university', fr: 'université', gender: 'f' },
  },
  {
    ...{ name: /^[Cc]irconscription de /, of: /^division$/ },
    ...{ en: 'electoral division', fr: 'circonscription électorale', gender: 'f' },
  },
  {
    ...{ name: /^(?:l’)?[Oo]rdre (?:de|du|des|national)/, of: /^ordre$/ },
    ...{ en: 'honorific order', fr: 'ordre honorifique', gender: 'm' },
  },
  {
    ...{ name: /^Communauté d’agglomération /i, of: /^institution$/ },
    ...{ en: 'intercommunal body', fr: 'communauté d’agglomération', gender: 'f' },
  },
  {
    ...{ name: /Hotel|Inn\b|Hôtel/, of: /^chaîne de magasins$/ },
    ...{ en: 'hotel chain', fr: 'chaîne d’hôtels', gender: 'f' },
  },
  {
    ...{ name: /Cinema|Kino|Cinéma/, of: /^chaîne de magasins$/ },
    ...{ en: 'cinema chain', fr: 'chaîne de cinémas', gender: 'f' },
  },
  {
    ...{ name: /Council|Syndicat|énergie|Syane|Departement|Département/, of: /^réseau de recharge$/ },
    ...{ en: 'public body', fr: 'organisme public', gender: 'm' },
  },
  {
    // Networks and pay channels; those of one town in America have call signs.
    ...{ name: /^(?![KW][A-Z]{2,3}\b)/, of: /^chaîne de télévision$/ },
    ...{ en: 'television channel', fr: 'chaîne de télévision', gender: 'f' },
  },
  // The facts name the state: a card said « arrondissement d’Allemagne de Bavière ».
  { name: /./, of: /^arrondissement d’Allemagne$/, en: 'rural district', fr: 'arrondissement', gender: 'm' },
  {
    ...{ name: /./, of: /^ancien arrondissement d’Allemagne$/ },
    ...{ en: 'former rural district', fr: 'ancien arrondissement', gender: 'm' },
  },
];

/** Gives what its name tells to be something else its right type. */
export function betterTypes(dataset: Dataset): void {
  for (const draft of dataset.drafts.values()) {
    if (draft.kind !== 'organization' && draft.kind !== 'place') continue;
    const term = dataset.terms.get(typeOf(draft) ?? '');
    const better = BETTER.find(({ name, of }) => of.test(term?.frM ?? '') && name.test(draft.label.fr ?? ''));
    if (better !== undefined && better.en !== term?.en) setType(dataset, draft, better);
  }
}

function setType(dataset: Dataset, draft: Draft, { en, fr, gender }: Better): void {
  const t = slug(en);
  dataset.terms.add({ id: t, group: 'type', en, frM: fr, frF: fr, frGender: gender });
  dropFacts(draft, ['type']);
  draft.facts.unshift({ p: 'type', v: { t }, src: READING });
}

/** Wikidata ids from here on are of small chains that the index of shops brought in. */
const NEW_ID = 60_000_000;

/** Sites and countries where French is read. */
const FRENCH_READERS = new Set(['FR', 'BE', 'CH', 'LU', 'MC']);
const FRENCH_SITE = /\.(?:fr|be|ch|lu|mc|quebec|swiss|paris)$/;

/** Brands that everybody knows, whatever the number of their id. */
const KNOWN = new Set(['Q109675651', 'Q109341187', 'Q110391616', 'Q63035278', 'Q59773555', 'Q121878733']);

/**
 * Leaves out shops and chains of which nothing but a site is known and whose name of one word is a name or
 * a word elsewhere: no French reader meets them, and they mark what is not them. Returns review lines.
 */
export function dropSmallChains(dataset: Dataset, keeps: (id: string) => boolean): string[] {
  const review: string[] = [];
  const labels = countLabels(dataset);
  for (const [id, draft] of dataset.drafts) {
    if (keeps(id) || KNOWN.has(id) || !isSmallChain(draft)) continue;
    const label = draft.label.fr ?? '';
    const alone = labels.get(label) === 1;
    if (isForFrenchReaders(dataset, draft) || (alone && (label.includes(' ') || isWorldwide(draft)))) continue;
    dataset.drafts.delete(id);
    review.push(`${id}\t${label}\tleft out: a chain abroad of which only the site is known`);
  }
  return review;
}

const OF_INDEX = new Set(['type', 'website', 'country']);

function isSmallChain({ id, sources, facts, signals }: Draft): boolean {
  if (!sources.has('nsi') || Number(id.slice(1)) < NEW_ID) return false;
  return signals.floor === 0 && signals.inbound === 0 && facts.every(({ p }) => OF_INDEX.has(p));
}

function isForFrenchReaders(dataset: Dataset, draft: Draft): boolean {
  const value = (p: string): unknown => draft.facts.find((fact) => fact.p === p)?.v;
  const site = value('website');
  const country = value('country');
  const state = typeof country === 'object' && country !== null && 'e' in country ? String(country.e) : '';
  const code = dataset.get(state)?.facts.find(({ p }) => p === 'iso2')?.v;
  if (typeof code === 'string' && FRENCH_READERS.has(code)) return true;
  if (typeof site === 'string' && FRENCH_SITE.test(site)) return true;
  return /[éèêëàâçîïôûœ]|^(?:Le|La|Les|L’)/u.test(draft.label.fr ?? '');
}

/** A chain of several countries, with a site of none. */
function isWorldwide(draft: Draft): boolean {
  const site = draft.facts.find(({ p }) => p === 'website')?.v;
  return !hasFact(draft, 'country') && typeof site === 'string' && isOwnSite(site, undefined);
}

function countLabels(dataset: Dataset): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { label } of dataset.drafts.values()) counts.set(label.fr ?? '', (counts.get(label.fr ?? '') ?? 0) + 1);
  return counts;
}
