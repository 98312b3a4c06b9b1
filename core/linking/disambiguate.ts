import type { NameEntry } from '../gazetteer/entry.ts';
import { STATE_PRIOR } from '../gazetteer/format.ts';
import type { EntityIndex, EntityKind } from '../model.ts';
import { isArticledVillage, isPlural } from './articled.ts';
import { type Cues, cuesOf } from './cues.ts';
import { isOfEveryState } from './generic-bodies.ts';
import type { Linker } from './linker.ts';
import { ofLocalLetters } from './local-letters.ts';
import { isAtThe, isLoneFirstName, isLowered, isTownHere, ofAnybody } from './local-people.ts';
import { ofLocality } from './local-places.ts';
import { ofNamesakeState, ofOtherArea } from './namesake-states.ts';
import { MANY_NEIGHBOURS, type PageEvidence } from './page-evidence.ts';
import type { PageText } from './page-text.ts';
import { hasOtherAccents, ofAddition, ofAmerica, ofLonePlace } from './place-evidence.ts';
import type { PlaceQuestion } from './place-question.ts';
import type { Reading, Sighting } from './readings.ts';
import { MAX_COMPATRIOTS, MAX_NEIGHBOURS, PRIOR_MIDDLE, probability, RIVAL_MARGIN, WEIGHTS } from './weights.ts';

/** The sense of a name on this page. */
export interface Sense {
  readonly entry: NameEntry;
  /** Probability that the name means this entity here. */
  readonly score: number;
  readonly rival: NameEntry | undefined;
}

/** Chooses the likeliest meaning of a name. Two equally likely ones share the score, which leaves both NIL. */
export function chooseSense(
  reading: Reading,
  sightings: readonly Sighting[],
  page: PageText,
  linker: Linker,
  evidence: PageEvidence,
): Sense | undefined {
  const cues = cuesOf(sightings, reading.sightings, page);
  const added = new Set(sightings.flatMap(({ last }) => evidence.beside.after(last)));
  const isAmerican = sightings.some(({ last }) => evidence.beside.isStateAfter(last));
  const ranked = bestPerEntity(
    reading.entries,
    (entry) =>
      logOddsOf(entry, reading, sightings, cues, page, linker, evidence) +
      ofAddition(entry, added, reading, linker) +
      (isAmerican ? ofAmerica(entry, added, linker) + ofOtherArea(entry, added, linker) : 0),
  );
  const [best, second] = ranked;
  if (best === undefined) return undefined;
  // Asked of what would be marked only: labels are decoded.
  if (best.logOdds > 0 && hasOtherAccents(best.entry, reading, sightings, page, linker))
    best.logOdds += WEIGHTS.otherAccents;
  const margin = second === undefined ? Number.POSITIVE_INFINITY : best.logOdds - second.logOdds;
  const isRival = margin < RIVAL_MARGIN;
  const share = second === undefined || areRelated(best.entry, second.entry, linker) ? 1 : probability(margin);
  const score = probability(best.logOdds) * share;
  return { entry: best.entry, score, rival: isRival ? second?.entry : undefined };
}

/** A city and its province, a club and its city: to take one for the other is no great error. */
function areRelated(a: NameEntry, b: NameEntry, { entities }: Linker): boolean {
  const [few, other] = [entities.neighboursOf(a.entity, MANY_NEIGHBOURS), b.entity];
  return few.length <= MANY_NEIGHBOURS ? few.includes(other) : entities.neighboursOf(other).includes(a.entity);
}

function bestPerEntity(
  entries: readonly NameEntry[],
  logOdds: (entry: NameEntry) => number,
): { entry: NameEntry; logOdds: number }[] {
  const best = new Map<EntityIndex, { entry: NameEntry; logOdds: number }>();
  for (const entry of entries) {
    const scored = { entry, logOdds: logOdds(entry) };
    const known = best.get(entry.entity);
    if (known === undefined || scored.logOdds > known.logOdds) best.set(entry.entity, scored);
  }
  return [...best.values()].sort((a, b) => b.logOdds - a.logOdds || a.entry.entity - b.entry.entity);
}

