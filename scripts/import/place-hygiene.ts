import {
  addName,
  countryOf,
  type Dataset,
  type Draft,
  dropFacts,
  entityOf,
  hasFact,
  keepFacts,
  READING,
  termOf,
  typeOf,
} from './dataset.ts';
import { priorOf } from './prior.ts';

/** Above this, cards were read one by one. */
const LITTLE_KNOWN = 0.4;

/** Facts that tell where a place is, or what happens there. */
const TELLING = [
  ...[
    'country',
    'admin',
    'location',
    'continent',
    'partOf',
    'hasPart',
    'population',
    'capitalOf',
    'seatOf',
    'capital',
    'seat',
  ],
  ...['jurisdiction', 'about', 'owner', 'headquarters', 'inception'],
];

/** Mends what many places share before single cards are corrected. */
export function tidyPlaces(dataset: Dataset): void {
  for (const draft of dataset.drafts.values()) {
    if (draft.kind !== 'place') continue;
    dropForeignRegions(dataset, draft);
    endStateOfThePast(dataset, draft);
    nameTheTown(draft);
    growLocality(draft);
    nameIranianCounty(draft);
    renameType(dataset, draft);
    keepTownName(draft);
    plainGreek(draft);
  }
}

/** Words of the dumps that are no English: a German one, a plural, and "stream" of the Loire and the Mersey. */
const BETTER_TYPES = new Map([
  ['ortsteil', 'locality'],
  ['provinces', 'province'],
]);
const WATERCOURSE = {
  id: 'watercourse',
  group: 'type',
  en: 'river',
  frM: 'cours d’eau',
  frF: 'cours d’eau',
  frGender: 'm',
} as const;
const SMALL_STREAM = /(?:brook|burn|beck|creek|bach|stream|run)$/i;

function renameType(dataset: Dataset, { facts, label }: Draft): void {
  dataset.terms.add(WATERCOURSE);
  dataset.terms.add({ id: 'province', group: 'type', en: 'province', frM: 'province', frF: 'province', frGender: 'f' });
  for (const [at, fact] of facts.entries()) {
    const type = fact.p === 'type' ? (termOf(fact.v) ?? '') : '';
    const isRiver = type === 'stream' && !SMALL_STREAM.test(label.en ?? '');
    const t = isRiver ? WATERCOURSE.id : BETTER_TYPES.get(type);
    if (t !== undefined) facts[at] = { ...fact, v: { t } };
  }
}

/** United States, Australia, Canada, United Kingdom, New Zealand, Papua New Guinea, Ireland. */
const ENGLISH_NAMED = new Set(['Q30', 'Q408', 'Q16', 'Q145', 'Q664', 'Q691', 'Q27']);
const TOWN =
  /^(?:city|town|village|locality|human-settlement|municipality|borough|township|unincorporated|census|charter)/;
/** « lac Charles », « mont Hagen »: a common noun that stands in the name of a town is not translated. */
const TRANSLATED = /^(?:île|mont|lac|rivière|fort|baie|cap|port|château|vallée|plage|chutes?|source|parc) /;

function keepTownName(draft: Draft): void {
  const { fr = '', en = '' } = draft.label;
  if (!TOWN.test(typeOf(draft) ?? '') || !ENGLISH_NAMED.has(countryOf(draft) ?? '')) return;
  if (en === '' || !TRANSLATED.test(fr)) return;
  draft.label.fr = en;
  draft.certainty = { en: 'sure', fr: 'sure' };
}

const GREECE = 'Q41';
/** GeoNames marks the stress, which neither language writes: « Sérres », « Kavála ». */
const STRESSED = /[áéíóúý]/i;

function plainGreek(draft: Draft): void {
  const { fr = '', en = '' } = draft.label;
  if (countryOf(draft) !== GREECE || !draft.sources.has('geonames') || !STRESSED.test(en)) return;
  const plain = en.normalize('NFD').replaceAll('\u0301', '').normalize('NFC');
  if (fr === en) draft.label.fr = plain;
  draft.label.en = plain;
  addName(draft, en, 'alias');
}

/** Santander of Colombia is not in Spain: a division of another state than the town's own is a namesake. */
function dropForeignRegions(dataset: Dataset, draft: Draft): void {
  const country = countryOf(draft);
  if (country === undefined) return;
  const isForeign = ({ p, v }: Draft['facts'][number]): boolean => {
    const region = p === 'admin' ? dataset.get(entityOf(v) ?? '') : undefined;
    const other = region === undefined ? undefined : countryOf(region);
    return other !== undefined && other !== country;
  };
  if (draft.facts.some(isForeign))
    keepFacts(
      draft,
      draft.facts.filter((fact) => !isForeign(fact)),
    );
}

/** What states of today are not called: one without a country is of the past. French: masculine or not. */
const OF_THE_PAST: Readonly<Record<string, readonly [string, 'm' | 'f']>> = {
  colony: ['ancienne colonie', 'f'],
  duchy: ['ancien duché', 'm'],
  'grand-duchy': ['ancien grand-duché', 'm'],
  kingdom: ['ancien royaume', 'm'],
  sultanate: ['ancien sultanat', 'm'],
  caliphate: ['ancien califat', 'm'],
  principality: ['ancienne principauté', 'f'],
};

