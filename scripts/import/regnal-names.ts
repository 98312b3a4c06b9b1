import { elides } from '../../core/knowledge/french.ts';
import { addName, type Dataset } from './dataset.ts';
import type { Row } from './tsv.ts';

/** Realms as they follow a name: « de Danemark », « du Portugal »; the rest by their English name. */
const REALMS: Readonly<Record<string, string>> = {
  Aragon: 'Aragon',
  Asturias: 'Asturies',
  Bavaria: 'Bavière',
  Belgium: 'Belgique',
  Bohemia: 'Bohême',
  'Bohemia and Hungary': 'Bohême et de Hongrie',
  Burgundy: 'Bourgogne',
  Castile: 'Castille',
  Castille: 'Castille',
  'Castile and Leon': 'Castille et de León',
  Denmark: 'Danemark',
  Egypt: 'Égypte',
  England: 'Angleterre',
  Ethiopia: 'Éthiopie',
  France: 'France',
  Germany: 'Germanie',
  Holland: 'Hollande',
  Hungary: 'Hongrie',
  Iran: 'Iran',
  Italy: 'Italie',
  Jerusalem: 'Jérusalem',
  Jordan: 'Jordanie',
  Kartli: 'Karthlie',
  León: 'León',
  'León and Castile': 'León et de Castille',
  Lotharingia: 'Lotharingie',
  Macedon: 'Macédoine',
  Morocco: 'Maroc',
  Naples: 'Naples',
  Navarre: 'Navarre',
  Norway: 'Norvège',
  Poland: 'Pologne',
  Portugal: 'Portugal',
  Prussia: 'Prusse',
  Russia: 'Russie',
  Savoy: 'Savoie',
  Scotland: 'Écosse',
  Sicily: 'Sicile',
  Spain: 'Espagne',
  Spoleto: 'Spolète',
  Sweden: 'Suède',
  Trebizond: 'Trébizonde',
};

/** Realms that take « du »: « Pierre II du Portugal » is usual only of these. */
const WITH_ARTICLE = new Set(['Portugal', 'Maroc']);

/** Queens, whose first is « Ire ». */
const FEMININE = new Set([
  ...['Isabelle', 'Hedwige', 'Zaouditou', 'Jeanne', 'Marguerite', 'Marie', 'Blanche', 'Éléonore', 'Catherine'],
]);

/** "Eric II of Denmark" → « Éric II de Danemark »: rulers whom the tables name in English alone. */
export function addRegnalNames(dataset: Dataset, rows: readonly Row[]): void {
  const names = new Map(rows.map(({ en = '', fr = '' }) => [en, fr]));
  for (const draft of dataset.drafts.values()) {
    const { fr, en = '' } = draft.label;
    if (draft.kind !== 'person' || (fr !== undefined && fr !== en)) continue;
    const french = regnalName(en, names);
    if (french === undefined) continue;
    draft.label.fr = french;
    addName(draft, en, 'alias', 'fr');
  }
}

/** The French name of a ruler; `undefined` where the realm is not known. */
export function regnalName(english: string, names: ReadonlyMap<string, string>): string | undefined {
  const [, given = '', number = '', land = ''] =
    /^(\p{Lu}[\p{L}’]+(?: \p{Lu}[\p{L}’]+)?) ([IVX]+) of (.+)$/u.exec(english) ?? [];
  const realm = REALMS[land];
  if (realm === undefined) return undefined;
  const name = names.get(given) ?? given;
  const count = number !== 'I' ? number : FEMININE.has(name) ? 'Ire' : 'Ier';
  const of = WITH_ARTICLE.has(realm) ? `du ${realm}` : elides(realm) ? `d’${realm}` : `de ${realm}`;
  return `${name} ${count} ${of}`;
}
