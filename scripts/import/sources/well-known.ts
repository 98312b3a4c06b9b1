import type { EntityId } from '../../../core/model.ts';
import { addFact, addName, type Dataset, type Draft, READING, setLabel } from '../dataset.ts';
import type { Row } from '../tsv.ts';
import { typeset } from '../types.ts';
import { statesByIso } from './leaders.ts';

const PANTHEON = 'pantheon';

/**
 * People of whom at least 25 Wikipedias tell, with the year and place of birth that Pantheon 1.0 verified
 * (Yu et al. 2016, doi:10.1038/sdata.2015.75), where no other source has them: `data/lists/well-known.tsv`.
 * Throws on a trade or a state that no table knows.
 */
export function importWellKnown(dataset: Dataset, rows: readonly Row[]): void {
  const states = statesByIso(dataset);
  for (const row of rows) {
    const draft = dataset.ensure(row.id as EntityId, 'person', 'lists');
    name(draft, row);
    addTrades(dataset, draft, row);
    for (const iso2 of parts(row.citizenship))
      addFact(draft, 'citizenship', { e: known(states.get(iso2), iso2, row) }, READING);
    const src = `${PANTHEON}@${row.as_of}`;
    if (row.born) addFact(draft, 'birthDate', row.born, src);
    if (row.birth_place) addFact(draft, 'birthPlace', { e: row.birth_place as EntityId }, src);
    draft.signals.sitelinks = Math.max(draft.signals.sitelinks, Number(row.wikipedias));
  }
}

function name(draft: Draft, { fr = '', en = '', names, gender }: Row): void {
  setLabel(draft, 'fr', typeset(fr));
  setLabel(draft, 'en', typeset(en));
  for (const other of parts(names)) addName(draft, typeset(other), 'alias');
  if (gender === 'male' || gender === 'female') draft.gender ??= gender;
}

/** The source tells a trade in one of 88 words; what it does not say as finely comes from the editors. */
function addTrades(dataset: Dataset, draft: Draft, row: Row): void {
  for (const trade of parts(row.trades)) {
    const term = known(dataset.terms.findOccupation(trade), trade, row);
    const src = trade === row.trade_of_source ? `${PANTHEON}@${row.as_of}` : READING;
    addFact(draft, 'occupation', { t: term.id }, src);
  }
}

function parts(text = ''): string[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function known<T>(found: T | undefined, asked: string, row: Row): T {
  if (found === undefined) throw new Error(`data/lists/well-known.tsv: ${row.id} has ${asked}, which no table knows`);
  return found;
}
