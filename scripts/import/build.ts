import { join } from 'node:path';
import { Dataset, type Dataset as DatasetType } from './dataset.ts';
import { cleanNames } from './hygiene.ts';
import { settle } from './settle.ts';
import { importCities } from './sources/cities.ts';
import { importLeaders } from './sources/leaders.ts';
import { importTerritories } from './sources/territories.ts';
import { importWikidataFacts } from './sources/wikidata-facts.ts';
import { importWikidataNames } from './sources/wikidata-names.ts';
import { addSurnames } from './surnames.ts';
import { addReferenceTerms } from './terms.ts';
import { type Row, readTsv } from './tsv.ts';

export function buildDataset(reference: string): DatasetType {
  const table = (name: string): Row[] => readTsv(join(reference, `${name}.tsv`));
  const dataset = new Dataset();
  addReferenceTerms(dataset.terms, {
    types: table('types'),
    occupations: table('occupations'),
    positions: table('positions'),
  });
  dataset.terms.add({ id: 'region', group: 'type', en: 'region', frM: 'région', frF: 'région', frGender: 'f' });
  dataset.terms.add({
    id: 'territory',
    group: 'type',
    en: 'territory',
    frM: 'territoire',
    frF: 'territoire',
    frGender: 'm',
  });
  dataset.terms.add({ id: 'Q5107', group: 'type', en: 'continent', frM: 'continent', frF: 'continent', frGender: 'm' });
  importTerritories(dataset, table('territories'));
  importCities(
    dataset,
    table('cities').filter((row) => row.feature === 'PPLC' || Number(row.pop) > 1_000_000),
  );
  importWikidataNames(
    dataset,
    table('wikidata-names').filter((row) => Number(row.prominence) >= 2),
  );
  importLeaders(dataset, table('leaders'), table('leaders-conflicts'));
  importWikidataFacts(dataset, table('wikidata-facts'));
  const context = { commonWords: new Set<string>(), demonyms: new Set<string>() };
  for (const draft of dataset.drafts.values()) cleanNames(draft, context);
  addSurnames(dataset, context);
  settle(dataset);
  return dataset;
}
