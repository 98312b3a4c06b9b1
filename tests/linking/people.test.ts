import { describe, expect, it } from 'vitest';
import { linkEntities } from '../../core/linking/link.ts';
import type { Language } from '../../core/model.ts';
import { linked, linkerOf, record } from './support/small-world.ts';

const linker = linkerOf(
  [
    record('Q1', 'person', 'Henri Vasterling', { prior: 0.6 }),
    record('Q2', 'person', 'Ana Bushel', { prior: 0.6 }),
    record('Q3', 'place', { fr: 'Irak', en: 'Iraq' }, { prior: 0.95 }),
    record('Q4', 'person', 'Marine Le Quillec', { prior: 0.6 }),
    record('Q5', 'person', 'Charles de Morgat', { prior: 0.6 }),
    record('Q6', 'person', 'Paul Vasterling', { prior: 0.4 }),
    record('Q7', 'place', 'Vasterling', { prior: 0.6 }),
    record('Q8', 'person', 'Luz Fernández', { prior: 0.6 }),
    record('Q9', 'person', 'Rosie O’Quill', { prior: 0.6 }),
    record('Q10', 'person', 'Jean-Loup Zorn', { prior: 0.6 }),
  ],
  {
    fr: 'hier la le les a dit que puis on voit avec selon ses et frères prix ville de à mais du dans loi rue musée bushel'.split(
      ' ',
    ),
    en: 'later the said that they saw in and with bushel storm hits after long years brothers family prize lessons of'.split(
      ' ',
    ),
  },
);

function marks(text: string, language: Language = 'fr'): string[] {
  return linked(text, linker, { language });
}

describe('a full name', () => {
  it.each([
    ['after a civil title', 'Hier, M. Henri Vasterling a dit'],
    ['after an office', 'Hier, le président Henri Vasterling a dit'],
    ['after an adjective of a people', 'Hier, le Suisse Henri Vasterling a dit'],
    ['after the feminine of one', 'Hier, la Suissesse Henri Vasterling a dit'],
    ['with a hard space', 'Hier, Henri\u00a0Vasterling a dit'],
    ['in capitals', 'Hier, HENRI VASTERLING a dit'],
    ['at the start of a sentence', 'Il rit. Henri Vasterling a dit'],
    ['in quotation marks', 'Hier, « Henri Vasterling » a dit'],
    ['in brackets', 'Hier, on voit que (Henri Vasterling) a dit'],
  ])('is found %s', (_, text) => {
    const [mention] = linkEntities(text, linker, { language: 'fr' });
    expect(mention?.entity).toBe('Q1');
  });

  it.each([
    ['under another first name', 'Hier, Paul Henri Vasterling a dit'],
    ['inside a double name', 'Hier, Henri Vasterling-Zorglub a dit'],
    ['over a comma', 'Hier, Henri, Vasterlinge a dit'],
  ])('is somebody else’s %s', (_, text) => {
    expect(marks(text)).toEqual([]);
  });
});

describe('a surname after the full name', () => {
  it.each([
    ['alone', 'Puis Vasterling a dit', 'Vasterling → Q1'],
    ['after a title', 'Puis M. Vasterling a dit', 'Vasterling → Q1'],
    ['after an elision', 'Puis on voit qu’Vasterling a dit', 'Vasterling → Q1'],
    ['in capitals', 'Puis on voit que VASTERLING a dit', 'VASTERLING → Q1'],
    ['with a prefix', 'Puis les anti-Vasterling', 'Vasterling → Q1'],
  ])('means the person: %s', (_, text, mark) => {
    expect(marks(`Hier, Henri Vasterling a dit. ${text}`)).toEqual(['Henri Vasterling → Q1', mark]);
  });

  it.each([
    ['in the name of a prize', 'Puis le prix Vasterling'],
    ['in the name of a law', 'Puis la loi Vasterling'],
    ['in the name of a street', 'Puis la rue Vasterling'],
    ['of siblings', 'Puis les frères Vasterling'],
    ['of a longer name', 'Puis la Vasterling Academy'],
    ['of somebody else', 'Puis Luc Vasterling a dit'],
    ['in small letters', 'Puis on voit un vasterling'],
  ])('does not mean the person %s', (_, text) => {
    expect(marks(`Hier, Henri Vasterling a dit. ${text}`)).toEqual(['Henri Vasterling → Q1']);
  });

  it('is English after its own words', () => {
    expect(marks('They saw Henri Vasterling. Later the Vasterling brothers said', 'en')).toEqual([
      'Henri Vasterling → Q1',
    ]);
    expect(marks('They saw Henri Vasterling. Later Vasterling’s family said', 'en')).toEqual([
      'Henri Vasterling → Q1',
      'Vasterling → Q1',
    ]);
  });

  it('wins over the village of that name', () => {
    expect(marks('Hier, on voit Vasterling')).toEqual(['Vasterling → Q7']);
    expect(marks('Hier, Henri Vasterling a dit. Puis on voit Vasterling')).toEqual([
      'Henri Vasterling → Q1',
      'Vasterling → Q1',
    ]);
  });

  it('keeps its great particle and may lose its small one', () => {
    expect(marks('Hier, Marine Le Quillec a dit. Puis Le Quillec a dit, et un Quillec.')).toEqual([
      'Marine Le Quillec → Q4',
      'Le Quillec → Q4',
    ]);
    expect(marks('Hier, Charles de Morgat a dit. Puis Morgat a dit.')).toEqual([
      'Charles de Morgat → Q5',
      'Morgat → Q5',
    ]);
  });

  it('may lose its accents, and keep its apostrophe', () => {
    expect(marks('Hier, Luz Fernández a dit. Puis Fernandez a dit.')).toEqual(['Luz Fernández → Q8', 'Fernandez → Q8']);
    expect(marks('They saw Rosie O’Quill. Later O’Quill said.', 'en')).toEqual(['Rosie O’Quill → Q9', 'O’Quill → Q9']);
  });

  it('that is a word needs a capital that tells', () => {
    expect(marks('They saw Ana Bushel. Bushel after bushel. Later they saw Bushel.', 'en')).toEqual([
      'Ana Bushel → Q2',
      'Bushel → Q2',
    ]);
  });

  it('that is a word is meant in the headline above the name', () => {
    const text = 'Storm Hits Bushel After Long Years\nLater they said that in the storm they saw Ana Bushel';
    expect(marks(text, 'en')).toEqual(['Bushel → Q2', 'Ana Bushel → Q2']);
  });
});

