import { countryWords, type NameGender, wordsOfAdjective } from '../../core/knowledge/countries.ts';
import { from, of, ofThe } from '../../core/knowledge/french.ts';
import { addName, type Dataset, type Draft } from './dataset.ts';
import { statesByIso } from './sources/leaders.ts';

type Gender = 'm' | 'f';

/** What a party calls itself, with the gender that its adjectives follow. */
const HEADS: Readonly<Record<string, readonly [string, Gender]>> = {
  Party: ['parti', 'm'],
  Front: ['front', 'm'],
  Movement: ['mouvement', 'm'],
  Union: ['union', 'f'],
  Alliance: ['alliance', 'f'],
  Congress: ['congrès', 'm'],
  League: ['ligue', 'f'],
  Bloc: ['bloc', 'm'],
  Coalition: ['coalition', 'f'],
  Organisation: ['organisation', 'f'],
  Organization: ['organisation', 'f'],
  Rally: ['rassemblement', 'm'],
  Council: ['conseil', 'm'],
  Convention: ['convention', 'f'],
  Federation: ['fédération', 'f'],
  Assembly: ['assemblée', 'f'],
};

const ADJECTIVES: Readonly<Record<string, readonly [string, string]>> = {
  Agrarian: ['agraire', 'agraire'],
  'Christian Democratic': ['démocrate-chrétien', 'démocrate-chrétienne'],
  'Christian Democrat': ['démocrate-chrétien', 'démocrate-chrétienne'],
  'Christian Social': ['chrétien-social', 'chrétienne-sociale'],
  Christian: ['chrétien', 'chrétienne'],
  Civic: ['civique', 'civique'],
  Communist: ['communiste', 'communiste'],
  Conservative: ['conservateur', 'conservatrice'],
  Constitutional: ['constitutionnel', 'constitutionnelle'],
  Democratic: ['démocratique', 'démocratique'],
  Ecologist: ['écologiste', 'écologiste'],
  Federal: ['fédéral', 'fédérale'],
  Green: ['vert', 'verte'],
  Independent: ['indépendant', 'indépendante'],
  Islamic: ['islamique', 'islamique'],
  Labour: ['travailliste', 'travailliste'],
  'Liberal Democratic': ['libéral-démocrate', 'libérale-démocrate'],
  Liberal: ['libéral', 'libérale'],
  'Marxist-Leninist': ['marxiste-léniniste', 'marxiste-léniniste'],
  National: ['national', 'nationale'],
  Nationalist: ['nationaliste', 'nationaliste'],
  Patriotic: ['patriotique', 'patriotique'],
  'People’s': ['populaire', 'populaire'],
  Popular: ['populaire', 'populaire'],
  Progressive: ['progressiste', 'progressiste'],
  Radical: ['radical', 'radicale'],
  Republican: ['républicain', 'républicaine'],
  Revolutionary: ['révolutionnaire', 'révolutionnaire'],
  'Social Democratic': ['social-démocrate', 'sociale-démocrate'],
  'Social Democrat': ['social-démocrate', 'sociale-démocrate'],
  'Social Christian': ['social-chrétien', 'sociale-chrétienne'],
  Socialist: ['socialiste', 'socialiste'],
  Unionist: ['unioniste', 'unioniste'],
  United: ['uni', 'unie'],
  'Workers’': ['ouvrier', 'ouvrière'],
};

/** What parties are for, with the gender of the article. */
const CAUSES: Readonly<Record<string, readonly [string, NameGender]>> = {
  Change: ['changement', 'm'],
  Democracy: ['démocratie', 'f'],
  Development: ['développement', 'm'],
  Dignity: ['dignité', 'f'],
  Equality: ['égalité', 'f'],
  Freedom: ['liberté', 'f'],
  'Human Rights': ['droits de l’homme', 'p'],
  Independence: ['indépendance', 'f'],
  Justice: ['justice', 'f'],
  Labour: ['travail', 'm'],
  Liberation: ['libération', 'f'],
  Liberty: ['liberté', 'f'],
  'National Liberation': ['libération nationale', 'f'],
  'National Salvation': ['salut national', 'm'],
  'National Unity': ['unité nationale', 'f'],
  Peace: ['paix', 'f'],
  Progress: ['progrès', 'm'],
  Reconstruction: ['reconstruction', 'f'],
  Reform: ['réforme', 'f'],
  Renewal: ['renouveau', 'm'],
  'Social Justice': ['justice sociale', 'f'],
  Socialism: ['socialisme', 'm'],
  Solidarity: ['solidarité', 'f'],
  'the Homeland': ['patrie', 'f'],
  'the Nation': ['nation', 'f'],
  'the People': ['peuple', 'm'],
  'the Republic': ['république', 'f'],
  Unity: ['unité', 'f'],
};

/** How a state or region is written after « de ». */
export type PlaceWords = (english: string) => { readonly fr: string; readonly gender: NameGender } | undefined;

/** States where English is official: French papers call their parties in English too. */
const ENGLISH_SPEAKING = new Set([
  ...['US', 'GB', 'AU', 'NZ', 'IE', 'IN', 'SG', 'KE', 'GH', 'NG', 'ZM', 'ZW', 'NA', 'BW', 'MW', 'UG', 'LR', 'SL', 'GM'],
  ...['JM', 'TT', 'BS', 'BB', 'AG', 'DM', 'GD', 'KN', 'LC', 'VC', 'BZ', 'GY', 'FJ', 'PG', 'SB', 'WS', 'TO', 'PH', 'ZA'],
  ...['AI', 'BM', 'VG', 'KY', 'GI', 'MS', 'TC', 'LS', 'SZ', 'MT', 'SX'],
]);

