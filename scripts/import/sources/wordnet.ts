import type { EntityKind } from '../../../core/model.ts';
import { addFact, anyLabel, type Dataset, type Draft, hasFact } from '../dataset.ts';
import { typeset } from '../types.ts';

const WORDNET = 'wordnet@2011';

/** File of WordNet's nouns for people. */
const PERSON = '18';

/** A person of WordNet: names, what he or she was, and the years at the end of the gloss. */
export interface WordNetPerson {
  readonly names: readonly string[];
  readonly occupations: readonly string[];
  readonly born?: string | undefined;
  readonly died?: string | undefined;
}

/** Reads `data.noun`: synsets that are instances (`@i`) of a kind of person. */
export function parseWordNetPeople(text: string): WordNetPerson[] {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('  '));
  const words = new Map(lines.map((line) => [line.slice(0, 8), wordsOf(line.split(' '))[0] ?? '']));
  return lines
    .filter((line) => line.includes(' @i ') && line.split(' ')[1] === PERSON)
    .map((line) => personOf(line, words));
}

function personOf(line: string, words: ReadonlyMap<string, string>): WordNetPerson {
  const [head = '', gloss = ''] = line.split(' | ');
  const parts = head.split(' ');
  const occupations = parts.flatMap((part, index) => (part === '@i' ? [words.get(parts[index + 1] ?? '') ?? ''] : []));
  const [, born, died] = /\((?:born )?(\d{4})(?:-(\d{4}))?\)\s*$/.exec(gloss.trim()) ?? [];
  return { names: wordsOf(parts), occupations: occupations.map((word) => word.toLowerCase()), born, died };
}

function wordsOf(parts: readonly string[]): string[] {
  const count = Number.parseInt(parts[3] ?? '0', 16);
  return Array.from({ length: count }, (_, index) => typeset((parts[4 + 2 * index] ?? '').replaceAll('_', ' ')));
}

/** An event of WordNet: names, and the years that its gloss gives, if they can only be its own. */
export interface WordNetEvent {
  readonly names: readonly string[];
  readonly start: string;
  readonly end: string;
}

/** Files of WordNet's nouns for what people do, what happens, and times. */
const EVENTS = new Set(['04', '11', '28']);
const PERIOD = /(?:from|between|\() ?(\d{3,4}) ?(?:to|and|-|–) ?(\d{4})(?! ?B)/;
const YEAR_IN_GLOSS = /(?<!\d)(1[0-9]{3}|20[0-2][0-9])(?![\d-])/g;

/** Wars, battles and treaties with their years: "(1618-1648)", "from 1853 to 1856", or the one year named. */
export function parseWordNetEvents(text: string): WordNetEvent[] {
  const lines = text.split('\n').filter((line) => line.includes(' @i ') && EVENTS.has(line.split(' ')[1] ?? ''));
  return lines.flatMap((line) => {
    const [head = '', gloss = ''] = line.split(' | ');
    const years = yearsOf(gloss.split(';')[0] ?? '');
    return years === undefined ? [] : [{ names: wordsOf(head.split(' ')), ...years }];
  });
}

function yearsOf(gloss: string): { start: string; end: string } | undefined {
  if (/\bB\.?C/.test(gloss) || /\b(?:any|either|one) of\b/.test(gloss)) return undefined;
  const [, start, end] = PERIOD.exec(gloss) ?? [];
  if (start !== undefined && end !== undefined) return { start: start.padStart(4, '0'), end };
  const years = [...new Set(gloss.match(YEAR_IN_GLOSS))];
  const [year] = years;
  return years.length === 1 && year !== undefined ? { start: year, end: year } : undefined;
}

/** Years of events that have none. */
export function importWordNetEvents(dataset: Dataset, events: readonly WordNetEvent[]): void {
  const byName = draftsByLabel(dataset, 'event');
  for (const { names, start, end } of events) {
    const drafts = new Set(names.filter((name) => name.includes(' ')).map((name) => byName.get(keyOf(name))));
    const [draft, other] = [...drafts].filter((found) => found !== undefined);
    if (draft === undefined || other !== undefined || ['date', 'start', 'end'].some((p) => hasFact(draft, p))) continue;
    if (start === end) addFact(draft, 'date', start, WORDNET);
    else {
      addFact(draft, 'start', start, WORDNET);
      addFact(draft, 'end', end, WORDNET);
    }
  }
}

/** "battle of Austerlitz" there, "Battle of Austerlitz" here; "Siege of the Alamo". */
function keyOf(name: string): string {
  return name.toLowerCase().replace(/^the /, '');
}

/**
 * Entities of a kind by English label; a name that two share is nobody's. Aliases are no bridge:
 * the "Spanish War" of 1898 is an alias of the one of 1936.
 */
function draftsByLabel(dataset: Dataset, kind: EntityKind): Map<string, Draft> {
  const byName = new Map<string, Draft>();
  const shared = new Set<string>();
  for (const draft of dataset.drafts.values()) {
    if (draft.kind !== kind) continue;
    const name = keyOf(draft.label.en ?? anyLabel(draft));
    if (byName.has(name)) shared.add(name);
    byName.set(name, draft);
  }
  for (const name of shared) byName.delete(name);
  return byName;
}
