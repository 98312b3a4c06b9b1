import { describe, expect, it, vi } from 'vitest';
import { mayBegin, signNames } from '../../core/knowledge/name-signs.ts';
import { filterNames, scanNames } from '../../core/knowledge/scan-names.ts';
import { createSearch } from '../../core/knowledge/search.ts';
import { fact, knowledgeOf, record } from './support/sample.ts';

const film = [fact('type', { t: 'film' })];
const knowledge = knowledgeOf(
  record('Q501', 'person', 'Giorgia Meloni', [fact('occupation', { t: 'actor' })], { prior: 0.9 }),
  record('Q502', 'person', 'Georgia Mellow', [fact('occupation', { t: 'actor' })], { prior: 0.1 }),
  record('Q503', 'work', 'L’Œuvre au noir', film),
  record('Q504', 'work', 'Le Nœud', film),
  record('Q505', 'organization', { fr: 'OTAN', en: 'NATO' }, [fact('type', { t: 'Q4830453' })], { prior: 0.9 }),
  record('Q506', 'work', 'Saint-Étienne « Vérone »', film),
  record('Q507', 'work', 'Paris', film, { prior: 0.1 }),
  record('Q508', 'work', 'Paris au printemps', film, { prior: 0.1 }),
  record('Q509', 'place', 'Paris', [fact('type', { t: 'city' })], { prior: 0.97 }),
);
const search = createSearch(knowledge);

function ids(query: string, limit = 5): string[] {
  return search(query, 'fr', limit).map(({ id }) => id);
}

describe('a search that was readied', () => {
  it('finds the same', () => {
    const ready = createSearch(knowledge);
    expect(ready('', 'fr', 5)).toEqual([]);
    for (const query of ['g', 'gi', 'giorgia mel', 'oeu', 'œuv', 'etie', 'VERO', 'l', 'o', 'nato', 'georgja', 'zzz'])
      expect(ready(query, 'fr', 5)).toEqual(createSearch(knowledge)(query, 'fr', 5));
  });

  it('reads no name whose words begin otherwise', () => {
    const signs = signNames(knowledge.namePool, knowledge.nameStarts);
    const may = mayBegin(signs, ['giorgia']).map((index) => knowledge.idOf(index));
    expect(may).toContain('Q501');
    expect(may).not.toContain('Q509');
    expect(mayBegin(signs, ['x'])).toEqual([]);
  });
});

describe('search', () => {
  it('finds by the beginning of a word, in capitals or not, with or without accents', () => {
    expect(ids('melo')).toEqual(['Q501']);
    expect(ids('GIORGIA')).toEqual(['Q501']);
    expect(ids('etienne')).toEqual(['Q506']);
    expect(ids('ÉTIENNE')).toEqual(['Q506']);
  });

  it('wants every word of the query, in any order', () => {
    expect(ids('meloni gio')).toEqual(['Q501']);
    expect(ids('saint ver')).toEqual(['Q506']);
  });

  it('finds by a name in the other language', () => {
    expect(ids('nato')).toEqual(['Q505']);
  });

  it('reads ligatures as two letters', () => {
    expect([ids('oeuvre'), ids('œuv'), ids('noeud')]).toEqual([['Q503'], ['Q503'], ['Q504']]);
  });

  it('finds words after an apostrophe, a hyphen or a quotation mark', () => {
    expect([ids('oeu')[0], ids('etie')[0], ids('vero')[0]]).toEqual(['Q503', 'Q506', 'Q506']);
  });

  it('puts the best known of the same name first, and a whole name before a longer one', () => {
    expect(ids('paris')).toEqual(['Q509', 'Q507', 'Q508']);
  });

  it.each(['giorgia mel', 'saint ver', 'paris au', 'nato', 'mello'])(
    'finds the same for « %s » typed letter by letter',
    (query) => {
      const typing = createSearch(knowledge);
      for (let length = 1; length <= query.length; length++) {
        const typed = query.slice(0, length);
        expect(typing(typed, 'fr', 5)).toEqual(createSearch(knowledge)(typed, 'fr', 5));
      }
      // A letter taken back finds more again.
      expect(typing(query.slice(0, 2), 'fr', 5)).toEqual(createSearch(knowledge)(query.slice(0, 2), 'fr', 5));
    },
  );

  it('finds what a misspelt query resembles, the likeliest first', () => {
    expect(ids('giorgia melonni')[0]).toBe('Q501');
  });

  it('answers nothing to an empty query, to blanks and signs, and to nonsense', () => {
    expect([ids(''), ids('   '), ids('« »'), ids('xqzt')]).toEqual([[], [], [], []]);
  });

  it('answers no more than asked', () => {
    expect([ids('paris', 2).length, ids('paris', 0).length]).toEqual([2, 0]);
  });

  it('survives a pasted page', () => {
    expect(ids('mot '.repeat(10_000))).toEqual([]);
  });

  it('says who each is', () => {
    expect(search('melo', 'en', 1)[0]).toMatchObject({ label: 'Giorgia Meloni', kind: 'person', description: 'actor' });
  });
});

describe('the scan of names', () => {
  const { namePool, nameStarts } = knowledge;
  const labels = (found: readonly number[]) => found.map((index) => knowledge.labelOf(index, 'fr'));

  it('finds each entity once, though several of its names match', () => {
    expect(labels(scanNames(namePool, nameStarts, 'kiev'))).toEqual(['Kiev']);
    expect(labels(scanNames(namePool, nameStarts, 'u'))).toEqual(['États-Unis', 'Ukraine']);
  });

  it('does not find inside a word', () => {
    expect(scanNames(namePool, nameStarts, 'eloni')).toEqual([]);
  });

  it('filters what a first word found by a second', () => {
    const found = scanNames(namePool, nameStarts, 'paris');
    expect(labels(filterNames(namePool, nameStarts, found, 'print'))).toEqual(['Paris au printemps']);
  });

  it('reads the names of some two hundred entities, though 20,000 have the words', () => {
    const many = Array.from({ length: 20_000 }, (_, at) =>
      record(`Q${1_000_000 + at}`, 'work', `Objet ${at} de Saint-Denis, à l’école`, film),
    );
    const large = knowledgeOf(...many);
    const read = vi.spyOn(large, 'namesOf');
    expect(createSearch(large)('objet saint 1', 'fr', 8)).toHaveLength(8);
    expect(read.mock.calls.length).toBeLessThan(300);
  });
});
