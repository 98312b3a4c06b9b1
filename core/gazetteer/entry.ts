import { type EntityIndex, type Language, NAME_KINDS, type NameKind } from '../model.ts';
import { NO_END } from './format.ts';

/** One meaning of a name, unpacked. */
export interface NameEntry {
  readonly entity: EntityIndex;
  readonly kind: NameKind;
  /** The language the name belongs to; both when absent. */
  readonly language: Language | undefined;
  readonly commonFr: boolean;
  readonly commonEn: boolean;
  /** Written in capitals only: OTAN, US. */
  readonly isAcronym: boolean;
  /** As `dateNumber`; 0 and `NO_END` when unbounded. */
  readonly since: number;
  readonly until: number;
}

const LANGUAGE_BITS = { none: 0, fr: 1, en: 2 } as const;
const BIT = { kind: 19, language: 22, commonFr: 24, commonEn: 25, dated: 26, acronym: 27 } as const;
const ENTITY_MASK = (1 << BIT.kind) - 1;

export function packEntry(entry: Omit<NameEntry, 'since' | 'until'>, isDated: boolean): number {
  return (
    entry.entity |
    (NAME_KINDS.indexOf(entry.kind) << BIT.kind) |
    (LANGUAGE_BITS[entry.language ?? 'none'] << BIT.language) |
    (Number(entry.commonFr) << BIT.commonFr) |
    (Number(entry.commonEn) << BIT.commonEn) |
    (Number(isDated) << BIT.dated) |
    (Number(entry.isAcronym) << BIT.acronym)
  );
}

export function isDated(packed: number): boolean {
  return ((packed >>> BIT.dated) & 1) === 1;
}

export function unpackEntry(packed: number, since = 0, until = NO_END): NameEntry {
  const language = (packed >>> BIT.language) & 3;
  return {
    entity: packed & ENTITY_MASK,
    kind: NAME_KINDS[(packed >>> BIT.kind) & 7] as NameKind,
    language: language === LANGUAGE_BITS.fr ? 'fr' : language === LANGUAGE_BITS.en ? 'en' : undefined,
    commonFr: ((packed >>> BIT.commonFr) & 1) === 1,
    commonEn: ((packed >>> BIT.commonEn) & 1) === 1,
    isAcronym: ((packed >>> BIT.acronym) & 1) === 1,
    since,
    until,
  };
}
