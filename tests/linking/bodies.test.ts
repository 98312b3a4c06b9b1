import { describe, expect, it } from 'vitest';
import type { Language } from '../../core/model.ts';
import { linked, linkerOf, record } from './support/small-world.ts';

const linker = linkerOf(
  [
    record('Q1', 'organization', { fr: 'Commission européenne', en: 'European Commission' }, { prior: 0.8 }),
    record('Q2', 'organization', { fr: 'Conseil de la pêche', en: 'Fishing Council' }, { prior: 0.6 }),
    record('Q3', 'organization', { fr: 'Conseil du cidre', en: 'Cider Council' }, { prior: 0.6 }),
    record('Q12', 'organization', { fr: 'Conseil de la joie', en: 'Joy Council' }, { prior: 0.4 }),
    record('Q4', 'organization', 'United Nations', { prior: 0.9, names: [{ text: 'UN', kind: 'acronym' }] }),
    record('Q5', 'organization', 'UN Secretary-General', { prior: 0.5 }),
    record('Q6', 'place', 'Malta', { prior: 0.9 }),
    record('Q7', 'organization', 'U.S. military', { prior: 0.6, names: ['US military'] }),
    record('Q30', 'place', 'US', { prior: 0.95, names: ['U.S.'] }),
    record('Q8', 'place', 'San Felipe', { prior: 0.6 }),
    record('Q9', 'place', 'San', { prior: 0.6 }),
    record('Q10', 'organization', 'Target', { prior: 0.9 }),
    record('Q11', 'place', 'Delhi', { prior: 0.9 }),
  ],
  {
    fr: 'hier la le les de du des commission conseil pêche cidre a dit que électorale on voit avec joie'.split(' '),
    en: 'later the a said that commission council fishing cider of for customs border protection and airport military target general met in at they people'.split(
      ' ',
    ),
  },
);

function marks(text: string, language: Language): string[] {
  return linked(text, linker, { language });
}

describe('a body named in full', () => {
  it('is meant by the word that says what it is, afterwards', () => {
    expect(
      marks('Hier, la Commission européenne a dit. On voit avec joie hier que la Commission a dit.', 'fr'),
    ).toEqual(['Commission européenne → Q1', 'Commission → Q1']);
    expect(marks('Later the European Commission said. They said that they met at the Commission.', 'en')).toEqual([
      'European Commission → Q1',
      'Commission → Q1',
    ]);
  });

  it.each([
    ['before it was named', 'Hier, on voit la Commission. Hier, on voit la Commission européenne.'],
    ['without an article', 'Hier, la Commission européenne a dit. On voit Commission.'],
    ['in small letters', 'Hier, la Commission européenne a dit. On voit la commission.'],
    ['with an adjective of its own', 'Hier, la Commission européenne a dit. On voit la Commission électorale.'],
    ['with a complement', 'Hier, la Commission européenne a dit. On voit la Commission de la pêche.'],
  ])('is not meant by that word %s', (_, text) => {
    expect(marks(text, 'fr')).toEqual(['Commission européenne → Q1']);
  });

  it('is not meant where the page names two of the kind', () => {
    expect(marks('Hier, le Conseil de la pêche et le Conseil du cidre. On voit le Conseil.', 'fr')).toEqual([
      'Conseil de la pêche → Q2',
      'Conseil du cidre → Q3',
    ]);
  });
});

describe('a body in small letters', () => {
  it('is named where French papers may write the well known so', () => {
    expect(marks('Hier, on voit le conseil de la pêche.', 'fr')).toEqual(['conseil de la pêche → Q2']);
  });

  it('is no name where it is little known and made of common words', () => {
    expect(marks('Hier, on voit le conseil de la joie.', 'fr')).toEqual([]);
  });

  it('is no name in English', () => {
    expect(marks('Later they met the fishing council.', 'en')).toEqual([]);
  });
});

describe('an office', () => {
  it('is somebody’s, and the body before it is what is named', () => {
    expect(marks('Later they met the UN Secretary-General', 'en')).toEqual(['UN → Q4']);
  });
});

describe('a place in the name of something', () => {
  it.each(['Knights', 'Bank', 'Duke', 'University'])('is not meant: the %s of Malta', (head) => {
    expect(marks(`Later they met the ${head} of Malta`, 'en')).toEqual([]);
  });

  it('is meant after a small word', () => {
    expect(marks('Later they met the people of Malta', 'en')).toEqual(['Malta → Q6']);
  });
});

describe('the army of a state', () => {
  it('is named in small letters too', () => {
    expect(marks('Later they met the U.S. military', 'en')).toEqual(['U.S. military → Q7']);
    expect(marks('Later they met the US military', 'en')).toEqual(['US military → Q7']);
  });
});

describe('initials', () => {
  it('open a longer name in capitals', () => {
    expect(marks('Later they met at U.S. Customs and Border Protection in', 'en')).toEqual([]);
  });

  it('may as well close a sentence', () => {
    expect(marks('Later they met in the U.S. The target said', 'en')).toEqual(['U.S → Q30']);
  });
});

describe('a piece of a longer name', () => {
  it('is not cut again', () => {
    expect(marks('Later they met at San Felipe Zorglub Airport', 'en')).toEqual([]);
    expect(marks('Later they met at San Felipe', 'en')).toEqual(['San Felipe → Q8']);
  });
});

describe('what follows a name without being part of it', () => {
  it.each([
    ['a form of company', 'Later they met Target Corp. and', 'Target → Q10'],
    ['a time zone', 'Later in Delhi UTC and', 'Delhi → Q11'],
  ])('%s', (_, text, mark) => {
    expect(marks(text, 'en')).toEqual([mark]);
  });
});
