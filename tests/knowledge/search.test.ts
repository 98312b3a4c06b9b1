import Fuse from 'fuse.js';
import { describe, expect, it, vi } from 'vitest';
import { compileWordIndex } from '../../core/knowledge/compile-word-index.ts';
import type { Knowledge } from '../../core/knowledge/open.ts';
import { createSearch } from '../../core/knowledge/search.ts';
import { openWordIndex } from '../../core/knowledge/word-index.ts';
import { foldText } from '../../core/text/fold.ts';
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
const search = searchOf(knowledge);

function searchOf(all: Knowledge) {
  return createSearch(all, openWordIndex(compileWordIndex(all), all.count));
}

function ids(query: string, limit = 5): string[] {
  return search(query, 'fr', limit).map(({ id }) => id);
}

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

  it('finds by a word of one name and a word of another only who has both in one', () => {
    const named = knowledgeOf(
      record('Q601', 'person', 'Anna Berg', [], { names: ['Carla Dorn'] }),
      record('Q602', 'person', 'Anna Dorn', []),
    );
    expect(searchOf(named)('anna dorn', 'fr', 5).map(({ id }) => id)).toEqual(['Q602']);
  });

  it('takes a word that is typed twice as one', () => {
    expect(new Set(ids('paris paris'))).toEqual(new Set(ids('paris')));
  });

  it('finds what a misspelt query resembles, the likeliest first', () => {
    expect(ids('giorgia melonni')[0]).toBe('Q501');
  });

  it('puts who has one of two words as it stands before whose words only begin alike', () => {
    const named = knowledgeOf(
      record('Q603', 'person', 'Emmanuel Macron', [], { prior: 0.9 }),
      record('Q604', 'person', 'Emmanuelle Macrin', [], { prior: 0.9 }),
      record('Q605', 'person', 'Emanuel Macarno', [], { prior: 0.1 }),
    );
    const found = searchOf(named)('emanuel macrno', 'fr', 5).map(({ id }) => id);
    expect(found[0]).toBe('Q605');
    expect(found).toContain('Q603');
  });

  it('answers nothing to an empty query, to blanks and signs, and to nonsense', () => {
    expect([ids(''), ids('   '), ids('« »'), ids('xqzt')]).toEqual([[], [], [], []]);
  });

  it('is rehearsed by the first empty query, and by no other', () => {
    const words = openWordIndex(compileWordIndex(knowledge), knowledge.count);
    const lookUp = vi.spyOn(words, 'beginningWith');
    const fresh = createSearch(knowledge, words);
    expect(fresh('', 'fr', 5)).toEqual([]);
    const rehearsed = lookUp.mock.calls.length;
    expect(rehearsed).toBeGreaterThan(0);
    expect(fresh('', 'fr', 5)).toEqual([]);
    expect(lookUp).toHaveBeenCalledTimes(rehearsed);
    expect(fresh('melo', 'fr', 5)).toEqual(search('melo', 'fr', 5));
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

describe('what Fuse.js is spared', () => {
  it.each(['g', 'gio', 'giorgia', 'georgia mellow', 'p', 'paris', 'paris au', 'au', 'no', 'noir', 's', 'melonni'])(
    'changes no answer: « %s »',
    (query) => {
      const names = Array.from({ length: knowledge.count }, (_, index) =>
        knowledge.namesOf(index).map(({ text }) => ({ index, name: foldText(text) })),
      ).flat();
      const isExact = names.some(({ name }) => ` ${name}`.includes(` ${query}`));
      const asked = isExact
        ? names.filter(({ name }) => query.split(' ').every((word) => ` ${name}`.includes(` ${word}`)))
        : names.filter(({ name }) => ` ${name}`.includes(` ${query.slice(0, 3)}`));
      const options = { keys: ['name'], includeScore: true, threshold: isExact ? 1 : 0.4, ignoreFieldNorm: true };
      const best = new Map<number, number>();
      for (const { item, score = 1 } of new Fuse(asked, options).search(query)) {
        const penalty = item.name === query ? 0 : 0.2 + Math.min(0.2, (item.name.length - query.length) / 100);
        const total = score + penalty - 0.5 * knowledge.priorOf(item.index);
        best.set(item.index, Math.min(total, best.get(item.index) ?? 9));
      }
      const expected = [...best].sort((a, b) => a[1] - b[1] || a[0] - b[0]).map(([index]) => knowledge.idOf(index));
      expect(ids(query, 99)).toEqual(expected);
    },
  );

  it('is the names of all but some two hundred entities, though 20,000 have the words', () => {
    const many = Array.from({ length: 20_000 }, (_, at) =>
      record(`Q${1_000_000 + at}`, 'work', `Objet ${at} de Saint-Denis, à l’école`, film),
    );
    const large = knowledgeOf(...many);
    const searchLarge = searchOf(large);
    const read = vi.spyOn(large, 'namesOf');
    expect(searchLarge('objet saint 1', 'fr', 8)).toHaveLength(8);
    expect(read.mock.calls.length).toBeLessThan(300);
  });
});
