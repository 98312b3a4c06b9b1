import { countryOf, type Dataset, type Draft, dropFacts, termOf } from './dataset.ts';

const BRITAIN = 'Q145';
/** What is one town of many districts to GeoNames: of Hong Kong no part is a « ville ». */
const CITY_STATES = new Set(['Q8646', 'Q14773', 'Q334']);
/**
 * Where GeoNames has counts of the 1980s to the 2000s, too small by half and more: Congo (Kinshasa), Angola,
 * Viêt Nam, Guinea, Kenya, Yemen, Afghanistan, Uganda, Zambia, Ethiopia, Burma, Cambodia, Kosovo.
 */
const OLD_COUNTS = new Set('Q974,Q916,Q881,Q1006,Q114,Q805,Q889,Q1036,Q953,Q115,Q836,Q424,Q1246'.split(','));
/**
 * Under these GeoNames counts the seat and its card is of the whole city, or the other way round: China,
 * South Korea, Iraq. In the United Kingdom it is the larger ones, counted with the towns around them.
 */
const SMALLEST_COUNT: Readonly<Record<string, number>> = { Q148: 1_000_000, Q884: 500_000, Q796: 100_000 };
const LARGEST_BRITISH_COUNT = 100_000;
/** London, Birmingham, Glasgow, Edinburgh: counted within their own bounds. */
const COUNTED = new Set(['Q84', 'Q2256', 'Q4093', 'Q23436']);
/** Portugal and the Philippines: on the card of a municipality, GeoNames counts its main village or parish. */
const PARISH_COUNTS = new Set(['Q45', 'Q928']);

/** Whether the number of GeoNames is of another year or another unit than a reader would take it for. */
function isMiscounted({ id, facts, signals }: Draft, country: string): boolean {
  if (signals.capitalOfState) return country === 'Q974' || country === 'Q916';
  if (OLD_COUNTS.has(country) || signals.population < (SMALLEST_COUNT[country] ?? 0)) return true;
  if (country === BRITAIN) return signals.population >= LARGEST_BRITISH_COUNT && !COUNTED.has(id);
  return PARISH_COUNTS.has(country) && facts.some(({ p, v }) => p === 'type' && /municipality/.test(termOf(v) ?? ''));
}

/** The cities of the United Kingdom by charter or custom, as GeoNames and Wikidata call them in English. */
const BRITISH_CITIES: ReadonlySet<string> = new Set(
  `Bath,Birmingham,Bradford,Brighton,Bristol,Cambridge,Canterbury,Carlisle,Chelmsford,Chester,Chichester,Colchester,Coventry,
Derby,Doncaster,Durham,Ely,Exeter,Gloucester,Hereford,Kingston upon Hull,Hull,Lancaster,Leeds,Leicester,Lichfield,Lincoln,
Liverpool,London,City of London,Manchester,Milton Keynes,Newcastle upon Tyne,Norwich,Nottingham,Oxford,Peterborough,
Plymouth,Portsmouth,Preston,Ripon,Salford,Salisbury,Sheffield,Southampton,Southend-on-Sea,St Albans,Stoke-on-Trent,
Sunderland,Truro,Wakefield,Wells,Westminster,City of Westminster,Winchester,Wolverhampton,Worcester,York,Aberdeen,Dundee,
Dunfermline,Edinburgh,Glasgow,Inverness,Perth,Stirling,Bangor,Cardiff,Newport,St Asaph,St Davids,Swansea,Wrexham,Armagh,
Belfast,Derry,Londonderry,Lisburn,Newry`
    .split(',')
    .map((name) => name.trim()),
);

/** English calls smaller places towns, where no charter makes them cities; French has one word for both. */
const SMALLEST_CITY = 50_000;
/** And nothing larger a town, whatever the dumps say (Rajkot, Kuantan), but in the United Kingdom. */
const LARGEST_TOWN = 100_000;
/** Chinese and Korean townships: « localité » in French, which has « ville » for larger ones alone. */
const MARKET_TOWN = { id: 'market-town', group: 'type', en: 'town', frM: 'localité', frF: 'localité' } as const;