/** Gives French names to the parties that have only an English one there, where the rules hold. */
export function addFrenchPartyNames(dataset: Dataset): void {
  const codes = codesOfStates(dataset);
  const places = placeWordsOf(dataset, codes);
  for (const draft of dataset.drafts.values()) {
    const { fr, en } = draft.label;
    if (!isParty(draft) || en === undefined || (fr !== undefined && fr !== en)) continue;
    const french = isEnglishSpeaking(draft, dataset) ? undefined : frenchPartyName(en, places);
    if (french === undefined) continue;
    draft.label.fr = french;
    addName(draft, en, 'alias', 'fr');
  }
}

/** Whether a party is one of a state where English is official. */
export function isEnglishSpeaking({ facts }: Draft, dataset: Dataset): boolean {
  const state = facts.find(({ p }) => p === 'country')?.v;
  const code = typeof state === 'object' && 'e' in state ? codeOf(dataset.get(state.e)) : undefined;
  return code !== undefined && ENGLISH_SPEAKING.has(code);
}

function codeOf(state: Draft | undefined): string | undefined {
  const code = state?.facts.find(({ p }) => p === 'iso2')?.v;
  return typeof code === 'string' ? code : undefined;
}

function codesOfStates(dataset: Dataset): ReadonlyMap<string, string> {
  return new Map([...statesByIso(dataset)].map(([code, id]) => [id, code]));
}

function placeWordsOf(dataset: Dataset, codes: ReadonlyMap<string, string>): PlaceWords {
  const states = [...codes].flatMap(([id, code]): [string, { fr: string; gender: NameGender }][] => {
    const { fr, en } = dataset.get(id)?.label ?? {};
    return fr === undefined || en === undefined ? [] : [[en, { fr, gender: countryWords(code)?.gender ?? '-' }]];
  });
  const byName = new Map(states);
  return (english) => byName.get(english);
}

const PARTIES = new Set(['political-party', 'communist-party']);

/** Whether an organization is a political party. */
export function isParty(draft: Draft): boolean {
  return draft.facts.some(({ p, v }) => p === 'type' && typeof v === 'object' && 't' in v && PARTIES.has(v.t));
}

/** "Bulgarian Communist Party" → « Parti communiste bulgare »; `undefined` where a word is not known. */
export function frenchPartyName(english: string, places: PlaceWords): string | undefined {
  const [, before = '', head = '', link, rest = ''] =
    /^(?:The )?((?:[\p{Lu}][\p{L}’-]* )*?)(\p{Lu}\p{Ll}+)(?: (of|for) (.+))?$/u.exec(english.replaceAll("'", '’')) ??
    [];
  const noun = HEADS[head];
  const tail = link === undefined ? '' : link === 'of' ? ofRest(rest, places) : forRest(rest);
  if (noun === undefined || tail === undefined) return undefined;
  const adjectives = adjectivesOf(before.trim(), noun[1]);
  if (adjectives === undefined || (adjectives.length === 0 && tail === '')) return undefined;
  const text = [noun[0], ...adjectives, ...(tail === '' ? [] : [tail])].join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** English piles adjectives up before the noun, French after it, the nearest first; « national » keeps its place. */
function adjectivesOf(words: string, gender: Gender): string[] | undefined {
  const found: string[] = [];
  for (let left = words; left !== ''; ) {
    const two = left.split(' ').slice(0, 2).join(' ');
    const one = left.split(' ')[0] ?? '';
    const word = ADJECTIVES[two] === undefined ? one : two;
    const pair = ADJECTIVES[word] ?? pairOf(word);
    if (pair === undefined) return undefined;
    found.push(pair[gender === 'm' ? 0 : 1]);
    left = left.slice(word.length).trim();
  }
  return words.startsWith('National ') ? found : found.reverse();
}

function pairOf(adjective: string): readonly [string, string] | undefined {
  const words = wordsOfAdjective(adjective)?.adjective;
  return words === undefined ? undefined : [words.m, words.f];
}

function ofRest(rest: string, places: PlaceWords): string | undefined {
  const place = places(rest) ?? places(rest.replace(/^the /, ''));
  if (place !== undefined) return place.gender === '-' ? of(place.fr) : from(place.fr, place.gender);
  return causes(rest, (noun, gender) => ofThe(noun, gender));
}

function forRest(rest: string): string | undefined {
  const joined = causes(rest, (noun, gender) => withArticle(noun, gender));
  return joined === undefined ? undefined : `pour ${joined}`;
}

function causes(rest: string, say: (noun: string, gender: NameGender) => string): string | undefined {
  const nouns = rest.split(/ and |, /).map((part) => CAUSES[part]);
  if (nouns.some((noun) => noun === undefined)) return undefined;
  const said = nouns.flatMap((noun) => (noun === undefined ? [] : [say(noun[0], noun[1])]));
  return said.length === 1 ? said[0] : `${said.slice(0, -1).join(', ')} et ${said.at(-1)}`;
}

function withArticle(noun: string, gender: NameGender): string {
  if (gender === 'p') return `les ${noun}`;
  if (/^[aeiouéè]/.test(noun)) return `l’${noun}`;
  return gender === 'f' ? `la ${noun}` : `le ${noun}`;
}
