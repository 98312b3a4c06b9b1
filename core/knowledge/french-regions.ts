import type { NameGender } from './countries.ts';

/**
 * Gender of the names of French départements, which decides their article: « la Drôme »,
 * « l’Ain », « les Yvelines ». Those of two rivers take none: « préfet de Seine-et-Marne ».
 * From the type of liaison in Insee’s Code officiel géographique (TNCC).
 */
const DEPARTMENTS: Readonly<Record<NameGender, string>> = {
  m: `Ain|Allier|Aveyron|Bas-Rhin|Calvados|Cantal|Cher|Doubs|Finistère|Gard|Gers|Haut-Rhin|Hérault|Jura|Loiret|Lot
Morbihan|Nord|Pas-de-Calais|Puy-de-Dôme|Rhône|Tarn|Territoire de Belfort|Val-de-Marne|Val-d'Oise|Var`,
  f: `Aisne|Ardèche|Ariège|Aube|Aude|Charente|Charente-Maritime|Corrèze|Corse-du-Sud|Côte-d'Or|Creuse|Dordogne|Drôme
Essonne|Eure|Gironde|Guadeloupe|Guyane|Haute-Corse|Haute-Garonne|Haute-Loire|Haute-Marne|Haute-Saône|Haute-Savoie
Haute-Vienne|Indre|Isère|Loire|Loire-Atlantique|Lozère|Manche|Marne|Martinique|Mayenne|Meuse|Moselle|Nièvre|Oise
Orne|Sarthe|Savoie|Seine-Maritime|Seine-Saint-Denis|Somme|Vendée|Vienne|Yonne`,
  p: `Alpes-de-Haute-Provence|Alpes-Maritimes|Ardennes|Bouches-du-Rhône|Côtes-d'Armor|Deux-Sèvres|Hautes-Alpes
Hautes-Pyrénées|Hauts-de-Seine|Landes|Pyrénées-Atlantiques|Pyrénées-Orientales|Vosges|Yvelines`,
  '-': `Eure-et-Loir|Ille-et-Vilaine|Indre-et-Loire|Loir-et-Cher|Lot-et-Garonne|Maine-et-Loire|Meurthe-et-Moselle
Saône-et-Loire|Seine-et-Marne|Tarn-et-Garonne|Vaucluse|Paris|Mayotte|La Réunion`,
};

/** The same for French regions, continents and the best-known regions of other countries. */
const REGIONS: Readonly<Record<NameGender, string>> = {
  m: 'Centre-Val de Loire|Grand Est|Québec|Texas|Ontario|Donbass|Bade-Wurtemberg|Tyrol|Piémont|Kurdistan|Cachemire|Xinjiang',
  f: `Auvergne-Rhône-Alpes|Bourgogne-Franche-Comté|Bretagne|Corse|Île-de-France|Normandie|Nouvelle-Aquitaine|Occitanie
Provence-Alpes-Côte d'Azur|Afrique|Asie|Europe|Océanie|Amérique|Amérique du Nord|Amérique du Sud|Amérique centrale
Union européenne|Bavière|Saxe|Basse-Saxe|Hesse|Rhénanie-du-Nord-Westphalie|Thuringe|Catalogne|Andalousie|Galice
Californie|Floride|Géorgie|Pennsylvanie|Louisiane|Virginie|Caroline du Nord|Caroline du Sud|Écosse|Angleterre
Irlande du Nord|Crimée|Sibérie|Tchétchénie|Toscane|Lombardie|Sicile|Sardaigne|Vénétie|Calabre|Flandre|Wallonie
Transylvanie|Galicie|Cisjordanie|Silésie|Carinthie|Styrie|Ombrie|Ligurie|Campanie|Colombie-Britannique`,
  p: 'Hauts-de-France|Pays de la Loire|Asturies|Pouilles|Marches|Abruzzes|Cornouailles',
  '-': '',
};

function gendersOf(table: Readonly<Record<NameGender, string>>): ReadonlyMap<string, NameGender> {
  const genders = ['m', 'f', 'p', '-'] as const;
  return new Map(genders.flatMap((gender) => table[gender].split(/[|\n]/).map((name) => [name, gender] as const)));
}

const departments = gendersOf(DEPARTMENTS);
const regions = gendersOf(REGIONS);

/** Gender of the name of a French département; `undefined` for all other names. */
export function departmentGender(name: string): NameGender | undefined {
  return departments.get(name.replaceAll('’', "'"));
}

/** Gender of the name of a region or continent that we know the article of. */
export function regionGender(name: string): NameGender | undefined {
  return regions.get(name.replaceAll('’', "'"));
}

/** « en Bretagne », « dans le Grand Est », « dans les Hauts-de-France »; `undefined` for names we cannot place. */
export function inRegion(name: string): string | undefined {
  switch (regionGender(name)) {
    case 'f':
      return `en ${name}`;
    case 'm':
      return /^[aeiouéîœ]/i.test(name) ? `dans l’${name}` : `dans le ${name}`;
    case 'p':
      return `dans les ${name}`;
    default:
      return undefined;
  }
}
