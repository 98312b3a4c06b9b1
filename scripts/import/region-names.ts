import type { Localized } from '../../core/model.ts';

/** First-level divisions of iso3166-2-db: titles of Wikipedia articles, with the codes that GeoNames gives them. */
export type DivisionFile = Readonly<
  Record<
    string,
    {
      readonly regions: readonly {
        readonly admin?: string;
        readonly names: { readonly fr?: string; readonly en?: string };
      }[];
    }
  >
>;

interface DivisionNames {
  readonly fr?: string;
  readonly en?: string;
}

/** A division as GeoNames calls it, and how else English does. */
export interface RegionName extends Localized {
  readonly article?: string | undefined;
}

/** French common nouns that begin the names of divisions: « voïvodie de Mazovie ». */
const GENERIC =
  /^(?:Arrondissement|Banovine|Canton|Comté|Commune|Département|District|Division|Émirat|Gouvernorat|Île|Județ|Kraï|Municipalité|Oblast|Oblysy?|Paroisse|Préfecture|Province|Région(?! de Bruxelles)|République|Territoire|Viloyat|Voblast|Voïvodie|Wilaya|Apskritis|Comitat)(?= |$)/;

/** French names of divisions that the lists lack or have of another place, by GeoNames code. */
const BETTER: ReadonlyMap<string, string> = new Map([
  ['CY.01', 'district de Famagouste'],
  ['CY.02', 'district de Kyrenia'],
  ['CY.03', 'district de Larnaca'],
  ['CY.04', 'district de Nicosie'],
  ['CY.05', 'district de Limassol'],
  ['CY.06', 'district de Paphos'],
  ['ES.60', 'Communauté valencienne'],
  ['ID.40', 'îles Riau'],
  ['BD.81', 'division de Dacca'],
  ['ID.PD', 'Papouasie du Sud-Ouest'],
  ['LY.69', 'Benghazi'],
  ['LY.72', 'Misrata'],
  ['MA.03', 'Fès-Meknès'],
  ['MA.07', 'Marrakech-Safi'],
  ['UZ.14', 'province de Tachkent'],
  ['UZ.05', 'Khorezm'],
  ['UZ.10', 'province de Samarcande'],
  ['MM.10', 'région de Sagaing'],
  ['MM.12', 'région de Tanintharyi'],
  ['SO.14', 'Basse-Chébéli'],
  ['SD.38', 'État de Gezira'],
]);

/** English names that GeoNames has in French or without their accents, as it has them. */
const BETTER_ENGLISH: ReadonlyMap<string, string> = new Map([
  ['Castille-La Mancha', 'Castilla–La Mancha'],
  ['Cabanas', 'Cabañas'],
]);

/** Words that make a name an English one. */
const ENGLISH =
  /\b(?:region|province|state|oblast|voivodeship|county|governorate|department|prefecture|district|city|municipality|autonomous|capital|republic|territory|emirate|parish|division|the|of|north|south|east|west|northern|southern|eastern|western|central|upper|lower|new|greater|islands?|coast|bay|and|wales|england|scotland|ireland)\b/i;

/** Titles of other articles in iso3166-2-db: of Niassa and of Braga. */
const WRONG = new Set(['Lac Malawi', 'Saccharification']);

/**
 * Names of first-level divisions in both languages by GeoNames code (`PL.78`). One without
 * a French name is left out where its English one is made of words; a name like "Tabasco"
 * is that of both.
 */
export function regionNames(
  admins: readonly { readonly code: string; readonly name: string }[],
  divisions: DivisionFile,
): Map<string, RegionName> {
  const known = divisionsByCode(divisions);
  const names = new Map<string, RegionName>();
  for (const { code, name } of admins) {
    const division = fitting(known.get(code), name);
    const french = division?.fr;
    const fr =
      (french !== undefined && !WRONG.has(french) ? french : undefined) ?? (ENGLISH.test(name) ? undefined : name);
    const better = BETTER.get(code);
    if (better !== undefined || fr !== undefined)
      names.set(code, {
        fr: better ?? frenchName(fr ?? ''),
        en: typographic(BETTER_ENGLISH.get(name) ?? name),
        article: division?.en,
      });
  }
  return names;
}

/** Some codes of the two lists are those of different places (Dak Lak, Huế): a word of the name tells. */
function fitting(names: DivisionNames | undefined, name: string): DivisionNames | undefined {
  const starts = new Set(beginnings(name));
  return beginnings(`${names?.en ?? ''} ${names?.fr ?? ''}`).some((start) => starts.has(start)) ? names : undefined;
}

function beginnings(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return (plain.match(/\p{L}{3,}/gu) ?? []).map((word) => word.slice(0, 3));
}

function divisionsByCode(divisions: DivisionFile): Map<string, DivisionNames> {
  const entries = Object.entries(divisions).flatMap(([iso2, { regions }]) =>
    regions.map(({ admin, names }) => [`${iso2}.${admin ?? ''}`, names] as const),
  );
  return new Map(entries);
}

/** « voïvodie de Mazovie »: the noun is a common one. What stands in brackets only tells articles apart. */
function frenchName(title: string): string {
  const bare = typographic(title.replace(/ \([^)]*\)$/, ''));
  return bare.replace(GENERIC, (noun) => noun.toLowerCase());
}

function typographic(text: string): string {
  return text.replaceAll("'", '’');
}
