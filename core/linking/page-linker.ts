import type { NameEntry } from '../gazetteer/entry.ts';
import type { EntityIndex } from '../model.ts';
import { foldText } from '../text/fold.ts';
import { findIntroducedAcronyms } from './acronyms.ts';
import { collectAnchors } from './anchors.ts';
import { NamesBeside } from './beside.ts';
import { findClubNames, hasClubCue, isFootballPage, isTown } from './clubs.ts';
import { COVERED, coverNames } from './covered.ts';
import { chooseSense, type Sense } from './disambiguate.ts';
import { canBeMisspelt, type FuzzyLink, isNearSurname, linkRun, linkWord } from './fuzzy-runs.ts';
import { gatherEvidence } from './gather-evidence.ts';
import { hasTitleOfOthers } from './gendered-title.ts';
import { findKnownSurnames, surnamesOfKnown } from './known-surnames.ts';
import type { Linker } from './linker.ts';
import { isEponym, isPartOfLongerName } from './longer-name.ts';
import { findNameRuns, isHyphened, looksLikePerson, type NameRun, variantsOf, withoutStates } from './name-runs.ts';
import { surnamesByLetter } from './near-surnames.ts';
import type { PageEvidence } from './page-evidence.ts';
import type { PageText } from './page-text.ts';
import { isWhole, type Reading, type Sighting } from './readings.ts';
import type { Observer } from './refusal.ts';
import { findRepeats } from './repeats.ts';
import { findShortBodies } from './short-bodies.ts';
import { SpelledOutAcronyms } from './spelled-out.ts';
import { standsAlone } from './stands-alone.ts';
import { type FullName, findFirstNames, findSurnames, ownersOf, type SurnameOwners } from './surnames.ts';
import { toldBeside } from './told-beside.ts';
import type { LinkContext, LinkMethod, Mention } from './types.ts';
import { NIL_THRESHOLD, SCORES } from './weights.ts';

/** Links one page: longest names first, so that shorter ones know what is taken. */
export class PageLinker {
  private readonly page: PageText;
  private readonly linker: Linker;
  private readonly context: LinkContext;
  private readonly readings: readonly Reading[];
  private readonly observe: Observer | undefined;
  private readonly mentions: Mention[] = [];
  private readonly beside: NamesBeside;
  private readonly covered: Uint8Array;
  private readonly taken: Uint8Array;
  private readonly inLongerName: Uint8Array;
  private readonly spelledOut: SpelledOutAcronyms;
  private readonly nameRuns: readonly NameRun[];
  private readonly anchors: Set<EntityIndex>;
  private readonly evidence: PageEvidence;
  /** People named in full, known or not, and other names of several words. */
  private readonly fullNames: FullName[] = [];
  private readonly longNames: (NameRun & { readonly entity: EntityIndex })[] = [];
  private readonly unknownWords = new Set<number>();

  constructor(
    page: PageText,
    linker: Linker,
    context: LinkContext,
    readings: readonly Reading[],
    observe: Observer | undefined,
  ) {
    this.page = page;
    this.linker = linker;
    this.context = context;
    this.readings = readings;
    this.observe = observe;
    this.beside = new NamesBeside(page, readings);
    this.covered = coverNames(readings, page.tokens.count);
    this.anchors = collectAnchors(readings, linker, context);
    this.taken = new Uint8Array(page.tokens.count);
    this.inLongerName = new Uint8Array(page.tokens.count);
    this.spelledOut = new SpelledOutAcronyms(page, linker);
    this.nameRuns = findNameRuns(page);
    const { anchors, beside, unknownWords } = this;
    this.evidence = gatherEvidence(page, linker, context, readings, { anchors, beside, unknownWords });
  }

  link(): readonly Mention[] {
    const byLength = [...this.readings].sort((a, b) => b.words - a.words || b.letters - a.letters);
    for (const reading of byLength) if (reading.words > 1) this.linkReading(reading);
    this.linkAcronyms();
    this.linkRuns();
    this.collectUnknown();
    this.linkSurnames();
    this.linkClubs();
    this.linkShortBodies();
    for (const reading of byLength) if (reading.words === 1) this.linkReading(reading);
    if (this.context.fuzzy !== false) this.linkWords();
    return this.mentions;
  }

  private linkReading(reading: Reading): void {
    const alone: Sighting[] = [];
    for (const span of reading.sightings) {
      if (!this.isFree(span)) continue;
      if (this.inLongerName[span.first] === 1 || !standsAlone(this.page, span, reading, this.linker, this.covered)) {
        this.refuse(span);
        continue;
      }
      const told = toldBeside(this.page, span, reading, this.longNames, this.linker);
      if (told === undefined) alone.push(span);
      else if (told !== 'nobody') this.add(span, told, 'exact', SCORES.toldBeside);
    }
    const meant = this.meaningOf(reading);
    if (alone.length === 0 || meant === undefined) return;
    const likely = chooseSense(meant, alone, this.page, this.linker, this.evidence);
    if (likely === undefined) return;
    const sense = meant === reading ? likely : { ...likely, score: Math.max(likely.score, SCORES.spelledOut) };
    const isSure = sense.score >= (this.context.threshold ?? NIL_THRESHOLD);
    for (const span of alone) {
      if (isSure) this.accept(span, sense);
      else if (isWhole(reading) || isHyphened(this.page, span)) this.inLongerName.fill(1, span.first, span.last + 1);
      if (!isSure) this.observe?.({ span, refused: 'unlikely', entity: sense.entry.entity, score: sense.score });
    }
  }

