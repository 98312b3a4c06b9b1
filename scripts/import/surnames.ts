import type { Dataset, Draft } from './dataset.ts';
import type { HygieneContext } from './hygiene.ts';
import { surnameOf } from './names.ts';
import { priorOf } from './prior.ts';

/** Least prior of a person whom a bare surname may stand for: those who are in the news by surname alone. */
const MIN_PRIOR = 0.65;

/** How much stronger than the next bearer: « Macron » yes, « Bush » no. Who holds no post today needs more. */
const LEAD_IN_OFFICE = 0.15;
const LEAD_OTHERS = 0.45;

/** States where the family name comes first: the last word of « Xi Jinping » is not a surname. */
const FAMILY_NAME_FIRST = new Set(['Q148', 'Q865', 'Q884', 'Q423', 'Q881', 'Q424', 'Q8646', 'Q836', 'Q252']);

/** Dynasties and the commonest endings: nobody is called so alone. */
const NEVER_ALONE = new Set([
  'Al Saud',
  'al Saud',
  'Al Nahyan',
  'Al Thani',
  'Al Sabah',
  'Al Khalifa',
  'da Silva',
  'dos Santos',
]);

/** Gives the surname of a person who outshines all others of that name, after every importer has run. */
export function addSurnames(dataset: Dataset, context: HygieneContext): void {
  const bearers = bearersBySurname(dataset);
  const places = otherLabels(dataset);
  for (const [surname, drafts] of bearers) {
    const [first, second] = drafts.sort((a, b) => priorOf(b) - priorOf(a));
    if (first === undefined || priorOf(first) < MIN_PRIOR || places.has(surname)) continue;
    if (second !== undefined && priorOf(first) - priorOf(second) < leadFor(first)) continue;
    if (context.isCommonWord(surname.toLowerCase()) || context.givenNames.has(surname)) continue;
    first.names.set(surname, { text: surname, kind: 'surname' });
  }
}

function leadFor(draft: Draft): number {
  return draft.facts.some((fact) => fact.p === 'position') ? LEAD_IN_OFFICE : LEAD_OTHERS;
}

/** Every family name of the dataset. */
export function surnamesOf(dataset: Dataset): Set<string> {
  return new Set(bearersBySurname(dataset).keys());
}

/**
 * How many people of the dataset bear each family name. Those whom only `data/lists` bring are not counted:
 * three Portuguese ministers called Rodrigues make no family name of the island.
 */
export function surnameCounts(dataset: Dataset): Map<string, number> {
  const counted = (drafts: readonly Draft[]): number => drafts.filter(({ sources }) => !isOnlyListed(sources)).length;
  return new Map([...bearersBySurname(dataset)].map(([surname, drafts]) => [surname, counted(drafts)]));
}

function isOnlyListed(sources: ReadonlySet<string>): boolean {
  return sources.size === 1 && sources.has('lists');
}

function bearersBySurname(dataset: Dataset): Map<string, Draft[]> {
  const bearers = new Map<string, Draft[]>();
  for (const draft of dataset.drafts.values()) {
    if (draft.kind !== 'person') continue;
    for (const surname of surnamesOfPerson(draft)) bearers.set(surname, [...(bearers.get(surname) ?? []), draft]);
  }
  return bearers;
}

/** One per language: « Poutine », "Putin". */
function surnamesOfPerson(draft: Draft): Set<string> {
  const country = draft.facts.find((fact) => fact.p === 'citizenship')?.v;
  if (typeof country === 'object' && 'e' in country && FAMILY_NAME_FIRST.has(country.e)) return new Set();
  const surnames = [draft.label.fr, draft.label.en].map((label) => surnameOf(label ?? ''));
  return new Set(surnames.filter((surname) => surname !== undefined).filter((surname) => !NEVER_ALONE.has(surname)));
}

/** Names that already mean a place or an organization well known enough to be met in the news. */
function otherLabels(dataset: Dataset): Set<string> {
  const labels = new Set<string>();
  for (const draft of dataset.drafts.values()) {
    if (draft.kind === 'person' || priorOf(draft) < 0.3) continue;
    for (const label of [draft.label.fr, draft.label.en]) if (label !== undefined) labels.add(label);
  }
  return labels;
}
