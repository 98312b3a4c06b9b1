import type { Dataset, Draft } from './dataset.ts';
import type { City } from './sources/geonames.ts';
import { statesByIso } from './sources/leaders.ts';

/** States whose towns French and English papers spell as their own languages do. */
const LATIN = new Set(
  'ES PT BR MX AR CO PE CL EC BO PY UY VE CR PA NI HN GT SV DO CU PR TR PL CZ SK HU RO HR SI DE AT CH SE NO DK FI IS EE LV LT IT BE NL AL'.split(
    ' ',
  ),
);

/** Gives places the accents that one of their names or GeoNames has: « Torrejon », « Zamosc ». */
export function addAccents(dataset: Dataset, cities: readonly City[]): void {
  const codes = new Map([...statesByIso(dataset)].map(([code, id]) => [id as string, code]));
  const spellings = spellingsOf(cities);
  for (const draft of dataset.drafts.values()) {
    if (draft.kind !== 'place') continue;
    borrow(draft);
    const spelling = spellings.get(`${codeOf(draft, codes)} ${fold(draft.label.fr ?? '')}`);
    if (spelling === undefined || spelling === '') continue;
    for (const language of ['fr', 'en'] as const) {
      const label = draft.label[language] ?? '';
      if (isPlain(label) && fold(label) === fold(spelling)) draft.label[language] = spelling;
    }
  }
}

/** Where the names of both languages differ by accents alone, both have them. */
function borrow({ label }: Draft): void {
  const { fr, en } = label;
  if (fr === undefined || en === undefined || fr === en || fold(fr) !== fold(en)) return;
  if (isPlain(fr)) label.fr = en;
}

/** The one accented spelling of a town in its country; an empty text where there are two. */
function spellingsOf(cities: readonly City[]): ReadonlyMap<string, string> {
  const spellings = new Map<string, string>();
  for (const { iso2, name } of cities) {
    if (!LATIN.has(iso2)) continue;
    const key = `${iso2} ${fold(name)}`;
    const known = spellings.get(key);
    spellings.set(key, known === undefined || known === name ? name : '');
  }
  for (const [key, name] of spellings) if (isPlain(name)) spellings.set(key, '');
  return spellings;
}

function codeOf({ facts }: Draft, codes: ReadonlyMap<string, string>): string {
  const state = facts.find(({ p }) => p === 'country')?.v;
  return typeof state === 'object' && 'e' in state ? (codes.get(state.e) ?? '') : '';
}

function isPlain(text: string): boolean {
  return text === text.normalize('NFD').replace(/\p{M}/gu, '') && !/[łøđıŁØĐ]/.test(text);
}

function fold(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.replaceAll('ł', 'l').replaceAll('ø', 'o').replaceAll('đ', 'd').replaceAll('ı', 'i');
}
