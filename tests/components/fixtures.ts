import type { SaveSetting } from '../../components/use-settings.ts';
import type { WorldOutline } from '../../core/card/outline.ts';
import type { CardFact, EntityDetails } from '../../core/card/types.ts';
import { castContext } from '../../core/cast/context.ts';
import type { EntityId } from '../../core/model.ts';
import type { OptionsPort } from '../../core/options-port.ts';
import type { OwnEntry } from '../../core/own-entries.ts';
import type { CastMember, DatasetInfo, PageState } from '../../core/page-state.ts';
import type { PanelPort } from '../../core/panel.ts';

/** The states of the components, by name: tests drive them, and `scripts` of ours may draw them. */

const AS_OF = '2026-01-22';

function fact(property: string, propertyLabel: string, value: string, more: Partial<CardFact> = {}): CardFact {
  return { property, propertyLabel, value, source: 'Wikidata', asOf: AS_OF, ...more };
}

export const zelensky: EntityDetails = {
  id: 'Q3874799',
  kind: 'person',
  language: 'fr',
  label: 'Volodymyr Zelensky',
  description: 'président de l’Ukraine depuis 2019',
  otherNames: ['Volodymyr Oleksandrovytch Zelensky', 'Zelenskyy'],
  facts: [
    fact('position', 'Fonction', 'président de l’Ukraine', {
      entity: 'Q212',
      since: '2019-05-20',
      period: 'depuis le 20\u00a0mai 2019',
      url: 'https://www.wikidata.org/wiki/Q3874799',
    }),
    fact('birthDate', 'Naissance', '25\u00a0janvier 1978, Kryvyï Rih', { date: '1978-01-25' }),
    fact('party', 'Parti', 'Serviteur du peuple', { since: '2018', period: 'depuis 2018' }),
    fact('occupation', 'Métier', 'acteur, humoriste, homme politique'),
    fact('occupation', 'Métier', 'producteur'),
  ],
  relations: [
    {
      from: 'Q3874799',
      to: 'Q212',
      property: 'position',
      propertyLabel: 'président de l’Ukraine',
      reads: 'apposition',
      period: 'depuis le 20\u00a0mai 2019',
    },
  ],
  country: 'UA',
  wikipedia: 'https://fr.wikipedia.org/wiki/Volodymyr_Zelensky',
  asOf: AS_OF,
};

export const ukraine: EntityDetails = {
  id: 'Q212',
  kind: 'place',
  language: 'fr',
  label: 'Ukraine',
  description: 'pays d’Europe, capitale Kiev',
  otherNames: [],
  facts: [
    fact('capital', 'Capitale', 'Kiev', { entity: 'Q1899' }),
    fact('inception', 'Indépendance', '24\u00a0août 1991', { date: '1991-08-24' }),
  ],
  relations: [{ from: 'Q212', to: 'Q1899', property: 'capital', propertyLabel: 'a pour capitale' }],
  coordinates: [49, 32],
  country: 'UA',
  wikipedia: 'https://fr.wikipedia.org/wiki/Ukraine',
  asOf: AS_OF,
};

export const kyiv: EntityDetails = {
  id: 'Q1899',
  kind: 'place',
  language: 'fr',
  label: 'Kiev',
  description: 'capitale de l’Ukraine',
  otherNames: ['Kyïv'],
  facts: [fact('country', 'Pays', 'Ukraine', { entity: 'Q212' })],
  relations: [{ from: 'Q1899', to: 'Q212', property: 'capitalOf', propertyLabel: 'est la capitale de' }],
  coordinates: [50.45, 30.52],
  country: 'UA',
  asOf: AS_OF,
};

export const nato: EntityDetails = {
  id: 'Q7184',
  kind: 'organization',
  language: 'fr',
  label: 'OTAN',
  description: 'Alliance militaire fondée le 4\u00a0avril 1949, siège à Bruxelles',
  otherNames: ['Organisation du traité de l’Atlantique nord', 'NATO'],
  facts: [fact('inception', 'Fondation', '4\u00a0avril 1949', { date: '1949-04-04' })],
  relations: [],
  asOf: AS_OF,
};

const olympics: EntityDetails = {
  id: 'Q995653',
  kind: 'event',
  language: 'fr',
  label: 'Jeux olympiques d’été de 2024',
  description: 'Jeux tenus à Paris du 26\u00a0juillet au 11\u00a0août 2024',
  otherNames: ['JO de Paris'],
  facts: [fact('start', 'Début', '26\u00a0juillet 2024', { date: '2024-07-26' })],
  relations: [],
  asOf: AS_OF,
};

/** A person whose role when the article came out is not today's. */
export const macronIn2015: EntityDetails = {
  id: 'Q3052772',
  kind: 'person',
  language: 'fr',
  label: 'Emmanuel Macron',
  description: 'Président de la République française depuis le 14\u00a0mai 2017',
  thenDescription: 'ministre de l’Économie (2014–2016)',
  otherNames: [],
  facts: [fact('birthDate', 'Naissance', '21\u00a0décembre 1977, Amiens', { date: '1977-12-21' })],
  relations: [],
  country: 'FR',
  asOf: AS_OF,
};

