import { describe, expect, it } from 'vitest';
import { linkEntities } from '../../core/linking/link.ts';
import { linked, linkerOf, record } from './support/small-world.ts';

const SRC = 'test@2026-01-01';
const fact = (p: string, e: `Q${number}`) => ({ p, v: { e }, src: SRC });

const linker = linkerOf([
  record('Q142', 'place', 'France', { prior: 0.97, facts: [{ p: 'iso2', v: 'FR', src: SRC }] }),
  record('Q30', 'place', 'États-Unis', { prior: 0.97 }),
  record('Q31', 'place', 'Belgique', { prior: 0.97, facts: [{ p: 'iso2', v: 'BE', src: SRC }] }),
  record('Q1', 'place', 'Valence', { prior: 0.5, facts: [fact('country', 'Q142')] }),
  record('Q2', 'place', 'Valence', { prior: 0.5, facts: [fact('country', 'Q30')] }),
  record('Q3', 'place', 'Rochelle', { prior: 0.5 }),
  record('Q4', 'organization', 'Rochelle', { prior: 0.5, facts: [fact('location', 'Q3')] }),
  record('Q5', 'organization', 'Jaguar', { prior: 0.7 }),
  record('Q6', 'place', 'Jaguar', { prior: 0.5, facts: [fact('partOf', 'Q7')] }),
  record('Q7', 'place', 'Parc Amazonie', { prior: 0.6 }),
  record('Q8', 'person', 'Washington', { prior: 0.6 }),
  record('Q9', 'place', 'Washington', { prior: 0.6 }),
]);

describe('an ambiguous name', () => {
  it('that two entities bear alike is NIL', () => {
    expect(linked('They love Valence a lot', linker, { language: 'en' })).toEqual([]);
    expect(linked('Il aime Valence beaucoup', linker, { language: 'fr', country: 'BE' })).toEqual([]);
  });

  it('goes to the one of most readers’ country where nobody knows the outlet’s', () => {
    const [mention] = linkEntities('Il aime Valence beaucoup', linker, { language: 'fr' });
    expect(mention).toMatchObject({ entity: 'Q1', rival: 'Q2' });
  });

  it('goes to the next when the reader has turned the first down, and to nobody without a next', () => {
    const refused = (...ids: readonly string[]) => {
      return linked('Il aime Valence', linker, { language: 'fr', refused: (entity) => ids.includes(entity) });
    };
    expect(refused('Q1')).toEqual(['Valence → Q2']);
    expect(refused('Q1', 'Q2')).toEqual([]);
  });

  it('goes to the one whose country the page is about', () => {
    expect(linked('La France aime Valence', linker)).toContain('Valence → Q1');
    expect(linked('Les États-Unis aiment Valence', linker)).toContain('Valence → Q2');
  });

  it('goes to the one of the outlet’s country', () => {
    expect(linked('Il aime Valence', linker, { language: 'fr', country: 'FR' })).toEqual(['Valence → Q1']);
  });

  it('goes to the one related to what else the page names', () => {
    expect(linked('Il aime Jaguar beaucoup', linker)).toEqual(['Jaguar → Q5']);
    expect(linked('Au Parc Amazonie, il aime Jaguar beaucoup', linker)).toContain('Jaguar → Q6');
  });

  it('goes to what an earlier part of the page named', () => {
    expect(linked('Il aime Jaguar', linker, { language: 'fr', known: ['Q7'] })).toEqual(['Jaguar → Q6']);
  });

  it('goes by the words beside it', () => {
    expect(linked('Il dort à Washington', linker)).toEqual(['Washington → Q9']);
    expect(linked('Il cite M. Washington', linker)).toEqual(['Washington → Q8']);
  });

  it('has one sense per page', () => {
    const text = 'Il dort à Washington. Puis Washington riait. Elle voit Washington.';
    expect(new Set(linkEntities(text, linker, { language: 'fr' }).map(({ entity }) => entity))).toEqual(
      new Set(['Q9']),
    );
  });

  it('is no tie when the two are related: the rival is told', () => {
    const [mention] = linkEntities('Il aime Rochelle', linker, { language: 'fr' });
    expect(mention?.rival).toBeDefined();
  });
});

describe('the score', () => {
  it('is a probability and falls with a rival', () => {
    const alone = linkEntities('La France', linker, { language: 'fr' })[0]?.score ?? 0;
    const rivalled = linkEntities('La France aime Valence', linker, { language: 'fr' })[1]?.score ?? 0;
    expect(alone).toBeGreaterThan(rivalled);
    expect(alone).toBeLessThan(1);
    expect(rivalled).toBeGreaterThanOrEqual(0.5);
  });
});

describe('a department that hundreds of towns are in', () => {
  const towns = Array.from({ length: 210 }, (_, at) =>
    record(`Q${1000 + at}`, 'place', `Bourg du Val ${'abcdefghijklmnopqrstuvwxyz'[at % 26]}${at}`, {
      prior: 0.31,
      facts: [fact('admin', 'Q1')],
    }),
  );
  const many = linkerOf([
    record('Q142', 'place', 'France', { prior: 0.97, facts: [{ p: 'iso2', v: 'FR', src: SRC }] }),
    record('Q1', 'place', 'Tarvoie', { prior: 0.5 }),
    record('Q2', 'place', 'Tarvoie', { prior: 0.51 }),
    record('Q3', 'place', 'Ax en Tarvel', { prior: 0.4, facts: [fact('admin', 'Q1')] }),
    ...towns,
  ]);

  it('is meant rather than its namesake where the page names a town of it', () => {
    expect(linked('Hier, à Ax en Tarvel (Tarvoie), on a voté.', many)).toEqual(['Ax en Tarvel → Q3', 'Tarvoie → Q1']);
  });

  it('is no more likely than its namesake otherwise', () => {
    expect(linked('Hier, dans la Tarvoie, on a voté.', many)).toEqual([]);
  });
});
