import type { EntityId, EntityIndex, EntityKind, Gender, Language } from '../model.ts';

/**
 * What the linker asks of the knowledge file: constant-time columns, nothing decoded.
 * The full record of an entity is decoded only when a card needs it.
 */
export interface EntityTable {
  readonly count: number;
  idOf(index: EntityIndex): EntityId;
  /** The index of an id, or `undefined` when the dataset does not have it. */
  indexOf(id: EntityId): EntityIndex | undefined;
  kindOf(index: EntityIndex): EntityKind;
  /** Asked of few: it decodes text. */
  labelOf?(index: EntityIndex, language: Language): string;
  genderOf(index: EntityIndex): Gender | undefined;
  /** 0–1, see `EntityRecord.prior`. */
  priorOf(index: EntityIndex): number;
  /** Index of the state an entity belongs to (a city's country, a person's citizenship). */
  countryOf(index: EntityIndex): EntityIndex | undefined;
  /**
   * Entities linked by a fact in either direction, sorted; a view, not to be kept.
   *
   * @param most who has no use for more than so many gets no more than one above it: a state has thousands
   */
  neighboursOf(index: EntityIndex, most?: number): Uint32Array;
}
