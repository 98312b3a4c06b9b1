import { countryWords, type NameGender } from '../../core/knowledge/countries.ts';
import { from, of } from '../../core/knowledge/french.ts';
import { addName, type Dataset, type Draft } from './dataset.ts';
import { priorOf } from './prior.ts';
import { statesByIso } from './sources/leaders.ts';

/** How a place is written in the names below: « Tunisie » is feminine. */
interface PlaceWords {
  readonly fr: string;
  readonly gender: NameGender;
}
type Places = (english: string) => PlaceWords | undefined;

/** Sports of national teams: "national football team" is « équipe … de football ». */
const SPORTS: Readonly<Record<string, string>> = {
  football: 'football',
  'association football': 'football',
  soccer: 'football',
  basketball: 'basket-ball',
  volleyball: 'volley-ball',
  handball: 'handball',
  cricket: 'cricket',
  baseball: 'baseball',
  'ice hockey': 'hockey sur glace',
  'field hockey': 'hockey sur gazon',
  'rugby union': 'rugby à XV',
  'rugby sevens': 'rugby à sept',
  'rugby league': 'rugby à XIII',
  'water polo': 'water-polo',
  futsal: 'futsal',
  'Davis Cup': 'Coupe Davis',
  'Fed Cup': 'Fed Cup',
};

const TEAM =
  /^(.+?) (women’s |men’s )?(?:national )?(women’s |men’s )?(?:under-(\d\d) )?(\p{L}[\p{L} ]*?)(?: (under-\d\d))? team$/u;

/** Universities that are not named after the town that has the same name. */
const NOT_OF_A_TOWN =
  /^(?:Harvard|Yale|Stanford|Columbia|Cornell|Brown|Duke|Rice|Vanderbilt|Tufts|Emory|Drexel|Lehigh|Howard|Fordham|DePaul|Marquette|Villanova|Hofstra|Clemson|Auburn|Purdue|Baylor|Bradley|Butler|Drake|Lincoln|Washington|Wesleyan|Wake Forest|Temple|Liberty|American|Carleton|Concordia|Dalhousie|York|Brandeis|Rutgers|Denison|Laval|McGill|McMaster|Queen’s|Simon Fraser|Keio|Waseda|Meiji|Hosei|Sophia|Nihon|Rikkyo|Doshisha|Xavier|Curtin|Monash|Macquarie|Griffith|Deakin|Flinders|Bond|Murdoch|La Trobe|Norwich|Union|Mercer|Taylor|Regent|Pace|Adelphi|Victoria|Newman|Cardiff Metropolitan|Oxford Brookes|Lancaster|Loughborough|Brunel)$/;

/** Words that are no proper name. */
const WORDS =
  /\b(?:State|Technical|National|Medical|Polytechnic|Pontifical|Catholic|Central|Free|Open|Normal|International|Federal|Northern|Southern|Eastern|Western|Northeastern|Northwestern|Christian|Islamic|Women|Agricultural|University|Institute|College|School|of|the|and|for|in|at|Metropolitan|Sun|Pacific|American|Imperial|Royal|People|Foreign|Art|Arts|Music)\b/;

/** French names of universities and national teams that have only an English one, and English ones where only the French is. */
export function addOrganizationTitles(dataset: Dataset): void {
  const places = placesOf(dataset);
  for (const draft of dataset.drafts.values()) {
    const { fr, en = '' } = draft.label;
    if (draft.kind !== 'organization' || (fr !== undefined && fr !== en)) continue;
    const english = englishTeam(en, places.back);
    if (english !== undefined) draft.label.en = english;
    const french = english === undefined ? frenchOrganizationTitle(en, places.to) : undefined;
    if (french === undefined) continue;
    draft.label.fr = french;
    addName(draft, en, 'alias', 'fr');
  }
}

/** "University of Vienna" → « Université de Vienne »; `undefined` where no rule holds. */
export function frenchOrganizationTitle(english: string, places: Places): string | undefined {
  return frenchUniversity(english, places) ?? frenchTeam(english, places);
}

function frenchUniversity(english: string, places: Places): string | undefined {
  const [, town] = /^(?:The )?University of (\p{Lu}[\p{L}. -]+)$/u.exec(english) ?? [];
  if (town !== undefined) return placeOf(town, places, 'Université');
  const [, name = ''] = /^([\p{Lu}][\p{L}’. -]+) University$/u.exec(english) ?? [];
  if (name === '' || WORDS.test(name)) return undefined;
  if (!NOT_OF_A_TOWN.test(name) && places(name) !== undefined) return placeOf(name, places, 'Université');
  return `Université ${name}`;
}

/** A place that nobody knows is written as it is: « Université d’Agder ». */
function placeOf(name: string, places: Places, head: string): string | undefined {
  if (/ (?:in|at|and|for) |^the /.test(name) || /\b(?:Arts?|Science|Technology|Medicine|Economics|Law)\b/.test(name)) {
    return undefined;
  }
  const place = places(name);
  if (place === undefined) return WORDS.test(name) ? undefined : `${head} ${of(name)}`;
  return `${head} ${place.gender === '-' ? of(place.fr) : from(place.fr, place.gender)}`;
}

function frenchTeam(english: string, places: Places): string | undefined {
  const [, country = '', early = '', late = '', before, sport = '', after] = TEAM.exec(english) ?? [];
  const game = SPORTS[sport.trim()];
  const place = places(country);
  if (game === undefined || place === undefined || place.gender === '-') return undefined;
  const women = `${early}${late}`.startsWith('women') ? ' féminine' : '';
  const age = before ?? after?.slice(-2);
  const years = age === undefined ? '' : ` des moins de ${age} ans`;
  return `Équipe${women} ${from(place.fr, place.gender)} de ${game}${years}`;
}

/** « Équipe du Gabon de football » → "Gabon national football team". */
export function englishTeam(french: string, back: ReadonlyMap<string, string>): string | undefined {
  const [, women, rest = '', sport = ''] =
    /^[ÉE]quipe( féminine)? (d.+?) de (football|basket-ball|volley-ball|handball|rugby à XV|hockey sur glace|cricket)$/u.exec(
      french,
    ) ?? [];
  const country = back.get(rest);
  const game = Object.keys(SPORTS).find((english) => SPORTS[english] === sport);
  if (country === undefined || game === undefined) return undefined;
  return `${country} ${women === undefined ? '' : 'women’s '}national ${game} team`;
}

/** Least prior of a town that a university may be named after. */
const KNOWN_TOWN = 0.25;

function placesOf(dataset: Dataset): { readonly to: Places; readonly back: ReadonlyMap<string, string> } {
  const words = new Map<string, PlaceWords>();
  const back = new Map<string, string>();
  for (const draft of dataset.drafts.values()) {
    if (draft.kind === 'place' && priorOf(draft) >= KNOWN_TOWN) addWords(words, draft, '-');
  }
  for (const [code, id] of statesByIso(dataset)) {
    const state = dataset.get(id);
    if (state === undefined) continue;
    const gender = countryWords(code)?.gender ?? '-';
    addWords(words, state, gender, true);
    if (gender !== '-' && state.label.fr) back.set(from(state.label.fr, gender), state.label.en ?? '');
  }
  return { to: (english) => words.get(english), back };
}

function addWords(words: Map<string, PlaceWords>, { label }: Draft, gender: NameGender, first = false): void {
  const { fr, en } = label;
  if (fr === undefined || en === undefined || /^\p{Ll}/u.test(fr)) return;
  if (first || !words.has(en)) words.set(en, { fr, gender });
}
