import { addFact, type Dataset, type Draft, keepFacts } from '../dataset.ts';
import { slug } from '../names.ts';
import type { Row } from '../tsv.ts';
import type { WordNetPerson } from './wordnet.ts';

const WORDNET = 'wordnet@2011';

/** WordNet knows only the famous: a namesake whom few Wikipedias have is somebody else. */
const LEAST_PROMINENCE = 1;

/** Two dates closer than this are those of a reign, or a slip of the source. */
const SHORTEST_LIFE = 20;

/** The actor, not the sculptor George Segal, whom alone WordNet has. */
const NAMESAKES = new Set(['Q449900']);

/** Words of WordNet for what the dumps call otherwise. */
const SAME_TRADE: Readonly<Record<string, string>> = { actress: 'actor', dramatist: 'playwright' };

/** Realms by the title of their kings in WordNet. */
const REALMS: Readonly<Record<string, RegExp>> = {
  'king of england': /^(?:England|Great Britain|the United Kingdom)$/,
  'queen of england': /^(?:England|Great Britain|the United Kingdom)$/,
  'king of france': /^France$/,
};

/** What the well known of history were, and their years. */
export function importWordNet(dataset: Dataset, people: readonly WordNetPerson[], occupations: readonly Row[]): void {
  for (const row of occupations) {
    const [en = '', frM = '', frF = ''] = [row.en, row.fr_m, row.fr_f];
    dataset.terms.add({ id: slug(en), group: 'occupation', en, frM, frF });
    // Curated records use them too.
    dataset.terms.markUsed(slug(en));
  }
  const drafts = draftsByLabel(dataset);
  for (const [name, person] of peopleByName(people)) {
    const draft = drafts.get(name);
    if (draft !== undefined && !NAMESAKES.has(draft.id)) importPerson(dataset, draft, person);
  }
}

/**
 * By every full name, and by the names that labels give kings and popes. Aliases of the dumps
 * are no bridge: "King James" is LeBron James there, "Uncle Joe" Stalin.
 */
function peopleByName(people: readonly WordNetPerson[]): ReadonlyMap<string, WordNetPerson> {
  return unshared(people.flatMap((person) => namesOf(person).map((name): [string, WordNetPerson] => [name, person])));
}

function namesOf({ names, occupations }: WordNetPerson): string[] {
  const full = names.filter((name) => name.includes(' ')).map((name) => slug(name.replace(/^Sir /, '')));
  const popes = occupations.includes('pope') ? names.map((name) => slug(`Pope ${name}`)) : [];
  const realms = Object.keys(REALMS).filter((title) => occupations.includes(title));
  return [...new Set([...full, ...popes, ...realms.flatMap((title) => names.map((name) => `${slug(name)} ${title}`))])];
}

/** People by their label in either language; nobody by a label that two have. */
function draftsByLabel(dataset: Dataset): ReadonlyMap<string, Draft> {
  const known = [...dataset.drafts.values()].filter(
    ({ kind, signals }) => kind === 'person' && signals.prominence >= LEAST_PROMINENCE,
  );
  return unshared(known.flatMap((draft) => keysOf(draft).map((key): [string, Draft] => [key, draft])));
}

function keysOf({ label }: Draft): string[] {
  const labels = [...new Set([label.fr ?? '', label.en ?? ''])].filter((text) => text.includes(' '));
  return [...new Set(labels.flatMap((text) => [slug(text), ...kingly(text)]))];
}

/** "Henry VIII of England" is "Henry VIII", a king of England, there. */
function kingly(label: string): string[] {
  const [, name, realm = ''] = /^(\p{L}+ [IVX]+) of (.+)$/u.exec(label) ?? [];
  if (name === undefined) return [];
  return Object.keys(REALMS)
    .filter((title) => REALMS[title]?.test(realm))
    .map((title) => `${slug(name)} ${title}`);
}

/** Names that one alone has. */
function unshared<T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, T> {
  const byName = new Map<string, T>();
  const shared = new Set<string>();
  for (const [name, value] of entries) {
    if (byName.has(name) && byName.get(name) !== value) shared.add(name);
    byName.set(name, value);
  }
  for (const name of shared) byName.delete(name);
  return byName;
}

function importPerson(dataset: Dataset, draft: Draft, { occupations, born, died }: WordNetPerson): void {
  const terms = occupations.map((word) => slug(SAME_TRADE[word] ?? word));
  const added = putFirst(dataset, draft, terms);
  if (!added && !draft.facts.some((fact) => fact.p === 'occupation')) return;
  if (born !== undefined && died !== undefined && Number(died) - Number(born) < SHORTEST_LIFE) return;
  if (born !== undefined) addFact(draft, 'birthDate', born, WORDNET);
  if (died !== undefined) addFact(draft, 'deathDate', died, WORDNET);
}

/** Most trades of one person that are kept of WordNet. */
const MOST = 2;

/**
 * What WordNet says somebody was is what everybody knows them for; the dumps list a dozen trades
 * in no order (Bergson: writer, professor, sociologist). So it comes first. True when there is any.
 */
function putFirst(dataset: Dataset, draft: Draft, terms: readonly string[]): boolean {
  const others = draft.facts.filter(({ p }) => p === 'occupation');
  const english = (fact: (typeof others)[number]): string =>
    typeof fact.v === 'object' && 't' in fact.v ? (dataset.terms.get(fact.v.t)?.en.toLowerCase() ?? '') : '';
  const first = terms.slice(0, MOST).flatMap((t) => {
    const known = others.find((fact) => slug(english(fact)) === t);
    if (known !== undefined) return [known];
    // A publisher is a firm among the types.
    return dataset.terms.get(t)?.group === 'occupation' ? [{ p: 'occupation', v: { t }, src: WORDNET }] : [];
  });
  const rest = draft.facts.filter((fact) => !first.includes(fact));
  keepFacts(draft, [...first, ...rest]);
  return first.length > 0;
}
