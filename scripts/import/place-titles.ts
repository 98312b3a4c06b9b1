import { elides } from '../../core/knowledge/french.ts';
import { addName, type Dataset } from './dataset.ts';

/** English titles of divisions, states of the past and sights that have one French form; `X` is the name within. */
const TITLES: readonly (readonly [RegExp, string])[] = [
  [/^County (?:of )?(.+)$/, 'comté de X'],
  [/^(.+) County$/, 'comté de X'],
  [/^(.+) Rural District$/, 'district rural de X'],
  [/^(.+) District$/, 'district de X'],
  [/^(.+) Province$/, 'province de X'],
  [/^(.+) Region$/, 'région de X'],
  [/^(.+) Department$/, 'département de X'],
  [/^(.+) Municipality$/, 'municipalité de X'],
  [/^(.+) Prefecture$/, 'préfecture de X'],
  [/^(.+) Governorate$/, 'gouvernorat de X'],
  [/^Grand Duchy of (.+)$/, 'grand-duché de X'],
  [/^Duchy of (.+)$/, 'duché de X'],
  [/^Kingdom of (.+)$/, 'royaume de X'],
  [/^Principality of (.+)$/, 'principauté de X'],
  [/^Electorate of (.+)$/, 'électorat de X'],
  [/^Emirate of (.+)$/, 'émirat de X'],
  [/^Khanate of (.+)$/, 'khanat de X'],
  [/^Colony of (.+)$/, 'colonie de X'],
  [/^(.+) International Airport$/, 'aéroport international de X'],
  [/^(.+) Airport$/, 'aéroport de X'],
  [/^(.+) Castle$/, 'château de X'],
  [/^(.+) Cathedral$/, 'cathédrale de X'],
  [/^Lake (.+)$/, 'lac X'],
  [/^Mount (.+)$/, 'mont X'],
  [/^(.+) Island$/, 'île X'],
  [/^(.+) Islands$/, 'îles X'],
];

/** Words that are no part of a proper name. */
const ENGLISH =
  /\b(?:of|the|and|North|South|East|West|Northern|Southern|Eastern|Western|Central|New|National|Saint|St|Our)\b/;

/** French titles of places that have only an English one, where a rule holds; the English stays an alias. */
export function addFrenchPlaceTitles(dataset: Dataset): void {
  const names = frenchNames(dataset);
  for (const draft of dataset.drafts.values()) {
    const { fr, en = '' } = draft.label;
    if (draft.kind !== 'place' || (fr !== undefined && fr !== en)) continue;
    const french = frenchPlaceTitle(en, names);
    if (french === undefined) continue;
    draft.label.fr = french;
    addName(draft, en, 'alias', 'fr');
  }
}

/** "Granada Province" → « province de Grenade »; `undefined` where no rule holds. */
export function frenchPlaceTitle(english: string, names: ReadonlyMap<string, string>): string | undefined {
  for (const [pattern, title] of TITLES) {
    const name = pattern.exec(english)?.[1];
    if (name === undefined) continue;
    if (ENGLISH.test(name)) return undefined;
    const within = names.get(name) ?? name;
    if (/^(?:Le|La|Les|L’)\b|^\p{Ll}/u.test(within)) return undefined;
    return elides(within) ? title.replace('de X', `d’${within}`).replace('X', within) : title.replace('X', within);
  }
  return undefined;
}

function frenchNames(dataset: Dataset): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { kind, label } of dataset.drafts.values()) {
    if (kind === 'place' && label.en !== undefined && label.fr !== undefined && !names.has(label.en)) {
      names.set(label.en, label.fr);
    }
  }
  return names;
}
