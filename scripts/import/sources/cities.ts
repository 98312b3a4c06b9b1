import type { EntityId } from '../../../core/model.ts';
import { addFact, type Dataset, setLabel } from '../dataset.ts';
import type { Row } from '../tsv.ts';
import { statesByIso } from './leaders.ts';

const GEONAMES = 'geonames@2023-03';

/** Cities whose Wikidata id the reference folder knows; the others come from the GeoNames package. */
export function importCities(dataset: Dataset, rows: readonly Row[]): void {
  const states = statesByIso(dataset);
  for (const row of rows) if (row.qid) importCity(dataset, row, states.get(row.iso2 ?? ''));
}

function importCity(dataset: Dataset, row: Row, state: EntityId | undefined): void {
  const draft = dataset.ensure(row.qid as EntityId, 'place', 'geonames');
  setLabel(draft, 'fr', row.fr_gettext || row.fr_natural_earth || '');
  setLabel(draft, 'en', row.name_en ?? '');
  draft.signals.population = Math.max(draft.signals.population, Number(row.pop) || 0);
  const capital = row.feature === 'PPLC' && state !== undefined;
  addFact(draft, 'type', { t: capital ? 'Q5119' : 'Q515' }, GEONAMES);
  if (state !== undefined) addFact(draft, 'country', { e: state }, GEONAMES);
  if (capital) addCapital(dataset, draft.id, state);
  if (Number(row.pop) > 0) addFact(draft, 'population', Number(row.pop), GEONAMES);
  if (row.lat && row.lon)
    addFact(draft, 'coordinates', `${Number(row.lat).toFixed(4)},${Number(row.lon).toFixed(4)}`, GEONAMES);
}

function addCapital(dataset: Dataset, city: EntityId, state: EntityId): void {
  const draft = dataset.get(city);
  const country = dataset.get(state);
  if (draft === undefined || country === undefined) return;
  draft.signals.capitalOfState = true;
  addFact(draft, 'capitalOf', { e: state }, GEONAMES);
  addFact(country, 'capital', { e: city }, GEONAMES);
}
