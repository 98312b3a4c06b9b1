import type { NameGender } from './countries.ts';

/**
 * Gender of the names of French regions and départements and of continents, which
 * decides their article: « la Drôme », « l’Ain », « les Yvelines », « Mayotte ».
 * From the type of liaison in Insee’s Code officiel géographique (TNCC).
 */
const NAMES: Readonly<Record<NameGender, string>> = {
  m: `Ain|Allier|Aveyron|Bas-Rhin|Calvados|Cantal|Cher|Doubs|Finistère|Gard|Gers|Haut-Rhin|Hérault
Jura|Loir-et-Cher|Loiret|Lot|Lot-et-Garonne|Maine-et-Loire|Morbihan|Nord|Pas-de-Calais|Puy-de-Dôme|Rhône
Tarn|Tarn-et-Garonne|Territoire de Belfort|Val-de-Marne|Val-d'Oise|Var|Vaucluse|Centre-Val de Loire|Grand Est`,
  f: `Aisne|Ardèche|Ariège|Aube|Aude|Charente|Charente-Maritime|Corrèze|Corse-du-Sud|Côte-d'Or|Creuse|Dordogne|Drôme
Essonne|Eure|Eure-et-Loir|Gironde|Guadeloupe|Guyane|Haute-Corse|Haute-Garonne|Haute-Loire|Haute-Marne|Haute-Saône
Haute-Savoie|Haute-Vienne|Ille-et-Vilaine|Indre|Indre-et-Loire|Isère|Loire|Loire-Atlantique|Lozère|Manche|Marne
Martinique|Mayenne|Meurthe-et-Moselle|Meuse|Moselle|Nièvre|Oise|Orne|Saône-et-Loire|Sarthe|Savoie|Seine-et-Marne
Seine-Maritime|Seine-Saint-Denis|Somme|Vendée|Vienne|Yonne|Auvergne-Rhône-Alpes|Bourgogne-Franche-Comté|Bretagne
Corse|Île-de-France|Normandie|Nouvelle-Aquitaine|Occitanie|Provence-Alpes-Côte d'Azur|Afrique|Asie|Europe|Océanie
Amérique|Amérique du Nord|Amérique du Sud|Amérique centrale|Union européenne|Bavière|Catalogne|Californie
Floride|Écosse|Angleterre|Crimée|Sibérie|Toscane|Lombardie|Sicile|Andalousie|Saxe|Flandre|Wallonie|Bosnie-Herzégovine`,
  p: `Alpes-de-Haute-Provence|Alpes-Maritimes|Ardennes|Bouches-du-Rhône|Côtes-d'Armor|Deux-Sèvres|Hautes-Alpes
Hautes-Pyrénées|Hauts-de-Seine|Landes|Pyrénées-Atlantiques|Pyrénées-Orientales|Vosges|Yvelines|Hauts-de-France
Pays de la Loire`,
  '-': `Paris|Mayotte|La Réunion`,
};

const GENDERS: ReadonlyMap<string, NameGender> = new Map(
  (['m', 'f', 'p', '-'] as const).flatMap((gender) =>
    NAMES[gender].split(/[|\n]/).map((name): [string, NameGender] => [name, gender]),
  ),
);

/** Gender of the name of a region we know the article of; any other name takes none. */
export function regionGender(name: string): NameGender | undefined {
  return GENDERS.get(name.replaceAll('’', "'"));
}

/** Regions of plural or masculine name are entered with "dans": « dans le Grand Est », « dans les Hauts-de-France ». */
export function inRegion(name: string): string {
  switch (regionGender(name)) {
    case 'f':
      return `en ${name}`;
    case 'm':
      return `dans le ${name}`;
    case 'p':
      return `dans les ${name}`;
    default:
      return `à ${name}`;
  }
}
