import type { Localized } from '../../core/model.ts';
import { foldText } from '../../core/text/fold.ts';
import { frenchPlaceTitle } from './place-titles.ts';
import type { Row } from './tsv.ts';

/** First-level divisions of iso3166-2-db: titles of Wikipedia articles, with the codes that GeoNames gives them. */
export type DivisionFile = Readonly<Record<string, { readonly regions: readonly Division[] }>>;

interface Division {
  readonly admin?: string;
  readonly name?: string;
  readonly names: Readonly<Record<string, string | undefined>>;
}

/** A division as GeoNames calls it, and how else English does. */
export interface RegionName extends Localized {
  readonly article?: string | undefined;
}

/** French common nouns that begin the names of divisions: « voïvodie de Mazovie ». */
const GENERIC =
  /^(?:Arrondissement|Banovine|Canton|Comté|Commune|Communauté|Département|District|Division|Émirat|Gouvernorat|Île|Județ|Kraï|Municipalité|Oblast|Oblysy?|Paroisse|Préfecture|Province|Raion|Région(?! de Bruxelles)|République(?! serbe)|Territoire|Viloyat|Voblast|Voïvodie|Wilaya|Apskritis|Comitat)(?= |$)/;

/** Words that make a name an English one. */
const ENGLISH =
  /\b(?:region|province|state|oblast|voivodeship|county|governorate|department|prefecture|district|city|municipality|autonomous|capital|republic|territory|emirate|parish|division|the|of|north|south|east|west|northern|southern|eastern|western|central|upper|lower|new|greater|islands?|coast|bay|and|wales|england|scotland|ireland)\b/i;

/** Words that say what a division is and not which: two lists may call different ones a province. */
const WHAT_IT_IS = new Set(
  (
    'province region state department prefecture governorate oblast county district division municipality city republic ' +
    'territory emirate parish voivodeship autonomous krai okrug of the de du des la le les el al ad an ar as ash at az departement departamento ' +
    'provincia estado regiao distrito canton federal oblysy wilaya viloyat voblast comitat comte wojewodztwo'
  ).split(' '),
);

/** States whose first divisions are their towns, or have been drawn anew since any list at hand (Burundi, Mali). */
const NOT_TOLD = new Set(
  (
    'AD AI AS AW AZ BB BF BI BM CK CW FO GG GP GF GU HM IM JE KY LI LV MC ME MF MH MK ML MP MQ MT NR PM PR QA RE SB ' +
    'SI SJ SM SX TV TW VA VG VI WF XK YT'
  ).split(' '),
);
const NOTHING = '-';

/**
 * Names of first-level divisions in both languages by GeoNames code (`PL.78`): those of the table
 * read by hand, else the title of the division whose words are the same. One without a French name
 * is left out where its English one is made of words; a name like "Tabasco" is that of both.
 */
export function regionNames(
  admins: readonly { readonly code: string; readonly name: string }[],
  divisions: DivisionFile,
  read: readonly Row[] = [],
): Map<string, RegionName> {
  const better = new Map(read.map((row) => [row.code ?? '', row]));
  const names = new Map<string, RegionName>();
  for (const { code, name } of admins) {
    const [state = '', admin = ''] = code.split('.');
    const row = better.get(code);
    if (row?.fr === NOTHING || (row === undefined && NOT_TOLD.has(state))) continue;
    const division = sameDivision(divisions[state]?.regions ?? [], name, admin);
    const fr = row?.fr ?? frenchOf(division, name);
    const article = row === undefined ? division?.names.en : undefined;
    if (fr !== undefined) names.set(code, { fr, en: row?.en ?? englishOf(division, name), article });
  }
  return names;
}

function frenchOf(division: Division | undefined, name: string): string | undefined {
  const title = division?.names.fr;
  if (title !== undefined) return frenchName(title);
  const translated = frenchPlaceTitle(typographic(name), new Map());
  if (translated !== undefined) return ENGLISH.test(translated.replace(/^\S+ /, '')) ? undefined : translated;
  return ENGLISH.test(name) ? undefined : typographic(name);
}

/** GeoNames has some names without their accents, which the title of the article has. */
function englishOf(division: Division | undefined, name: string): string {
  const title = division?.names.en ?? '';
  const start = title.slice(0, name.length);
  const isAccented = foldText(start) === foldText(name) && start.length > 0 && start !== bare(start);
  return typographic(isAccented ? start : name);
}

/**
 * The division that has all the words of the name in one of its own. Codes are no help alone:
 * those of Đắk Lắk, Huế or the regions of Morocco are other places' in the other list.
 */
function sameDivision(divisions: readonly Division[], name: string, admin: string): Division | undefined {
  const words = tellingWords(name);
  if (words.size === 0) return undefined;
  const same = divisions.filter((division) => {
    const { en, fr } = division.names;
    return [division.name, en, fr].some((other) => isSame(words, tellingWords(other ?? '')));
  });
  return same.find((division) => division.admin === admin) ?? (same.length === 1 ? same[0] : undefined);
}

function isSame(words: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return words.size === others.size && [...words].every((word) => others.has(word));
}

function tellingWords(name: string): ReadonlySet<string> {
  return new Set(
    foldText(name)
      .split(' ')
      .filter((word) => word !== '' && !WHAT_IT_IS.has(word)),
  );
}

/** « voïvodie de Mazovie »: the noun is a common one. What stands in brackets only tells articles apart. */
function frenchName(title: string): string {
  const proper = typographic(title.replace(/ \([^)]*\)$/, ''));
  return proper.replace(GENERIC, (noun) => noun.toLowerCase());
}

function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

function typographic(text: string): string {
  return text.replaceAll("'", '’');
}
