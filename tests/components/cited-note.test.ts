import { expect, it } from 'vitest';
import { citedNote } from '../../components/cited-note.ts';
import { nato, zelensky, zelenskyInEnglish } from './fixtures.ts';

it('a note says who, the first facts, the sources and where to read more', () => {
  expect(citedNote(zelensky, 'fr').split('\n')).toEqual([
    'Volodymyr Zelensky, président de l’Ukraine depuis 2019',
    '– Fonction\u00A0: président de l’Ukraine (depuis le 20\u00a0mai 2019)',
    '– Naissance\u00A0: 25\u00a0janvier 1978, Kryvyï Rih',
    '– Parti\u00A0: Serviteur du peuple (depuis 2018)',
    '[Repères – Wikidata, données du 22\u00a0janvier 2026]',
    'https://fr.wikipedia.org/wiki/Volodymyr_Zelensky',
  ]);
});

it('sources that differ are all named', () => {
  const [first, ...rest] = nato.facts;
  const note = citedNote({ ...nato, facts: [first!, { ...first!, source: 'GeoNames' }, ...rest] }, 'fr');
  expect(note).toMatch(/\[Repères – Wikidata,.*\u202F; GeoNames,.*\]/);
});

it('without facts the date of the data stands alone', () => {
  expect(citedNote({ ...nato, facts: [] }, 'en')).toContain('[Repères – Data as of 22\u00a0January 2026]');
});

it('is in the language of the interface around facts in theirs', () => {
  expect(citedNote(zelenskyInEnglish, 'en')).toContain('– Born: 25\u00a0January 1978');
});