function endStateOfThePast(dataset: Dataset, draft: Draft): void {
  const type = typeOf(draft) ?? '';
  const words = OF_THE_PAST[type];
  if (words === undefined || countryOf(draft) !== undefined || hasFact(draft, 'iso2')) return;
  const [fr, frGender] = words;
  const id = `former-${type}`;
  dataset.terms.add({ id, group: 'type', en: id.replaceAll('-', ' '), frM: fr, frF: fr, frGender });
  dropFacts(draft, ['type']);
  draft.facts.unshift({ p: 'type', v: { t: id }, src: READING });
}

const MUNICIPALITY = /^(.+) (?:City )?Municipality$/;

/** "Kristinehamn Municipality" with the people and the place of GeoNames' Kristinehamn is the town. */
function nameTheTown(draft: Draft): void {
  const town = MUNICIPALITY.exec(draft.label.en ?? '')?.[1];
  if (town === undefined || !draft.sources.has('geonames') || draft.signals.population === 0) return;
  draft.label.en = town;
  for (const [at, fact] of draft.facts.entries()) {
    const isCommune = fact.p === 'type' && /^(?:commune|municipality)/.test(termOf(fact.v) ?? '');
    if (isCommune) draft.facts[at] = { ...fact, v: { t: 'city' } };
  }
}

/** What GeoNames counts so many people in is a town, though the dumps have no word for it (Kunduz, Sunyani). */
const SMALLEST_TOWN = 10_000;

function growLocality({ facts, sources, signals }: Draft): void {
  if (!sources.has('geonames') || signals.population < SMALLEST_TOWN) return;
  for (const [at, fact] of facts.entries()) {
    const isLocality = fact.p === 'type' && termOf(fact.v) === 'human-settlement';
    if (isLocality) facts[at] = { ...fact, v: { t: 'city' } };
  }
}

/** One card said « préfecture de Langarud », and that it is a « comté ». */
function nameIranianCounty({ label }: Draft): void {
  if (label.en?.endsWith(' County') !== true || label.fr === undefined) return;
  label.fr = label.fr.replace(/^préfecture (?=de |d’|du )/i, 'comté ');
}

/**
 * Leaves out the little known of which a card would say nothing: what is only what its name says
 * (« aéroport de Szeged, aéroport »), and a town of the United States of which no source says in which
 * state it is, beside a namesake. Returns review lines.
 */
export function dropSpeechless(dataset: Dataset, keeps: (draft: Draft) => boolean): string[] {
  const review: string[] = [];
  const labels = countLabels(dataset);
  for (const [id, draft] of dataset.drafts) {
    if (draft.kind !== 'place' || keeps(draft) || priorOf(draft) >= LITTLE_KNOWN) continue;
    const reason = saysItsName(dataset, draft) ?? isOneOfSeveral(draft, labels);
    if (reason === undefined) continue;
    dataset.drafts.delete(id);
    review.push(`${id}\t${draft.label.fr ?? draft.label.en}\tleft out: ${reason}`);
  }
  return review;
}

/** Types that say where: "council area in Scotland", "district of Istanbul". */
export function namesPlace(type: string): boolean {
  return / (?:in|of) (?:the )?\p{Lu}/u.test(type);
}

function saysItsName(dataset: Dataset, draft: Draft): string | undefined {
  if (TELLING.some((p) => hasFact(draft, p)) || draft.signals.inbound > 0) return undefined;
  const type = dataset.terms.get(typeOf(draft) ?? '');
  if (namesPlace(type?.en ?? '')) return undefined;
  const noun = type?.frM.split(' ')[0]?.toLowerCase() ?? '';
  const words = (draft.label.fr ?? '').toLowerCase().split(/[ -]/);
  return noun !== '' && words.includes(noun) ? 'a place that is only what its name says' : undefined;
}

const UNITED_STATES = 'Q30';
const SETTLEMENT =
  /^(?:city|town|village|human-settlement|municipality|borough|unincorporated-community|census-designated-place)$/;

function isOneOfSeveral(draft: Draft, labels: ReadonlyMap<string, number>): string | undefined {
  if (countryOf(draft) !== UNITED_STATES || !SETTLEMENT.test(typeOf(draft) ?? '')) return undefined;
  if (hasFact(draft, 'admin') || hasFact(draft, 'population')) return undefined;
  return (labels.get(draft.label.en ?? '') ?? 0) > 1 ? 'one of several towns of that name' : undefined;
}

function countLabels(dataset: Dataset): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, label } of dataset.drafts.values()) {
    if (kind === 'place') counts.set(label.en ?? '', (counts.get(label.en ?? '') ?? 0) + 1);
  }
  return counts;
}

/** « Ivanhoe, Victoria »: what follows the comma is the place around it, which the facts name. */
export function trimPlaceLabels(dataset: Dataset): void {
  for (const draft of dataset.drafts.values()) {
    if (draft.kind !== 'place') continue;
    for (const language of ['fr', 'en'] as const) {
      const label = draft.label[language];
      const bare = label?.split(', ')[0];
      if (label === undefined || bare === undefined || bare === label || /, D\.C\.$/.test(label)) continue;
      draft.label[language] = bare;
      addName(draft, label, 'alias', language);
    }
  }
}
