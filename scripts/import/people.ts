import type { EntityId } from '../../core/model.ts';
import { anyLabel, type Dataset, type Draft } from './dataset.ts';
import { slug } from './names.ts';

/** Properties that show a person is in politics: then the same name is the same person. */
const POLITICAL = new Set(['position', 'held', 'party', 'affiliation']);

/** A popular title on Wikipedia: the only such bearer of a name is who a parliament’s list means. */
const WELL_KNOWN = 2;

/**
 * Finds who a name without an id is. Only people already known to be in politics are
 * taken for the same; other namesakes go to the review list and the person gets an `x:` id.
 */
export class PeopleByName {
  readonly #byName = new Map<string, Draft[]>();
  /** Lines for the review file: id, name, what was decided. */
  readonly review: string[] = [];

  constructor(dataset: Dataset) {
    for (const draft of dataset.drafts.values()) if (draft.kind === 'person') this.add(draft);
  }

  add(draft: Draft): void {
    const label = anyLabel(draft);
    this.#byName.set(label, [...(this.#byName.get(label) ?? []), draft]);
  }

  idOf(name: string): EntityId {
    const namesakes = this.#byName.get(name) ?? [];
    const politicians = namesakes.filter((draft) => draft.facts.some((fact) => POLITICAL.has(fact.p)));
    if (politicians.length === 1 && politicians[0] !== undefined) return politicians[0].id;
    const [only, other] = namesakes;
    if (only !== undefined && other === undefined && only.signals.prominence >= WELL_KNOWN) return only.id;
    for (const draft of namesakes) this.review.push(`${draft.id}\t${name}\tsame name, not merged: no sign of politics`);
    return `x:${slug(name)}`;
  }
}

/** « DI RUPO » → « Di Rupo », "O'SULLIVAN" → "O’Sullivan", "MCALLISTER" → "McAllister". */
export function properCase(text: string): string {
  if (text !== text.toUpperCase()) return text;
  const capital = (part: string): string => part.charAt(0) + part.slice(1).toLowerCase();
  const words = text.replaceAll("'", '’').split(/(?<=[ ’-])/);
  return words
    .map(capital)
    .join('')
    .replace(/\bMc(\p{Ll})/gu, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}