function logOddsOf(
  entry: NameEntry,
  reading: Reading,
  sightings: readonly Sighting[],
  cues: Cues,
  page: PageText,
  linker: Linker,
  evidence: PageEvidence,
): number {
  const { entities } = linker;
  const prior = entities.priorOf(entry.entity);
  let sum = WEIGHTS.bias + WEIGHTS.prior * (prior - PRIOR_MIDDLE);
  const kind = entities.kindOf(entry.entity);
  sum += ofName(entry, reading, kind, sightings);
  if (kind === 'person') {
    if (isPlural(reading, sightings, page)) sum += WEIGHTS.articled;
    sum += ofAnybody(entry, prior, sightings, page, linker, evidence);
    if (entry.kind === 'surname' && isTownHere(reading, linker, evidence)) sum += WEIGHTS.ofTown;
  }
  if (kind === 'place' && isArticledVillage(entry.entity, reading, sightings, page, linker)) sum += WEIGHTS.articled;
  if (kind === 'place' && page.language === 'fr' && isRaisedWord(reading, sightings)) sum += WEIGHTS.frenchCapital;
  if (entry.language !== undefined && entry.language !== page.language)
    sum += ofOtherLanguage(entry, kind, page, linker, evidence);
  else if (
    kind === 'place' &&
    entities.countryOf(entry.entity) !== evidence.home &&
    isForeignAlias(entry, reading, page)
  )
    sum += WEIGHTS.otherLanguageAlias;
  sum += ofKind(kind, prior, cues);
  sum += ofPage(entry, reading, linker, evidence);
  if (kind === 'organization' && isAtThe(reading, sightings, page)) sum += WEIGHTS.atThe;
  if (kind === 'organization' && entry.isAcronym)
    sum += ofLocalLetters(entry, prior, sightings, page, linker, evidence);
  if (kind === 'organization' && isOfAnotherState(entry, sightings, page, linker, evidence)) sum += WEIGHTS.elsewhere;
  if (kind === 'place') sum += ofPlace({ entry, reading, sightings, page, linker, evidence });
  if (reading.words === 1 && isLoneFirstName(entry, kind, prior, sightings, cues, page, evidence.isLocal))
    sum += WEIGHTS.firstName;
  if (isLowered(entry, reading, sightings, page)) sum += WEIGHTS.lowered;
  if (reading.isAcronym && isThin(reading, prior)) sum += WEIGHTS.thinAcronym;
  if (reading.isAcronym && reading.isCommon && evidence.anchors.has(entry.entity)) sum += WEIGHTS.namedInFull;
  if (reading.words === 1 && sightings.some(({ first }) => evidence.unknownWords.has(page.hash(first)))) {
    sum += WEIGHTS.partOfUnknown * doubtOf(kind, prior, cues);
  }
  return sum;
}

function ofPlace(question: PlaceQuestion): number {
  return ofLonePlace(question) + ofNamesakeState(question) + ofLocality(question);
}

/** The label of a place in the other language, where this one has its own. */
function isForeignForm({ kind }: NameEntry, of: EntityKind, { language }: PageText): boolean {
  return language === 'fr' && kind === 'label' && of === 'place';
}

/** English letters count against a body, « CIS », unless the page names its country: « TRT » of Turkey. */
function ofOtherLanguage(
  entry: NameEntry,
  kind: EntityKind,
  page: PageText,
  { entities }: Linker,
  { named }: PageEvidence,
): number {
  if (isForeignForm(entry, kind, page)) return WEIGHTS.otherLanguagePlace;
  if (!entry.isAcronym || page.language !== 'fr') return WEIGHTS.otherLanguage;
  const country = entities.countryOf(entry.entity);
  return country !== undefined && named().has(country) ? WEIGHTS.otherLanguage : WEIGHTS.otherLetters;
}

/** An alias that is the label of the other language too. */
function isForeignAlias({ entity, kind }: NameEntry, { entries }: Reading, { language }: PageText): boolean {
  if (kind !== 'alias' || language !== 'fr') return false;
  return entries.some((other) => other.entity === entity && other.kind === 'label' && other.language === 'en');
}

/** Paris stays the city beside a Jane Paris; a town that "said" something gives way to Angus Houston. */
function doubtOf(kind: EntityKind, prior: number, { actor }: Cues): number {
  return kind === 'person' || (kind === 'place' && actor) ? 1 : 1 - prior;
}

function ofName(entry: NameEntry, reading: Reading, kind: EntityKind, sightings: readonly Sighting[]): number {
  const ofSort = WEIGHTS.sort[entry.kind];
  if (entry.kind === 'surname' || entry.kind === 'periphrasis') return ofSort + ofCommonness(reading, sightings);
  if (reading.words === 1) return ofSort + WEIGHTS.oneWord[kind] + ofCommonness(reading, sightings);
  const isTold = isTelling(sightings);
  const isTerm = reading.capitals === 0 && !reading.isOfNation && sightings.every(({ isSmall }) => isSmall);
  const ofCommon = isTold ? WEIGHTS.manyCommonWords : WEIGHTS.commonWord;
  const base = reading.isCommon
    ? ofCommon + (entry.kind === 'alias' && reading.words === 2 ? WEIGHTS.commonAlias : 0)
    : WEIGHTS.manyWords;
  return base + (entry.kind === 'label' ? WEIGHTS.sort.label : 0) + (isTerm ? WEIGHTS.noCapital : 0);
}

/** Of one word: what its being common costs, more where no capital elsewhere confirms it. */
function ofCommonness(reading: Reading, sightings: readonly Sighting[]): number {
  const isTold = isTelling(sightings);
  if (reading.isCommon) return WEIGHTS.commonWord + (isTold ? 0 : WEIGHTS.untellingCommon);
  return isTold ? 0 : WEIGHTS.untelling;
}

