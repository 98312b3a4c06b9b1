import type { EntityRecord } from '../knowledge/record.ts';
import { foldText } from '../text/fold.ts';
import { isClub } from './club-names.ts';
import { feminine } from './feminine.ts';
import type { GazetteerName } from './types.ts';

/** Words of offices: an alias made of them means whoever holds the office, at a date that the alias lacks. */
const OFFICE =
  /\b(president|presidente|minister|ministre|king|queen|prince|princess|princesse|roi|reine|chancellor|chancelier|chanceliere|pope|pape|secretary|emperor|empereur|duke|duc|duchess|duchesse|chairman|leader|mayor|maire|senator|governor)\b/;
/** Particles and articles that open a surname only together with a place: « de Belgique ». */
const PARTICLE = /^(de|d|of|von|van|du|des|di|da|del) /;

/** Sovereign state, historical country. */
const STATE_TYPES = new Set(['Q3624078', 'Q3024240']);

/** Tells names from what sources list beside them: adjectives of nationality, offices, royal styles. */
export class NameHygiene {
  private readonly demonyms: ReadonlySet<string>;
  private readonly places: ReadonlySet<string>;
  private readonly placeNames: ReadonlySet<string>;
  /** Labels of states that are, and of other places. */
  private readonly present: ReadonlySet<string>;

  constructor(records: readonly EntityRecord[]) {
    this.demonyms = new Set(records.flatMap(demonymsOf));
    this.places = new Set(records.filter(({ kind, prior }) => kind === 'place' && prior >= 0.6).flatMap(labelsOf));
    const all = records.filter(({ kind }) => kind === 'place');
    this.placeNames = new Set(all.flatMap((record) => [...labelsOf(record), ...aliasesOf(record)]));
    this.present = new Set(
      all.filter((record) => !isPast(record)).flatMap((one) => [...labelsOf(one), ...acronymsOf(one)]),
    );
  }

  isName({ text, kind }: Pick<GazetteerName, 'text' | 'kind'>, record: EntityRecord): boolean {
    const folded = foldText(text);
    // « Argentine » is the state's own name, and only then the adjective's feminine.
    if (this.demonyms.has(folded)) return record.kind === 'place' && kind === 'label';
    if (kind === 'surname') return !this.isRoyalStyle(folded) && !isRealm(folded, record);
    if (this.placeNames.has(folded) && kind !== 'label' && isClub(record)) return false;
    if (kind !== 'label' && isPast(record) && this.present.has(folded)) return false;
    if (record.kind === 'person' && kind === 'alias') return !isOfficeAlone(folded, record);
    return true;
  }

  /** « Albert II de Belgique » has no surname « de Belgique ». */
  private isRoyalStyle(folded: string): boolean {
    return PARTICLE.test(folded) && this.places.has(folded.replace(PARTICLE, ''));
  }
}

/** "Abdullah of Saudi Arabia" has no surname "Arabia". */
function isRealm(folded: string, record: EntityRecord): boolean {
  return labelsOf(record).some(
    (label) => / of /.test(label) && label.slice(label.indexOf(' of ')).endsWith(` ${folded}`),
  );
}

function isOfficeAlone(folded: string, record: EntityRecord): boolean {
  if (!OFFICE.test(folded)) return false;
  const own = new Set(labelsOf(record).flatMap((label) => label.split(' ')));
  return !folded.split(' ').some((word) => own.has(word) && word.length > 2);
}

/** A state that has ended, and so has no ISO code, leaves its names to its successor: "UK", "England". */
function isPast({ kind, facts }: EntityRecord): boolean {
  if (kind !== 'place' || facts.some(({ p }) => p === 'iso2')) return false;
  return facts.some(({ p, v }) => p === 'type' && typeof v === 'object' && 't' in v && STATE_TYPES.has(v.t));
}

function aliasesOf({ names }: EntityRecord): string[] {
  return (names ?? []).map((name) => foldText(typeof name === 'string' ? name : name.text));
}

function acronymsOf({ names }: EntityRecord): string[] {
  return (names ?? []).flatMap((name) =>
    typeof name === 'object' && (name.kind === 'acronym' || name.kind === 'short') ? [foldText(name.text)] : [],
  );
}

function labelsOf({ label }: EntityRecord): string[] {
  return typeof label === 'string' ? [foldText(label)] : [foldText(label.fr), foldText(label.en)];
}

function demonymsOf({ facts }: EntityRecord): string[] {
  return facts.flatMap(({ p, v }) => {
    if (p !== 'demonym' || typeof v !== 'object' || !('fr' in v)) return [];
    const fr = v.fr.toLowerCase();
    return [fr, `${fr}s`, feminine(fr), `${feminine(fr)}s`, v.en, `${v.en}s`].map(foldText);
  });
}
