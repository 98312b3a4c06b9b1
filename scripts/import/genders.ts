import type { Gender } from '../../core/model.ts';
import { anyLabel, type Dataset, type Draft } from './dataset.ts';
import { packageText } from './packages.ts';
import type { Row } from './tsv.ts';

/** A given name tells a gender when so many bear it, and nearly all of them have the same. */
const MIN_BEARERS = 6;
const NEARLY_ALL = 0.95;

/** Lists of given names by gender, of five languages; each file is one map. */
const LANGUAGES = ['en', 'it', 'es', 'fr', 'de'] as const;

/** What most of the lists that have a name say of it; a name they are divided on (Andrea) is not in it. */
export function gendersOfLists(texts: readonly string[]): ReadonlyMap<string, Gender> {
  const votes = new Map<string, number>();
  for (const text of texts) {
    for (const [, name = '', gender] of text.matchAll(/\['([^']+)', '(male|female)'\]/g)) {
      votes.set(name, (votes.get(name) ?? 0) + (gender === 'female' ? 1 : -1));
    }
  }
  const decided = [...votes].filter(([, balance]) => balance !== 0);
  return new Map(decided.map(([name, balance]) => [name, balance > 0 ? 'female' : 'male']));
}

/** The lists of the data package. */
export function listedGenders(): ReadonlyMap<string, Gender> {
  return gendersOfLists(LANGUAGES.map((name) => packageText(`gender-detection-from-name/names/${name}.js`)));
}

/**
 * Genders of the people for whom no source has one, from those of the dataset who share
 * their given name, else from lists of given names: it decides between « acteur » and « actrice »
 * and nothing else. Names that do not tell leave the gender open.
 */
export function addGenders(
  dataset: Dataset,
  listed: ReadonlyMap<string, Gender> = new Map(),
  own: readonly Row[] = [],
): number {
  for (const { id = '', gender } of own) {
    const draft = dataset.get(id);
    if (draft !== undefined && (gender === 'female' || gender === 'male')) draft.gender = gender;
  }
  const people = [...dataset.drafts.values()].filter(({ kind }) => kind === 'person');
  const genders = gendersByName(people);
  let added = 0;
  for (const draft of people) {
    const name = givenName(draft);
    const gender = genders.get(name) ?? listed.get(name.toLowerCase()) ?? listed.get(bare(name));
    if (draft.gender !== undefined || gender === undefined || UNISEX.has(name)) continue;
    draft.gender = gender;
    added++;
  }
  return added;
}

/** Names of women and of men alike, whatever one of the lists says. */
const UNISEX = new Set([
  ...['Andrea', 'Blake', 'Bryce', 'Casey', 'Cleo', 'Dakota', 'Dana', 'Dominique', 'Elisha', 'Jackie', 'Jamie', 'Joan'],
  ...['Kelsey', 'Kerry', 'Kim', 'Laurence', 'Leslie', 'Lindsey', 'Paris', 'Parker', 'Pat', 'Reese', 'Riley', 'Robin'],
  ...['Rosario', 'Stacy', 'Sydney', 'Toni', 'Val'],
]);

/** The lists write « Valérie » without its accent. */
function bare(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function gendersByName(people: readonly Draft[]): ReadonlyMap<string, Gender> {
  const counts = new Map<string, { female: number; male: number }>();
  for (const draft of people) {
    if (draft.gender !== 'female' && draft.gender !== 'male') continue;
    const count = counts.get(givenName(draft)) ?? { female: 0, male: 0 };
    count[draft.gender]++;
    counts.set(givenName(draft), count);
  }
  const telling = [...counts].flatMap(([name, { female, male }]): [string, Gender][] => {
    const all = female + male;
    if (name === '' || all < MIN_BEARERS || Math.max(female, male) < NEARLY_ALL * all) return [];
    return [[name, female > male ? 'female' : 'male']];
  });
  return new Map(telling);
}

/** The first of several words; of a single one nothing can be told. */
function givenName(draft: Draft): string {
  const [first = '', second] = anyLabel(draft).split(' ');
  return second === undefined ? '' : first;
}
