import type { EntityId } from '../../../core/model.ts';
import { addFact, addName, type Dataset, type Draft, setLabel } from '../dataset.ts';
import { cells, type Row } from '../tsv.ts';
import { typeset } from '../types.ts';

const EUROVOC = 'eurovoc@2021-06';
const UNITED_NATIONS: EntityId = 'Q1065';

/** EuroVoc domains that hold organizations, and what each is. */
const TYPES: Readonly<Record<string, string>> = {
  '100285': 'international-organization',
  '100286': 'international-organization',
  '100287': 'international-organization',
  '100288': 'international-organization',
  '100289': 'non-governmental-organization',
};

/** International organizations in French and English, with their acronyms. */
export function importEurovoc(dataset: Dataset, rows: readonly Row[]): void {
  const byName = organizationsByAnyName(dataset);
  for (const row of rows) {
    const scheme = cells(row.schemes).find((cell) => TYPES[cell] !== undefined);
    if (scheme === undefined || !isProperName(row.en ?? '')) continue;
    const known = knownAs(row, byName);
    // Beside the record of the same acronym it would only tie with it in every article.
    if (known === 'several') continue;
    const draft = dataset.ensure(
      known?.id ?? (`x:eurovoc-${row.eurovoc}`.replaceAll('_', '-') as EntityId),
      'organization',
      'eurovoc',
    );
    setLabel(draft, 'fr', capitalized(typeset(row.fr ?? '')));
    setLabel(draft, 'en', typeset(row.en ?? ''));
    for (const name of cells(row.alt_fr)) addName(draft, typeset(name), 'alias', 'fr');
    for (const name of cells(row.alt_en)) addName(draft, typeset(name), 'alias', 'en');
    if (!draft.facts.some((fact) => fact.p === 'type')) addFact(draft, 'type', { t: TYPES[scheme] ?? '' }, EUROVOC);
    if (scheme === '100285' && draft.id !== UNITED_NATIONS) addFact(draft, 'partOf', { e: UNITED_NATIONS }, EUROVOC);
  }
}

/** Who bears one of the names of a row; « several » when its names lead to more than one. */
function knownAs(row: Row, byName: ReadonlyMap<string, Draft | undefined>): Draft | 'several' | undefined {
  const bearers = (names: readonly string[]): Draft[] => [
    ...new Set(names.map((name) => byName.get(keyOf(name))).filter((draft) => draft !== undefined)),
  ];
  const [full, rival] = bearers([row.en ?? '', row.fr ?? '']);
  if (full !== undefined) return rival === undefined ? full : 'several';
  // Acronyms are shared by too many to tell who is meant: « CDH ONU » is one too.
  const spelled = bearers([...cells(row.alt_en), ...cells(row.alt_fr)].filter((name) => keyOf(name).includes(' ')));
  return spelled.length > 1 ? 'several' : spelled[0];
}

/** Organizations by label and by alias; of two that share an alias, the better known, when it is clearly so. */
function organizationsByAnyName(dataset: Dataset): Map<string, Draft | undefined> {
  const byName = new Map<string, Draft | undefined>();
  for (const draft of dataset.drafts.values()) {
    if (draft.kind !== 'organization') continue;
    for (const name of new Set([draft.label.fr ?? '', draft.label.en ?? '', ...draft.names.keys()].map(keyOf))) {
      const rival = byName.get(name);
      if (!byName.has(name) || (rival !== undefined && isBetterKnown(draft, rival))) byName.set(name, draft);
      else if (rival !== undefined && !isBetterKnown(rival, draft)) byName.set(name, undefined);
    }
  }
  byName.delete('');
  return byName;
}

const CLEARLY = 2;

function isBetterKnown(a: Draft, b: Draft): boolean {
  return a.signals.prominence >= b.signals.prominence + CLEARLY;
}

/** « l’Organisation … » and "UN Security Council" beside "United Nations Security Council". */
function keyOf(name: string): string {
  return typeset(name)
    .toLowerCase()
    .replace(/^(?:the |un )/, '')
    .replace(/^united nations (?=.)/, '')
    .replace(/,? (?:de l[’'])?onu$/, '');
}

/** EuroVoc mixes names with common nouns ("UN programme", "sister institution"): names have two capitals. */
function isProperName(text: string): boolean {
  return (
    (text.match(/\p{Lu}/gu) ?? []).length >= 2 &&
    !/ (?:agency|institution|organisation|programme|committee)s?$/.test(text)
  );
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
