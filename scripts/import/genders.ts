import type { Gender } from '../../core/model.ts';
import { anyLabel, type Dataset, type Draft } from './dataset.ts';

/** A given name tells a gender when so many bear it, and nearly all of them have the same. */
const MIN_BEARERS = 6;
const NEARLY_ALL = 0.95;

/**
 * Genders of the people for whom no source has one, from those of the dataset who share
 * their given name: it decides between « acteur » and « actrice » and nothing else. Names
 * that do not tell leave the gender open.
 */
export function addGenders(dataset: Dataset): number {
  const people = [...dataset.drafts.values()].filter(({ kind }) => kind === 'person');
  const genders = gendersByName(people);
  let added = 0;
  for (const draft of people) {
    const gender = draft.gender === undefined ? genders.get(givenName(draft)) : undefined;
    if (gender === undefined) continue;
    draft.gender = gender;
    added++;
  }
  return added;
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
