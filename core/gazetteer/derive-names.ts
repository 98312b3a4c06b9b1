import type { EntityRecord, NameRecord } from '../knowledge/record.ts';
import type { EntityId, EntityIndex, Language, NameKind } from '../model.ts';
import { foldText } from '../text/fold.ts';
import { deriveClubNames } from './club-names.ts';
import type { CommonWords } from './compile.ts';
import { countryCodeName } from './country-code.ts';
import { NameHygiene } from './hygiene.ts';
import { derivePeriphrases } from './periphrases.ts';
import type { GazetteerName } from './types.ts';

/** What deriving names needs besides the records. */
export interface DeriveOptions {
  /** Position of an entity in the artefacts; `undefined` leaves it out. */
  readonly indexOf: (id: EntityId) => EntityIndex | undefined;
  /** Without them no name is flagged as a common word. */
  readonly commonWords?: CommonWords | undefined;
}

type Name = Omit<GazetteerName, 'entity' | 'commonFr' | 'commonEn'>;

/**
 * Every name under which entities are found in text: labels, aliases and surnames of
 * the records, less those that are no names (`NameHygiene`), and the roles that the
 * records say who holds (« le président ukrainien »).
 */
export function deriveNames(records: readonly EntityRecord[], options: DeriveOptions): GazetteerName[] {
  const flag = commonFlags(options.commonWords);
  const hygiene = new NameHygiene(records);
  const names: GazetteerName[] = [];
  const add = (id: EntityId, name: Name): void => {
    const entity = options.indexOf(id);
    if (entity !== undefined) names.push({ ...name, entity, ...flag(name.text) });
  };
  for (const record of records) {
    for (const name of namesOf(record)) if (hygiene.isName(name, record)) add(record.id, name);
  }
  for (const { entity, ...name } of derivePeriphrases(records)) add(entity, { ...name, kind: 'periphrasis' });
  for (const { entity, text } of deriveClubNames(records)) add(entity, { text, kind: 'metonym' });
  return names;
}

function commonFlags(words: CommonWords | undefined): (text: string) => { commonFr: boolean; commonEn: boolean } {
  const fr = new Set(words?.fr.map(foldText));
  const en = new Set(words?.en.map(foldText));
  return (text) => {
    const folded = foldText(text);
    return { commonFr: fr.has(folded), commonEn: en.has(folded) };
  };
}

function* namesOf(record: EntityRecord): Generator<Name> {
  const { label } = record;
  if (typeof label === 'string') yield { text: label, kind: 'label' };
  else if (label.fr === label.en) yield { text: label.fr, kind: 'label' };
  else yield* [labelIn('fr', label.fr), labelIn('en', label.en)];
  for (const name of record.names ?? []) yield nameIn(name);
  yield* inSmallLetters(record);
  for (const { p, v } of record.facts) {
    if (p === 'iso2' && typeof v === 'string') yield { text: countryCodeName(v), kind: 'short' };
  }
}

/** Bodies whose French names are descriptions: « Armée syrienne », « Cour pénale internationale ». */
const FRENCH_BODY =
  /^(?:Agence|Armée|Assemblée|Autorité|Banque|Caisse|Comité|Commission|Conseil|Cour|Fédération|Fonds|Forces|Gendarmerie|Gouvernement|Institut|Ligue|Marine|Ministère|Nations|Organisation|Parlement|Police|Tribunal|Union|Université) \p{Ll}/u;

/** French papers write such names in small letters as well: « l’armée syrienne ». */
function* inSmallLetters({ kind, label }: EntityRecord): Generator<Name> {
  const text = typeof label === 'string' ? label : label.fr;
  if (kind !== 'organization' || !FRENCH_BODY.test(text)) return;
  yield { text: text[0]?.toLowerCase() + text.slice(1), kind: 'alias', language: 'fr' };
}

function labelIn(language: Language, text: string): Name {
  return { text, kind: 'label', language };
}

function nameIn(name: NameRecord): Name {
  if (typeof name === 'string') return { text: name, kind: 'alias' };
  const kind: NameKind = name.kind ?? 'alias';
  return { text: name.text, kind, language: name.lang, since: name.since, until: name.until };
}