/** Two towns of one name: the chooser's case. */
export const parisTexas: EntityDetails = {
  id: 'Q830149',
  kind: 'place',
  language: 'fr',
  label: 'Paris (Texas)',
  description: 'Ville des États-Unis, au Texas',
  otherNames: [],
  facts: [],
  relations: [],
  coordinates: [33.66, -95.55],
  country: 'US',
  asOf: AS_OF,
};

export const paris: EntityDetails = {
  id: 'Q90',
  kind: 'place',
  language: 'fr',
  label: 'Paris',
  description: 'capitale de la France',
  otherNames: [],
  facts: [fact('country', 'Pays', 'France', { entity: 'Q142' })],
  relations: [],
  coordinates: [48.86, 2.35],
  country: 'FR',
  asOf: AS_OF,
};

/** The same entity in English, for pages read in English. */
export const zelenskyInEnglish: EntityDetails = {
  ...zelensky,
  language: 'en',
  description: 'President of Ukraine since 20\u00a0May 2019',
  facts: [
    fact('position', 'Position', 'President of Ukraine', { since: '2019-05-20', period: 'since 20\u00a0May 2019' }),
    fact('birthDate', 'Born', '25\u00a0January 1978, Kryvyi Rih', { since: '1978-01-25' }),
  ],
  wikipedia: 'https://en.wikipedia.org/wiki/Volodymyr_Zelenskyy',
};

export const EVERYONE = [zelensky, ukraine, kyiv, nato, olympics, macronIn2015, paris, parisTexas];

function member(entity: EntityDetails, ...positions: number[]): CastMember {
  return { entity: entity.id, kind: entity.kind, positions, score: 0.95 };
}

export const articleState: PageState = {
  status: 'linked',
  info: { host: 'www.lemonde.fr', language: 'fr', date: '2026-11-20' },
  cast: [
    member(kyiv, 0.3, 0.52),
    member(ukraine, 0.02, 0.2, 0.41, 0.66, 0.9),
    member(zelensky, 0.05, 0.1, 0.12, 0.5, 0.83, 0.97),
    member(nato, 0.33),
    member(olympics, 0.7),
  ],
};

/** What a test sees of the calls; settings are saved beside the ports. */
interface Recorder {
  readonly calls: unknown[][];
  readonly save: SaveSetting;
}

function known(ids: readonly EntityId[]): EntityDetails[] {
  return ids.flatMap((id) => EVERYONE.find((entity) => entity.id === id) ?? []);
}

/** A panel port over fixed data that records what it was asked to do. */
export function fakePanelPort(page: PanelPort['page']): PanelPort & Recorder {
  const calls: unknown[][] = [];
  const record = (...call: unknown[]) => void calls.push(call);
  return {
    calls,
    page,
    summaries: async (ids) => known(ids),
    context: async (ids) => castContext(known(ids)),
    details: async (ids) => known(ids),
    outline: async () => outline,
    search: async (query) => EVERYONE.filter((entity) => entity.label.toLowerCase().startsWith(query.toLowerCase())),
    show: async (entity: EntityId, occurrence: number) => {
      record('show', entity, occurrence);
      return articleState.cast.find((found) => found.entity === entity)?.positions.length ?? 0;
    },
    scrollBack: async () => record('scrollBack'),
    save: async (key, value) => record('save', key, value),
    allow: async (host) => {
      record('allow', host);
      return true;
    },
    reload: async () => record('reload'),
    openSettings: () => record('openSettings'),
    onPageChange: () => {},
  };
}

export const outline: WorldOutline = { path: 'M0 0l4 0 0 4z', unitsPerDegree: 4 };

const datasetInfo: DatasetInfo = {
  version: '0.1.0',
  date: AS_OF,
  counts: { person: 4210, place: 5120, organization: 980, event: 240, work: 0 },
  names: 31_400,
  facts: 52_300,
  sources: [
    { name: 'Wikidata', licence: 'CC0 1.0', url: 'https://www.wikidata.org/' },
    { name: 'Le Courrier', licence: 'facts', url: 'https://example.org/' },
    { name: 'GeoNames', licence: 'CC BY 4.0', url: 'https://www.geonames.org/' },
  ],
};

export const ownEntry: OwnEntry = {
  id: 'x:own-ada-quillfeather',
  kind: 'person',
  label: 'Ada Quillfeather',
  names: ['A. Quillfeather'],
  note: 'Voisine du troisième',
  date: AS_OF,
};

export function fakeOptionsPort(): OptionsPort & Recorder {
  const calls: unknown[][] = [];
  const record = (...call: unknown[]) => void calls.push(call);
  return {
    calls,
    save: async (key, value) => record('save', key, value),
    replace: async (settings) => record('replace', settings),
    datasetInfo: async () => datasetInfo,
    outline: async () => outline,
    details: async (ids) => ids.flatMap((id) => EVERYONE.find((entity) => entity.id === id) ?? []),
    ownEntries: async () => [ownEntry],
    changeOwnEntries: async (_, after) => record('changeOwnEntries', after),
    saveOwnEntries: async (entries) => record('saveOwnEntries', entries),
    onOwnEntries: () => {},
    allow: async (pattern) => {
      record('allow', pattern);
      return true;
    },
    disallow: async (pattern) => record('disallow', pattern),
    shortcuts: async () => [
      { command: 'next-mark', keys: 'Alt+Maj+J' },
      { command: 'toggle-site', keys: '' },
    ],
    download: (name, text) => record('download', name, text),
  };
}
