import { describe, expect, it } from 'vitest';
import { collectAnchors } from '../../core/linking/anchors.ts';
import { NamesBeside } from '../../core/linking/beside.ts';
import { gatherEvidence } from '../../core/linking/gather-evidence.ts';
import type { PageEvidence } from '../../core/linking/page-evidence.ts';
import type { EntityId } from '../../core/model.ts';
import { readPage } from './support/pages.ts';
import { linked, linkerOf, record } from './support/small-world.ts';

const SRC = 'test@2026-01-01';
const fact = (p: string, e: EntityId) => ({ p, v: { e }, src: SRC });
const OSTRIE = fact('country', 'Q142');
const place = (id: EntityId, label: string, prior: number, ...facts: ReturnType<typeof fact>[]) =>
  record(id, 'place', label, { prior, facts });
const hamlets = (admin: EntityId, from: number) =>
  Array.from({ length: 95 }, (_, at) => place(`Q${from + at}`, `Hameau${from + at}`, 0.05, fact('admin', admin)));

/** Two departments of one region, and one of another. */
const linker = linkerOf(
  [
    record('Q142', 'place', 'Ostrie', { prior: 0.95, facts: [{ p: 'iso2', v: 'FR', src: SRC }] }),
    record('Q40', 'place', 'Norland', { prior: 0.95, facts: [{ p: 'iso2', v: 'NO', src: SRC }] }),
    place('Q41', 'Londrine', 0.9, fact('country', 'Q40')),
    place('Q42', 'Dominique', 0.9, fact('country', 'Q40')),
    place('Q90', 'Haute-Ostrie', 0.6, OSTRIE),
    place('Q91', 'Basse-Ostrie', 0.6, OSTRIE),
    place('Q1', 'Vergone', 0.5, OSTRIE, fact('admin', 'Q90')),
    place('Q2', 'Lauvette', 0.5, OSTRIE, fact('admin', 'Q90')),
    place('Q3', 'Meurvanne', 0.5, OSTRIE, fact('admin', 'Q91')),
    ...hamlets('Q1', 1000),
    ...hamlets('Q2', 2000),
    ...hamlets('Q3', 3000),
    place('Q10', 'Grandval', 0.4, OSTRIE, fact('admin', 'Q1')),
    place('Q11', 'Girmont', 0.1, OSTRIE, fact('admin', 'Q1')),
    place('Q12', 'Cervelay', 0.1, OSTRIE, fact('admin', 'Q1')),
    place('Q25', 'Fontvergne', 0.1, OSTRIE, fact('admin', 'Q1')),
    place('Q13', 'Orbelle', 0.1, OSTRIE, fact('admin', 'Q2')),
    place('Q14', 'Bourgvanne', 0.2, OSTRIE, fact('admin', 'Q2')),
    place('Q15', 'Taillebois', 0.1, OSTRIE, fact('admin', 'Q3')),
    place('Q16', 'Metropole', 0.9, OSTRIE),
    place('Q17', 'Saint-Osmond', 0.7),
    place('Q18', 'Saint-Osmond-le-Haut', 0.1),
    place('Q19', 'Saint-Osmond-le-Bas', 0.1),
    record('Q20', 'person', 'Ovide Girmont', { prior: 0.8, names: [{ text: 'Girmont', kind: 'surname' }] }),
    record('Q21', 'organization', 'Marianne', { prior: 0.6 }),
    record('Q22', 'organization', 'Union des magistrates', { prior: 0.55, names: [{ text: 'USMO', kind: 'acronym' }] }),
    record('Q23', 'organization', 'Organisation majeure', { prior: 0.8, names: [{ text: 'OMS', kind: 'acronym' }] }),
    record('Q26', 'organization', 'Service norlandais', {
      prior: 0.52,
      names: [{ text: 'SNOX', kind: 'acronym' }],
      facts: [fact('country', 'Q40')],
    }),
    record('Q24', 'organization', 'Union notoire', { prior: 0.7, names: [{ text: 'UNOT', kind: 'acronym' }] }),
  ],
  { fr: 'hier on voit la le les à de du des dans en et puis une un route commune groupe'.split(' '), en: [] },
);
const marks = (text: string): string[] => linked(text, linker);

function evidenceOf(text: string): PageEvidence {
  const context = { language: 'fr' } as const;
  const { page, readings } = readPage(text, linker, context);
  const known = {
    anchors: collectAnchors(readings, linker, context),
    beside: new NamesBeside(page, readings),
    unknownWords: new Set<number>(),
  };
  return gatherEvidence(page, linker, context, readings, known);
}