/** A common word with a capital that tells. */
function isRaisedWord({ words, isCommon }: Reading, sightings: readonly Sighting[]): boolean {
  return words === 1 && isCommon && isTelling(sightings);
}

function isTelling(sightings: readonly Sighting[]): boolean {
  return sightings.some(({ clarity }) => clarity === 'telling');
}

function ofKind(kind: EntityKind, prior: number, cues: Cues): number {
  const isPlace = kind === 'place';
  const isPerson = kind === 'person';
  let sum = 0;
  if (cues.place) sum += isPlace ? WEIGHTS.placeCue : isPerson ? -WEIGHTS.placeCue : 0;
  if (cues.actor) sum += isPlace ? -WEIGHTS.actorCue : isPerson ? WEIGHTS.actorCue : 0;
  if (cues.body && kind === 'organization') sum += WEIGHTS.bodyCue;
  // « la reine Elizabeth » is no town of New Jersey; "the chief US commander" is of the country.
  if (cues.title)
    sum += isPerson
      ? WEIGHTS.titleCue
      : -WEIGHTS.titleCue * (isPlace && prior >= STATE_PRIOR ? WEIGHTS.titledState : 1);
  if (cues.thing > 0 && (isPlace || isPerson)) sum -= WEIGHTS.thingCue + WEIGHTS.thingShare * cues.thing;
  return sum;
}

/** Two letters of something that is not widely known: CA, EP, BP. */
function isThin({ letters }: Reading, prior: number): boolean {
  return letters === 2 && prior < WIDELY_KNOWN;
}

const WIDELY_KNOWN = 0.55;

function ofPage(entry: NameEntry, reading: Reading, { entities }: Linker, evidence: PageEvidence): number {
  const { anchors } = evidence;
  let found = 0;
  const neighbours = entities.neighboursOf(entry.entity, MANY_NEIGHBOURS);
  if (neighbours.length <= MANY_NEIGHBOURS) {
    for (const neighbour of neighbours) if (anchors.has(neighbour)) found++;
  } else if (reading.entries.length > 1) {
    found = countInside(entry.entity, entities, anchors);
  }
  const country = entities.countryOf(entry.entity);
  if (country !== undefined && anchors.has(country)) found--;
  return (
    WEIGHTS.neighbour * Math.max(0, Math.min(MAX_NEIGHBOURS, found)) +
    ofCompatriots(entry.entity, country, reading, entities, evidence) +
    (country === undefined ? 0 : ofCountry(entry.entity, country, reading, entities, evidence))
  );
}

/** How many of the anchors a namesake of hundreds of relations has among them: Aix-les-Bains of Savoie, a neighbour of Congo. */
function countInside(entity: EntityIndex, entities: Linker['entities'], anchors: PageEvidence['anchors']): number {
  let found = 0;
  for (const anchor of anchors) {
    const neighbours = entities.neighboursOf(anchor, MANY_NEIGHBOURS);
    if (neighbours.length <= MANY_NEIGHBOURS && neighbours.includes(entity)) found++;
  }
  return found;
}

/** Of namesakes, the one of whose country most is named: Georgia among Alabama and Florida. */
function ofCompatriots(
  entity: EntityIndex,
  country: EntityIndex | undefined,
  { entries }: Reading,
  entities: Linker['entities'],
  { countries }: PageEvidence,
): number {
  if (entries.length === 1 || entities.kindOf(entity) !== 'place') return 0;
  return WEIGHTS.compatriot * Math.min(MAX_COMPATRIOTS, countries.get(country ?? entity) ?? 0);
}

function ofCountry(
  entity: EntityIndex,
  country: EntityIndex,
  { isCommon, words }: Reading,
  entities: Linker['entities'],
  { anchors, outlet, home }: PageEvidence,
): number {
  if (anchors.has(country) || country === outlet) return WEIGHTS.country;
  const kind = entities.kindOf(entity);
  if (kind === 'organization') return isCommon && outlet !== undefined ? WEIGHTS.homeless : 0;
  const isSmall = kind === 'place' && words === 1 && entities.priorOf(entity) < SMALL_PLACE;
  if (country === home) return WEIGHTS.home;
  return isSmall && home === undefined ? WEIGHTS.farAway : 0;
}

/** « le ministère de l’Intérieur » is that of the state the page is about. */
function isOfAnotherState(
  { entity }: NameEntry,
  [sighting]: readonly Sighting[],
  page: PageText,
  { entities }: Linker,
  { leading, outlet }: PageEvidence,
): boolean {
  if (sighting === undefined || !isOfEveryState(sighting, page)) return false;
  const country = entities.countryOf(entity);
  return country !== undefined && (leading.size > 0 ? !leading.has(country) : country !== (outlet ?? country));
}

/** Below it a place has fewer inhabitants than a city that foreign news names without its country. */
const SMALL_PLACE = 0.3;
