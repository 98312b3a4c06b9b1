import type { EntityRecord } from '../knowledge/record.ts';
import { foldText } from '../text/fold.ts';
import { feminine } from './feminine.ts';
import type { GazetteerName } from './types.ts';

/** Words of offices: an alias made of them means whoever holds the office, at a date that the alias lacks. */
const OFFICE =
  /\b(president|presidente|minister|ministre|king|queen|prince|princess|princesse|roi|reine|chancellor|chancelier|chanceliere|pope|pape|secretary|emperor|empereur|duke|duc|duchess|duchesse|chairman|leader|mayor|maire|senator|governor)\b/;
/** Particles and articles that open a surname only together with a place: « de Belgique ». */
const PARTICLE = /^(de|d|of|von|van|du|des|di|da|del) /;

/** Tells names from what sources list beside them: adjectives of nationality, offices, royal styles. */
export class NameHygiene {
  private readonly demonyms: ReadonlySet<string>;
  private readonly places: ReadonlySet<string>;

  constructor(records: readonly EntityRecord[]) {
    this.demonyms = new Set(records.flatMap(demonymsOf));
    this.places = new Set(records.filter(({ kind, prior }) => kind === 'place' && prior >= 0.6).flatMap(labelsOf));
  }

  isName({ text, kind }: Pick<GazetteerName, 'text' | 'kind'>, record: EntityRecord): boolean {
    const folded = foldText(text);
    if (this.demonyms.has(folded)) return false;
    if (kind === 'surname') return !this.isRoyalStyle(folded);
    if (record.kind === 'person' && kind === 'alias') return !isOfficeAlone(folded, record);
    return true;
  }

  /** « Albert II de Belgique » has no surname « de Belgique ». */
  private isRoyalStyle(folded: string): boolean {
    return PARTICLE.test(folded) && this.places.has(folded.replace(PARTICLE, ''));
  }
}

function isOfficeAlone(folded: string, record: EntityRecord): boolean {
  if (!OFFICE.test(folded)) return false;
  const own = new Set(labelsOf(record).flatMap((label) => label.split(' ')));
  return !folded.split(' ').some((word) => own.has(word) && word.length > 2);
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