/** There what GeoNames has under that many people is a city by law all the same (Ōtake). */
const JAPAN = 'Q17';
/** There a smaller place is a municipality, unless it has a charter, which readers told one by one. */
const PHILIPPINES = 'Q928';
const SMALL_MUNICIPALITY = {
  id: 'small-municipality',
  group: 'type',
  en: 'municipality',
  frM: 'municipalité',
  frF: 'municipalité',
} as const;

const FRANCE = 'Q142';
/** There cities have charters, and the smallest have a few hundred inhabitants. */
const UNITED_STATES = 'Q30';

/** Of these, English speaks of municipalities: Germany, Spain, Poland, Switzerland, Norway, the Netherlands, Belgium … */
const MUNICIPAL = new Set([
  'Q183',
  'Q29',
  'Q36',
  'Q39',
  'Q20',
  'Q55',
  'Q31',
  'Q34',
  'Q35',
  'Q213',
  'Q38',
  'Q45',
  'Q40',
]);
const MUNICIPALITY = {
  id: 'municipality-commune',
  group: 'type',
  en: 'municipality',
  frM: 'commune',
  frF: 'commune',
} as const;

const QUARTER = { id: 'neighborhood', group: 'type', en: 'neighborhood', frM: 'quartier', frF: 'quartier' } as const;

/** A town by the count, or by nobody counting it; those of the United States only where GeoNames alone calls them cities. */
function isSmall({ sources, signals }: Draft, country: string): boolean {
  if (country === JAPAN) return false;
  if (country === UNITED_STATES && sources.has('wikidata')) return false;
  return signals.population < SMALLEST_CITY && (signals.population > 0 || signals.prominence === 0);
}

/** Calls towns what they are: "town in the United Kingdom", « quartier de Hong Kong »; and leaves out counts 30 years old. */
export function nameTowns(dataset: Dataset): void {
  for (const term of [MARKET_TOWN, SMALL_MUNICIPALITY]) dataset.terms.add({ ...term, frGender: 'f' });
  for (const draft of dataset.drafts.values()) {
    if (draft.kind !== 'place') continue;
    const country = countryOf(draft) ?? '';
    if (country === BRITAIN ? !BRITISH_CITIES.has(draft.label.en ?? '') : isSmall(draft, country))
      retype(draft, country === PHILIPPINES ? SMALL_MUNICIPALITY.id : 'town');
    if (country !== BRITAIN && draft.signals.population >= LARGEST_TOWN) retype(draft, 'city', /^town$/);
    if (isMiscounted(draft, country)) dropFacts(draft, ['population']);
    // An English card calls only those of France by the French word.
    if (country !== FRANCE) retype(draft, 'castle', /^chateau$/);
    if (CITY_STATES.has(country) && draft.id !== country) {
      dataset.terms.add({ ...QUARTER, frGender: 'm' });
      retype(draft, QUARTER.id);
    }
  }
}

/** An English card calls « communes » those of France and of some states more: "municipality in the Netherlands". */
export function nameMunicipalities(dataset: Dataset): void {
  dataset.terms.add({ ...MUNICIPALITY, frGender: 'f' });
  for (const draft of dataset.drafts.values()) {
    if (draft.kind === 'place' && MUNICIPAL.has(countryOf(draft) ?? '')) retype(draft, MUNICIPALITY.id, /^commune$/);
  }
}

/** Only what is called a city or a town is called otherwise. */
function retype({ facts }: Draft, t: string, of = /^(?:city|town)$/): void {
  for (const [at, fact] of facts.entries()) {
    const isOf = fact.p === 'type' && of.test(termOf(fact.v) ?? '');
    if (isOf) facts[at] = { ...fact, v: { t } };
  }
}
