import type { CardFact, Provenance } from '../card/types.ts';
import type { EntityId, EntityKind, Language, Localized, PartialDate } from '../model.ts';
import { describe } from './describe.ts';
import { entityDetails, listFacts } from './details.ts';
import type { Knowledge } from './open.ts';

/** One entity as the command `entity` prints it: everything in both languages. */
export interface EntityDocument {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly labels: Localized;
  readonly description: Localized;
  readonly names: readonly string[];
  readonly facts: readonly DocumentFact[];
  /** Facts whose value is another entity. */
  readonly relations: readonly DocumentRelation[];
  readonly asOf: PartialDate;
}

export interface DocumentFact extends Provenance {
  readonly property: string;
  readonly label: Localized;
  readonly value: Localized;
  readonly entity?: EntityId;
  readonly since?: PartialDate;
  readonly until?: PartialDate;
}

export interface DocumentRelation {
  readonly property: string;
  readonly to: EntityId;
  readonly label: Localized;
}

/** Everything known of an entity; `undefined` when the dataset does not have it. */
export function entityDocument(knowledge: Knowledge, id: EntityId): EntityDocument | undefined {
  const index = knowledge.indexOf(id);
  if (index === undefined) return undefined;
  const french = entityDetails(knowledge, id, { language: 'fr', onPage: [] });
  if (!french) return undefined;
  const english = listFacts(knowledge, index, 'en');
  const facts = listFacts(knowledge, index, 'fr').map((fact, at) => toFact(fact, english[at] ?? fact));
  return {
    id,
    kind: french.kind,
    labels: both((language) => knowledge.labelOf(index, language)),
    description: both((language) => describe(knowledge, index, language)),
    names: [...new Set(knowledge.namesOf(index).map(({ text }) => text))],
    facts,
    relations: facts.flatMap(({ property, entity, value }) => (entity ? [{ property, to: entity, label: value }] : [])),
    asOf: french.asOf,
  };
}

function both(text: (language: Language) => string): Localized {
  return { fr: text('fr'), en: text('en') };
}

/** The same fact in both languages: the details list them in the same order. */
function toFact(french: CardFact, english: CardFact): DocumentFact {
  const { propertyLabel, value, period: _period, ...rest } = french;
  return {
    ...rest,
    label: { fr: propertyLabel, en: english.propertyLabel },
    value: { fr: value, en: english.value },
  };
}
