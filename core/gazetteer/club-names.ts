import type { EntityRecord } from '../knowledge/record.ts';
import type { EntityId } from '../model.ts';
import { foldText } from '../text/fold.ts';

/** On a football page « Stuttgart » is the club as often as the city: the club's short name. */
export interface ClubName {
  readonly text: string;
  readonly entity: EntityId;
}

/** Types of records that are football clubs. Cities of other sports have several teams each. */
const CLUB_TYPES = new Set(['Q476028', 'football-club']);
/** Villages lend their names to words of clubs by chance. */
const MIN_PLACE_PRIOR = 0.3;
/** Of two clubs of one city neither is meant by its name, unless one is so much better known. */
const CLEAR_LEAD = 0.15;

/** The city in the name of each football club, in every language of the city, where no other club has it too. */
export function deriveClubNames(records: readonly EntityRecord[]): ClubName[] {
  const places = placesByName(records);
  const placeNames = new Set(
    records.flatMap((record) => (record.kind === 'place' ? namesOf(record).map(foldText) : [])),
  );
  const byCity = new Map<string, Club[]>();
  for (const record of records) {
    if (!isClub(record)) continue;
    const cities = new Map([...citiesIn(record, places), ...sharedNames(record, placeNames)]);
    for (const [city, text] of cities) {
      const clubs = byCity.get(city) ?? [];
      clubs.push({ id: record.id, prior: record.prior, text });
      byCity.set(city, clubs);
    }
  }
  return [...byCity.values()].flatMap(clearest);
}

interface Club {
  readonly id: EntityId;
  readonly prior: number;
  readonly text: string;
}

/** Whether a record is a football club: a name that it shares with a place is left to `deriveClubNames`. */
export function isClub({ kind, facts }: EntityRecord): boolean {
  if (kind !== 'organization') return false;
  return facts.some(({ p, v }) => p === 'type' && typeof v === 'object' && 't' in v && CLUB_TYPES.has(v.t));
}

function clearest(clubs: readonly Club[]): ClubName[] {
  const [best, second] = [...clubs].sort((a, b) => b.prior - a.prior);
  if (best === undefined || (second !== undefined && best.prior - second.prior < CLEAR_LEAD)) return [];
  return [{ text: best.text, entity: best.id }];
}

/** Folded labels of towns and regions (« Racing Club de France » is no France), each with its labels in both languages. */
function placesByName(records: readonly EntityRecord[]): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, readonly string[]>();
  for (const { kind, prior, label, facts } of records) {
    if (kind !== 'place' || prior < MIN_PLACE_PRIOR || facts.some(({ p }) => p === 'iso2')) continue;
    const labels = typeof label === 'string' ? [label] : [label.fr, label.en];
    for (const text of labels) places.set(foldText(text), labels);
  }
  return places;
}

/** Folded city → its spelling, for the towns that the club's names hold beside another word. */
function citiesIn(record: EntityRecord, places: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, string> {
  const cities = new Map<string, string>();
  for (const name of namesOf(record)) {
    const words = foldText(name).split(' ');
    for (let first = 0; first < words.length; first++) {
      for (let end = words.length; end > first; end--) {
        const labels = end - first < words.length ? places.get(words.slice(first, end).join(' ')) : undefined;
        if (labels === undefined) continue;
        for (const label of labels) cities.set(foldText(label), label);
        break;
      }
    }
  }
  return cities;
}

/** Names that the club's record gives it and that are places' too: "Bayern", « Lille ». */
function sharedNames(record: EntityRecord, placeNames: ReadonlySet<string>): [string, string][] {
  return namesOf(record).flatMap((text) => (placeNames.has(foldText(text)) ? [[foldText(text), text]] : []));
}

function namesOf({ label, names }: EntityRecord): string[] {
  const labels = typeof label === 'string' ? [label] : [label.fr, label.en];
  return [...labels, ...(names ?? []).map((name) => (typeof name === 'string' ? name : name.text))];
}
