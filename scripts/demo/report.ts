import type { CardFact, EntityDetails } from '../../core/card/types.ts';
import type { EntityKind } from '../../core/model.ts';
import type { CastMember } from '../../core/page-state.ts';

const HEADINGS: Readonly<Record<EntityKind, string>> = {
  person: 'PERSONNES',
  place: 'LIEUX',
  organization: 'ORGANISATIONS',
  event: 'ÉVÉNEMENTS',
  work: 'ŒUVRES',
};

/** As many as a card shows before it is unfolded. */
const FACTS_SHOWN = 3;
const RELATIONS_SHOWN = 12;
const NAME_WIDTH = 24;

/** The cast of an article with its facts, in French, for a terminal: one block a kind, most cited first. */
export function reportOf(cast: readonly CastMember[], details: readonly EntityDetails[]): string {
  const byId = new Map(details.map((entity) => [entity.id, entity]));
  const mentions = cast.reduce((sum, { positions }) => sum + positions.length, 0);
  const kinds = (Object.keys(HEADINGS) as EntityKind[]).filter((kind) => cast.some((member) => member.kind === kind));
  const blocks = kinds.map((kind) => {
    const members = cast
      .filter((member) => member.kind === kind)
      .toSorted((a, b) => b.positions.length - a.positions.length);
    const lines = members.flatMap((member) => entityLines(member, byId.get(member.entity)));
    return [`${HEADINGS[kind]} (${members.length})`, ...lines].join('\n');
  });
  const count = `${cast.length} entités, ${mentions} mentions`;
  return [count, ...blocks, relationLines(details)].filter(Boolean).join('\n\n');
}

function entityLines({ positions, entity }: CastMember, details: EntityDetails | undefined): string[] {
  if (!details) return [`  ${entity}`];
  const times = positions.length > 1 ? ` (${positions.length} fois)` : '';
  const facts = details.facts.slice(0, FACTS_SHOWN).map((fact) => `      · ${factLine(fact)}`);
  return [`  ${details.label.padEnd(NAME_WIDTH)} ${details.description}${times}`, ...facts];
}

function factLine({ propertyLabel, value, period, source, asOf }: CardFact): string {
  const when = period ? `, ${period}` : '';
  return `${propertyLabel}\u00a0: ${value}${when} [${source}, ${asOf}]`;
}

/** Facts whose value is somebody or something else in the article. */
function relationLines(details: readonly EntityDetails[]): string {
  const labels = new Map(details.map(({ id, label }) => [id, label]));
  const lines = details.flatMap(({ id, label, facts }) =>
    facts
      .filter(({ entity }) => entity !== undefined && entity !== id && labels.has(entity))
      .map((fact) => `  ${label} · ${fact.propertyLabel.toLowerCase()}\u00a0: ${fact.value}`),
  );
  if (lines.length === 0) return '';
  const shown = [...new Set(lines)].slice(0, RELATIONS_SHOWN);
  return ['QUI EST LIÉ À QUI', ...shown].join('\n');
}
