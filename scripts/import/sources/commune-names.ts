import type { Row } from '../tsv.ts';

/** What French towns add to their names, and leave out in the press: « Brive-la-Gaillarde », « Sarlat-la-Canéda ». */
const ADDITION = /^(\p{Lu}[^-]{3,}?)-(?:la|le|les|lès|lez|sur|sous|en|de|du|des|d’|l’|au|aux|devant)(?:-|(?<=’)).+$/u;

/** Names of lands that new communes took, and an airport’s: nobody calls the town so. */
const NOT_SHORT = new Set(['Erdre', 'Mauges', 'Vexin', 'Roissy']);
const ARTICLE = /^(?:l[ae]s? |l’)/;

/** Inhabitants from which a town is called by its short name beyond its own canton. */
const TOWN = 3_000;
/** The same of a short name that is a word or a family name as well: « Digne », « Salon ». */
const LARGE_TOWN = 15_000;
/** Another town that the short name may mean must be this many times smaller. */
const CLEARLY_LARGER = 5;

/**
 * The short names that mean one town each, by INSEE code. `takenNames` are words, given names and family names in
 * small letters. Towns called by the whole short name, or by it and another addition, must be clearly smaller.
 */
export function shortNames(rows: readonly Row[], takenNames: ReadonlySet<string>): ReadonlyMap<string, string> {
  const byShort = new Map<string, Row[]>();
  for (const row of rows) {
    for (const short of beginningsOf(row)) byShort.set(short, [...(byShort.get(short) ?? []), row]);
  }
  const found = new Map<string, string>();
  for (const [short, towns] of byShort) {
    const [first, second] = towns.sort((a, b) => populationOf(b) - populationOf(a));
    if (first === undefined || shortOf(first) !== short || !first.insee) continue;
    const population = populationOf(first);
    const isClear = second === undefined || population >= CLEARLY_LARGER * populationOf(second);
    const word = short.toLowerCase();
    const least = takenNames.has(word) || takenNames.has(word.replace(ARTICLE, '')) ? LARGE_TOWN : TOWN;
    if (isClear && population >= least) found.set(first.insee, short);
  }
  return found;
}

function shortOf({ name = '' }: Row): string | undefined {
  const short = ADDITION.exec(name.replace(/'/g, '’'))?.[1];
  return short === undefined || NOT_SHORT.has(short) ? undefined : short;
}

/** « Boulogne » of Boulogne-Billancourt, and the whole name. */
function beginningsOf({ name = '' }: Row): string[] {
  const parts = name.split('-');
  return parts.map((_, index) => parts.slice(0, index + 1).join('-'));
}

function populationOf({ population }: Row): number {
  return Number(population) || 0;
}
