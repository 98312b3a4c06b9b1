import type { EntityId, EntityKind, Language, PartialDate } from '../model.ts';

/** How a mention was found. The card words `fuzzy` as "approximate spelling". */
export type LinkMethod = 'exact' | 'surname' | 'periphrasis' | 'fuzzy';

/** A span of text linked to an entity. Offsets are UTF-16 code units into the text as given, half open. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly entity: EntityId;
  readonly kind: EntityKind;
  /** Calibrated confidence that the entity is the one meant, 0–1; never below the NIL threshold. */
  readonly score: number;
  readonly method: LinkMethod;
  /** The runner-up, where the two are so close that the card must show both. */
  readonly rival?: EntityId;
}

/** What the linker may know of the page besides the text. */
export interface LinkContext {
  /** Language of the text; guessed from it when absent. */
  readonly language?: Language | undefined;
  /** Publication date of the article: roles (« le président ukrainien ») are resolved as of then. */
  readonly date?: PartialDate | undefined;
  /** ISO 3166-1 alpha-2 country of the outlet (`FR`), for names that depend on where one writes. */
  readonly country?: string | undefined;
  /** Entities that other blocks of the same page name in full. */
  readonly known?: readonly EntityId[] | undefined;
  /** Kinds the reader wants; all when absent. */
  readonly kinds?: ReadonlySet<EntityKind> | undefined;
  /** Whether the reader has turned an entity down for these words of the page. */
  readonly refused?: ((entity: EntityId, words: string) => boolean) | undefined;
  /** Approximate matching; on unless `false`. */
  readonly fuzzy?: boolean | undefined;
  /** NIL below this score; the linker's own threshold when absent. */
  readonly threshold?: number | undefined;
}