describe('a headline that text extraction glued to the next sentence', () => {
  it('does not make a first name of a state', () => {
    expect(marks('They saw Henri Vasterling. Lessons of Iraq Vasterling said that', 'en')).toEqual([
      'Henri Vasterling → Q1',
      'Iraq → Q3',
      'Vasterling → Q1',
    ]);
  });
});

describe('two bearers of a surname', () => {
  const both = 'Hier, Henri Vasterling a dit. Puis Paul Vasterling a dit.';

  it('are told apart by who was named last, and the other is told', () => {
    const mentions = linkEntities(`${both} Puis Vasterling a dit.`, linker, { language: 'fr' });
    expect(mentions.at(-1)).toMatchObject({ entity: 'Q6', rival: 'Q1' });
  });

  it('make the surname less sure', () => {
    const last = (text: string) => linkEntities(text, linker, { language: 'fr' }).at(-1)?.score ?? 0;
    expect(last(`${both} Puis Vasterling a dit.`)).toBeLessThan(
      last('Hier, Henri Vasterling a dit. Puis Vasterling a dit.'),
    );
  });
});

describe('a first name after the full name', () => {
  it('means the person whom the page names', () => {
    expect(marks('Hier, Henri Zorglub-Vaste et Jean-Loup Zorn. Puis Jean-Loup a dit.')).toContain(
      'Jean-Loup Zorn → Q10',
    );
    expect(marks('Hier, Ana Bushel a dit. Puis Ana a dit.')).toEqual(['Ana Bushel → Q2', 'Ana → Q2']);
  });

  it('of two people means neither', () => {
    expect(marks('Hier, Henri Vasterling a dit à Henri Dupontel. Puis Henri a dit.')).toEqual([
      'Henri Vasterling → Q1',
    ]);
  });
});

describe('a surname of the subject and of a passer-by', () => {
  const ids = (text: string): string[] =>
    linkEntities(text, linker, { language: 'fr' }).map(
      ({ entity, start, end }) => `${text.slice(start, end)} ${entity}`,
    );

  it('goes back to whom the first line named, on the next line', () => {
    const text = 'Hier Henri Vasterling a dit\nPuis on voit Paul Vasterling avec Zorn.\nHier, Vasterling a dit';
    expect(ids(text).at(-1)).toBe('Vasterling Q1');
  });

  it('stays with the one named last on the same line, or named in full twice', () => {
    const line = 'Hier Henri Vasterling a dit\nPuis on voit Paul Vasterling, et Vasterling a dit';
    expect(ids(line).at(-1)).toBe('Vasterling Q6');
    const twice =
      'Hier Henri Vasterling a dit\nPuis Paul Vasterling a dit.\nHenri Vasterling a dit\nPaul Vasterling a dit\nHier, Vasterling a dit';
    expect(ids(twice).at(-1)).toBe('Vasterling Q6');
  });

  it('stays with the one named last where the first line names nobody', () => {
    const text = 'Hier on voit\nHenri Vasterling a dit\nPuis Paul Vasterling a dit.\nHier, Vasterling a dit';
    expect(ids(text).at(-1)).toBe('Vasterling Q6');
  });
});