  /** No shorter name is meant inside a piece of a longer one: no « San » in "San Francisco Airport". */
  private refuse(span: NameRun): void {
    this.observe?.({ span, refused: 'part-of-longer-name' });
    const { first, last } = span;
    const isPiece = (): boolean => isPartOfLongerName(this.page, first, last, { covered: this.covered }, false);
    if (last > first && (isHyphened(this.page, span) || isPiece())) this.inLongerName.fill(1, first, last + 1);
  }

  /** The reading with what the page says it stands for; `undefined` when that is nobody of its entities. */
  private meaningOf(reading: Reading): Reading | undefined {
    const [sighting] = reading.sightings;
    if (reading.words > 1 || sighting === undefined) return reading;
    const entries = this.spelledOut.meantBy(this.page.hash(sighting.first), reading.entries);
    if (entries === undefined) return reading;
    return entries.length === 0 ? undefined : { ...reading, entries };
  }

  private isFree({ first, last }: NameRun): boolean {
    for (let i = first; i <= last; i++) if (this.taken[i] === 1) return false;
    return true;
  }

  private isPerson(entity: EntityIndex): boolean {
    return this.linker.entities.kindOf(entity) === 'person';
  }

  private accept(span: NameRun, { entry, score, rival }: Sense): void {
    const method = entry.kind === 'periphrasis' || entry.kind === 'surname' ? entry.kind : 'exact';
    if (!this.add(span, entry.entity, method, score, rival?.entity)) return;
    this.anchors.add(entry.entity);
    if (span.last === span.first || method !== 'exact') return;
    const named = { first: span.first, last: span.last, entity: entry.entity };
    (this.isPerson(entry.entity) ? this.fullNames : this.longNames).push(named);
  }

  /** Takes the name, and marks it if the reader wants it; false when its title says that another bearer is meant. */
  private add(span: NameRun, entity: EntityIndex, method: LinkMethod, score: number, rival?: EntityIndex): boolean {
    const { entities } = this.linker;
    const { tokens } = this.page;
    this.taken.fill(1, span.first, span.last + 1);
    const kind = entities.kindOf(entity);
    if (hasTitleOfOthers(this.page, span.first, entities.genderOf(entity))) return false;
    if (this.context.kinds !== undefined && !this.context.kinds.has(kind)) return true;
    const [start, end] = [tokens.starts[span.first] as number, tokens.ends[span.last] as number];
    if (this.context.refused?.(entities.idOf(entity), this.page.text.slice(start, end))) return true;
    this.mentions.push({
      start,
      end,
      entity: entities.idOf(entity),
      kind,
      score,
      method,
      ...(rival === undefined ? {} : { rival: entities.idOf(rival) }),
    });
    return true;
  }

  /** Name-like spans of several words that stayed unlinked: other spellings of known names. */
  private linkRuns(): void {
    const known = new Map<string, FuzzyLink | undefined>();
    const found: FuzzyLink[] = [];
    const options = {
      isFuzzy: this.context.fuzzy !== false,
      isLocal: () => this.evidence.isLocal() && !this.evidence.hasPeople(),
    };
    for (const run of this.nameRuns.flatMap((one) => variantsOf(this.page, one))) {
      if (!this.isFree(run)) continue;
      const text = this.page.text.slice(this.page.tokens.starts[run.first], this.page.tokens.ends[run.last]);
      if (!known.has(text)) known.set(text, linkRun(this.page, run, this.linker, options));
      const link = known.get(text);
      if (link === undefined || link.score < (this.context.threshold ?? NIL_THRESHOLD)) continue;
      this.addRun(run, link);
      found.push({ ...link, ...run });
    }
    const isFree = (run: NameRun): boolean => this.isFree(run);
    for (const { run, link } of findRepeats(this.page, found, isFree)) this.addRun(run, link);
  }

  private addRun(run: NameRun, { entity, method, score }: FuzzyLink): void {
    if (!this.add(run, entity, method, score)) return;
    this.anchors.add(entity);
    if (this.isPerson(entity)) this.fullNames.push({ first: run.first, last: run.last, entity });
  }