describe('the areas of a page', () => {
  const areasOf = (text: string): string[] => [...evidenceOf(text).areas()].map((area) => linker.entities.idOf(area));

  it.each([
    ['a department named', 'Hier, dans la Vergone.', ['Q1']],
    ['that of a town', 'Hier, on voit Grandval.', ['Q1']],
    ['that of two villages', 'Hier, on voit Cervelay et Fontvergne.', ['Q1']],
    ['of villages of two departments neither', 'Hier, on voit Cervelay et Orbelle.', []],
    ['not that of one village', 'Hier, on voit Cervelay, puis Cervelay.', []],
    ['not that of a name with two meanings', 'Hier, on voit Girmont et Cervelay.', []],
  ])('are %s', (_, text, expected) => {
    expect(areasOf(text)).toEqual(expected);
  });
});

describe('a page is about home alone', () => {
  it.each([
    ['a department', 'Hier, dans la Vergone.', true],
    ['one village', 'Hier, on voit Cervelay.', true],
    ['nothing of home', 'Hier, on voit la route.', false],
    ['a great city alone', 'Hier, on voit Metropole.', false],
    ['a state abroad too', 'Hier, dans la Vergone et en Norland.', false],
    ['a city abroad too', 'Hier, dans la Vergone et à Londrine.', false],
    ['a village called after a city abroad', 'Hier, dans la Vergone, à Bourg-de-Londrine.', true],
    ['somebody called like a country', 'Hier, dans la Vergone, on voit Dominique.', true],
    ['its own state', 'Hier, dans la Vergone, en Ostrie.', true],
  ])('where it names %s', (_, text, expected) => {
    expect(evidenceOf(text).isLocal()).toBe(expected);
  });
});

describe('a village', () => {
  it.each([
    ['of the department next door, with « à »', 'Hier, dans la Vergone, puis à Orbelle.', 'Orbelle → Q13'],
    ['of two thousand there, without', 'Hier, dans la Vergone, on voit Bourgvanne.', 'Bourgvanne → Q14'],
    [
      'of another region, where the page explains it',
      'Hier, dans la Vergone, à Taillebois (Meurvanne).',
      'Taillebois → Q15',
    ],
  ])('is meant %s', (_, text, mark) => {
    expect(marks(text)).toContain(mark);
  });

  it.each([
    ['of the department next door, small and without « à »', 'Hier, dans la Vergone, la route de Orbelle.'],
    ['of another region, with « à »', 'Hier, dans la Vergone, puis à Taillebois.'],
  ])('is not meant %s', (_, text) => {
    expect(marks(text)).toEqual(['Vergone → Q1']);
  });

  it('of the page’s department is meant, and nobody who has its name', () => {
    expect(marks('Hier, on voit Girmont.')).toEqual(['Girmont → Q20']);
    expect(marks('Hier, dans la Vergone, à Girmont.')).toContain('Girmont → Q11');
    expect(marks('Hier, dans la Vergone, on voit Girmont.')).not.toContain('Girmont → Q20');
  });
});

describe('a saint’s name', () => {
  it('is no capital of an island on a page about home', () => {
    expect(marks('Hier, on voit Saint-Osmond.')).toEqual(['Saint-Osmond → Q17']);
    expect(marks('Hier, dans la Vergone, on voit Saint-Osmond.')).toEqual(['Vergone → Q1']);
  });
});

describe('a body called by a first name', () => {
  it('is the bust in the town hall on a page about home', () => {
    expect(marks('Hier, on voit Marianne.')).toEqual(['Marianne → Q21']);
    expect(marks('Hier, dans la Vergone, on voit Marianne.')).toEqual(['Vergone → Q1']);
    expect(marks('Hier, dans la Vergone, le groupe Marianne.')).toContain('Marianne → Q21');
  });
});

describe('letters on a page about home', () => {
  const MATCH = 'Hier, le match : les joueurs, le club, la finale et le championnat, la saison.';

  it('that bodies of every town have are theirs', () => {
    expect(marks('Hier, on voit l’OMS.')).toEqual(['OMS → Q23']);
    expect(marks('Hier, dans la Vergone, on voit l’OMS.')).toEqual(['Vergone → Q1']);
  });

  it('are nobody’s abroad whom few know', () => {
    expect(marks('Hier, on voit le SNOX.')).toEqual(['SNOX → Q26']);
    expect(marks('Hier, dans la Vergone, on voit le SNOX.')).toEqual(['Vergone → Q1']);
    expect(marks('Hier, dans la Vergone et en Norland, on voit le SNOX.')).toContain('SNOX → Q26');
  });

  it('are a club’s among players, unless the body is known to all', () => {
    expect(marks('Hier, dans la Vergone, on voit l’USMO.')).toContain('USMO → Q22');
    expect(marks(`${MATCH} Hier, dans la Vergone, on voit l’USMO.`)).toEqual(['Vergone → Q1']);
    expect(marks(`${MATCH} Hier, dans la Vergone, on voit l’UNOT.`)).toContain('UNOT → Q24');
    expect(marks(`${MATCH} Hier, on voit l’USMO.`)).toEqual(['USMO → Q22']);
  });
});
