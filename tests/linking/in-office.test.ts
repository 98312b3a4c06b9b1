import { describe, expect, it } from 'vitest';
import { linkEntities } from '../../core/linking/link.ts';
import type { Language } from '../../core/model.ts';
import { linked, linkerOf, record } from './support/small-world.ts';

const SRC = 'test@2026-01-01';
const ofZembla = [{ p: 'citizenship', v: { e: 'Q9' }, src: SRC }] as const;
const linker = linkerOf(
  [
    record('Q9', 'place', 'Zembla', {
      prior: 0.95,
      facts: [
        { p: 'demonym', v: { fr: 'Zemblien', en: 'Zemblan' }, src: SRC },
        { p: 'headOfState', v: { e: 'Q2' }, since: '2010-05-14', until: '2020-05-14', src: SRC },
        { p: 'headOfState', v: { e: 'Q1' }, since: '2020-05-14', src: SRC },
      ],
    }),
    record('Q1', 'person', 'Karl Zoubov', { prior: 0.7, gender: 'male', facts: ofZembla }),
    record('Q2', 'person', 'Piotr Nabok', { prior: 0.7, gender: 'male', facts: ofZembla }),
    record('Q3', 'place', 'New Nork', { prior: 0.8 }),
  ],
  {
    fr: 'le la hier à dit par un une élu président devenu avec son'.split(' '),
    en: 'the said later a elected in with'.split(' '),
  },
);

function marks(text: string, language: Language = 'fr', date?: string): string[] {
  return linked(text, linker, { language, date }).filter((mark) => /tat/.test(mark));
}

describe('a role', () => {
  it('means who holds it', () => {
    expect(marks('Hier, le chef de l’État zemblien a dit')).toEqual(['chef de l’État zemblien → Q1']);
    expect(marks('Later the Zemblan head of state said', 'en')).toEqual(['Zemblan head of state → Q1']);
  });

  it('means who held it on the day of the article', () => {
    expect(marks('Hier, le chef de l’État zemblien a dit', 'fr', '2019-03-01')).toEqual([
      'chef de l’État zemblien → Q2',
    ]);
    expect(marks('Hier, le chef de l’État zemblien a dit', 'fr', '2020-05-13')).toEqual([
      'chef de l’État zemblien → Q2',
    ]);
    expect(marks('Hier, le chef de l’État zemblien a dit', 'fr', '2020-05-14')).toEqual([
      'chef de l’État zemblien → Q1',
    ]);
  });

  it.each([
    ['Hier, l’ancien chef de l’État zemblien a dit', 'fr'],
    ['Hier, le futur chef de l’État zemblien', 'fr'],
    ['Hier, élu chef de l’État zemblien', 'fr'],
    ['Hier, un chef de l’État zemblien', 'fr'],
    ['Later the next Zemblan head of state said', 'en'],
    ['Later elected Zemblan head of state', 'en'],
  ] as const)('means nobody where it is not his or hers: %s', (text, language) => {
    expect(marks(text, language)).toEqual([]);
  });

  it('means nobody beside another name', () => {
    expect(marks('Hier, Petra Olsk, le chef de l’État zemblien, a dit')).toEqual([]);
    expect(marks('Hier, le chef de l’État zemblien, Petra Olsk, a dit')).toEqual([]);
  });

  it('means its holder beside his name, in any spelling, and after a town', () => {
    expect(marks('Hier, le chef de l’État zemblien, Karl Zoubow, a dit')).toEqual(['chef de l’État zemblien → Q1']);
    expect(marks('Hier, Karl Zoubov, le chef de l’État zemblien, a dit')).toEqual(['chef de l’État zemblien → Q1']);
    expect(marks('À New Nork, le chef de l’État zemblien a dit')).toEqual(['chef de l’État zemblien → Q1']);
  });

  it('says how it was found', () => {
    const [mention] = linkEntities('Hier, le chef de l’État zemblien a dit', linker, { language: 'fr' });
    expect(mention?.method).toBe('periphrasis');
  });
});