  /** Single words: a misspelt surname of somebody on the page, or other sounds of a well-known name. */
  private linkWords(): void {
    const owners = surnamesByLetter(this.page, this.fullNames);
    for (const { first, last } of this.nameRuns) {
      if (first !== last || this.taken[first] === 1 || this.covered[first] !== COVERED.none) continue;
      if (this.unknownWords.has(this.page.hash(first)) || !canBeMisspelt(this.page, first)) continue;
      const word = foldText(this.word(first));
      const owner = owners.get(word.charCodeAt(0))?.find(([surname]) => isNearSurname(word, surname));
      const link = owner === undefined ? linkWord(this.page, first, this.linker) : undefined;
      const entity = owner === undefined ? link?.entity : owner[1];
      if (entity !== undefined) this.add({ first, last }, entity, 'fuzzy', link?.score ?? SCORES.nearSurname);
    }
  }

  private word(at: number): string {
    return this.page.text.slice(this.page.tokens.starts[at], this.page.tokens.ends[at]);
  }

  /** Full names of people we do not know: their surnames must not mean others. */
  private collectUnknown(): void {
    for (const one of this.nameRuns) {
      if (one.first === one.last) continue;
      const run = withoutStates(one, this.covered);
      if (!looksLikePerson(this.page, run) || !this.isFree(run)) continue;
      this.fullNames.push({ ...run, entity: undefined });
      for (let i = run.first; i <= run.last; i++) if (this.page.isCapital(i)) this.unknownWords.add(this.page.hash(i));
    }
  }

  /** Acronyms that a linked name introduces in brackets, wherever else they stand. */
  private linkAcronyms(): void {
    const isOpen = (at: number): boolean => this.taken[at] === 0;
    for (const { at, entity } of findIntroducedAcronyms(this.page, this.longNames, isOpen)) {
      this.add({ first: at, last: at }, entity, 'exact', SCORES.acronym);
    }
  }

  private get namedBodies(): readonly (NameRun & { readonly entity: EntityIndex })[] {
    return this.longNames.filter(({ entity }) => this.linker.entities.kindOf(entity) === 'organization');
  }

  private linkShortBodies(): void {
    const isOpen = (at: number): boolean => this.taken[at] === 0;
    for (const { at, entity } of findShortBodies(this.page, this.namedBodies, isOpen)) {
      this.add({ first: at, last: at }, entity, 'exact', SCORES.shortBody);
    }
  }

  private linkClubs(): void {
    if (!this.evidence.isSport()) return;
    const clubs = this.namedBodies;
    const isAlone = (first: number, last: number): boolean =>
      !isPartOfLongerName(this.page, first, last, { covered: this.covered }, false);
    const isOpen = (at: number): boolean => this.taken[at] === 0 && isAlone(at, at);
    for (const { at, entity } of findClubNames(this.page, clubs, isOpen)) {
      this.add({ first: at, last: at }, entity, 'exact', SCORES.club);
    }
    if (isFootballPage(this.page)) this.linkCities(new Set(clubs.map(({ entity }) => entity)), isAlone);
  }

  /** « Stuttgart » the club, once the page names or cues any; the card says that it may be the city. */
  private linkCities(named: ReadonlySet<EntityIndex>, isAlone: (first: number, last: number) => boolean): void {
    const cities = this.readings.filter(({ club }) => club !== undefined);
    const isAboutClubs = cities.some(
      ({ club, sightings }) =>
        named.has((club as NameEntry).entity) || sightings.some((span) => hasClubCue(this.page, span)),
    );
    for (const { club, entries, sightings } of isAboutClubs ? cities : []) {
      for (const span of sightings) {
        const isOpen = this.isFree(span) && isAlone(span.first, span.last) && !isTown(this.page, span);
        if (isOpen) this.add(span, (club as NameEntry).entity, 'exact', SCORES.club, entries[0]?.entity);
      }
    }
  }

  private linkSurnames(): void {
    const owners = ownersOf(this.page, this.fullNames);
    const isTitledOtherwise = (at: number, entity: EntityIndex): boolean =>
      hasTitleOfOthers(this.page, at, this.linker.entities.genderOf(entity));
    const found = findSurnames(this.page, owners, this.taken, this.covered, isTitledOtherwise);
    for (const { first, last, entity, rival } of found) {
      const score = rival === undefined ? SCORES.surname : SCORES.sharedSurname;
      this.add({ first, last }, entity, 'surname', score, rival);
    }
    this.linkKnownSurnames(owners);
    const isOpen = (at: number): boolean => this.taken[at] === 0 && this.covered[at] === 0 && !this.page.isCommon(at);
    for (const { first, last, entity } of findFirstNames(this.page, this.fullNames, isOpen)) {
      this.add({ first, last }, entity, 'surname', SCORES.firstName);
    }
  }

  private linkKnownSurnames(owners: SurnameOwners): void {
    const surnames = surnamesOfKnown(this.context.known ?? [], this.page, this.linker);
    const isBareName = (at: number): boolean =>
      this.taken[at] === 0 &&
      !owners.has(this.page.hash(at)) &&
      !isEponym(this.page, at) &&
      !isPartOfLongerName(this.page, at, at, { covered: this.covered }, false);
    for (const { first, last, entity } of findKnownSurnames(this.page, surnames, isBareName)) {
      this.add({ first, last }, entity, 'surname', SCORES.surname);
    }
  }
}
