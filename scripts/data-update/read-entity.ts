import { type Entity, type Item, simplifyEntity } from 'wikibase-sdk';
import type { RefreshedClaim, RefreshedEntity } from '../../core/knowledge/update/refreshed.ts';
import type { Gender, PartialDate } from '../../core/model.ts';

const SINCE = 'P580';
const UNTIL = 'P582';
const GENDER = 'P21';
const GENDERS: Readonly<Record<string, Gender>> = {
  Q6581097: 'male',
  Q2449503: 'male',
  Q6581072: 'female',
  Q1052281: 'female',
  Q48270: 'other',
};

/**
 * An entity of the API in plain terms; only the asked properties are kept, because the
 * journal holds it. `undefined` for a deleted one.
 */
export function readEntity(entity: Entity, properties: readonly string[]): RefreshedEntity | undefined {
  if ('missing' in entity || !('labels' in entity)) return undefined;
  const {
    labels = {},
    aliases = {},
    claims = {},
  } = simplifyEntity(entity as Item, {
    keepNonDeprecated: true,
    keepQualifiers: true,
    keepRanks: true,
    timeConverter: 'simple-day',
  }) as SimpleItem;
  const gender = genderOf(claims[GENDER]?.[0]);
  return {
    id: entity.id,
    labels: { ...(labels.fr && { fr: labels.fr }), ...(labels.en && { en: labels.en }) },
    aliases: { fr: aliases.fr ?? [], en: aliases.en ?? [] },
    ...(gender && { gender }),
    claims: Object.fromEntries(properties.map((property) => [property, (claims[property] ?? []).flatMap(toClaim)])),
  };
}

/** What `simplifyEntity` gives with the options above; its own type is wider. */
interface SimpleItem {
  readonly labels?: Readonly<Record<string, string>>;
  readonly aliases?: Readonly<Record<string, readonly string[]>>;
  readonly claims?: Readonly<Record<string, readonly SimpleClaim[]>>;
}

interface SimpleClaim {
  readonly value: unknown;
  readonly rank?: string;
  readonly qualifiers?: Readonly<Record<string, readonly unknown[]>>;
}

function genderOf(claim: SimpleClaim | undefined): Gender | undefined {
  return typeof claim?.value === 'string' ? GENDERS[claim.value] : undefined;
}

function toClaim({ value, rank, qualifiers = {} }: SimpleClaim): RefreshedClaim[] {
  // Unknown and no values have no value to keep.
  if (typeof value !== 'string' && typeof value !== 'number') return [];
  const since = dateIn(qualifiers[SINCE]);
  const until = dateIn(qualifiers[UNTIL]);
  return [{ value, ...(since && { since }), ...(until && { until }), preferred: rank === 'preferred' }];
}

function dateIn(values: readonly unknown[] | undefined): PartialDate | undefined {
  const [first] = values ?? [];
  return typeof first === 'string' && /^-?\d{4}/.test(first) ? first : undefined;
}
