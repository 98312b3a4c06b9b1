import type { EntityIndex, Language, NameKind, PartialDate } from '../model.ts';

/** One name of one entity, as the compiler of the gazetteer takes it. */
export interface GazetteerName {
  readonly text: string;
  readonly entity: EntityIndex;
  readonly kind: NameKind;
  /** The language the name belongs to; both when absent. */
  readonly language?: Language | undefined;
  /** A common word of French (`commonFr`) or English too: needs capital and context to link. */
  readonly commonFr?: boolean | undefined;
  readonly commonEn?: boolean | undefined;
  /** For periphrases: when the name meant this entity. */
  readonly since?: PartialDate | undefined;
  readonly until?: PartialDate | undefined;
}
