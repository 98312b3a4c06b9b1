import { describe, expect, it } from 'vitest';
import type { EntityId, Language } from '../../core/model.ts';
import { linked, linkerOf, record } from './support/small-world.ts';

const SRC = 'test@2026-01-01';
const fact = (p: string, e: EntityId) => ({ p, v: { e }, src: SRC });
const town = (id: EntityId, label: string, prior: number) => record(id, 'place', label, { prior });
const linker = linkerOf(
  [
    town('Q1', 'Orvanne', 0.8),
    record('Q2', 'place', 'place de la Joie', { prior: 0.5, facts: [fact('admin', 'Q1')] }),
    record('Q3', 'place', 'quai du Cidre', { prior: 0.7, names: [{ text: 'quai du Cidre', kind: 'metonym' }] }),
    town('Q4', 'Saint-Melaire', 0.4),
    record('Q5', 'person', 'Marcel Tarvel', { prior: 0.8 }),
    record('Q6', 'person', 'Kim Tae-wol', { prior: 0.8 }),
    record('Q29', 'person', 'Pavel Ortan Delvare', { prior: 0.8 }),
    record('Q7', 'organization', 'Ardence', { prior: 0.9 }),
    town('Q8', 'Brevelle', 0.3),
    town('Q9', 'Brevelle-sur-Orne', 0.2),
    town('Q10', 'Brevelle-le-Sec', 0.2),
    town('Q11', 'Brevelle-en-Val', 0.2),
    town('Q12', 'Grand-Brevelle', 0.6),
    record('Q13', 'place', 'Vastre', { prior: 0.8 }),
    record('Q14', 'place', 'Colmenil', { prior: 0.3, facts: [fact('admin', 'Q13')] }),
    town('Q15', 'Colmenil-sur-Orne', 0.2),
    town('Q16', 'Colmenil-le-Sec', 0.2),
    town('Q17', 'Colmenil-en-Val', 0.2),
    town('Q21', 'Saint-Orvet', 0.38),
    town('Q22', 'Saint-Orvet-sur-Orne', 0.2),
    town('Q23', 'Saint-Orvet-le-Sec', 0.2),
    record('Q27', 'organization', 'Fête nationale', { prior: 0.9 }),
    record('Q30', 'organization', 'Académie', { prior: 0.7, names: [{ text: 'Société d’horlogerie' }] }),
    town('Q31', 'La Joie', 0.5),
    town('Q33', 'Cidre', 0.7),
    record('Q28', 'event', 'Le Quai', { prior: 0.9 }),
    town('Q24', 'Saint-Galmin', 0.55),
    town('Q25', 'Saint-Galmin-sur-Orne', 0.2),
    town('Q26', 'Saint-Galmin-le-Sec', 0.2),
    record('Q142', 'place', 'Ostrie', { prior: 0.95, facts: [{ p: 'iso2', v: 'FR', src: SRC }] }),
    town('Q20', 'Florence', 0.8),
    town('Q18', 'Bovar', 0.4),
    record('Q19', 'organization', 'Banque ovarienne', { prior: 0.7, names: [{ text: 'BOVAR', kind: 'acronym' }] }),
  ],
  {
    fr: 'nationale hier on voit la le à de du des fête place joie quai cidre espace fanfare et saint dit'.split(' '),
    en: 'later they saw the of and in'.split(' '),
  },
);

function marks(text: string, language: Language = 'fr'): string[] {
  return linked(text, linker, { language });
}

describe('a hyphen between first and last name', () => {
  it('makes of a person what bears the name', () => {
    expect(marks('Hier, on voit l’espace Marcel-Tarvel.')).toEqual([]);
    expect(marks('Hier, on voit Marcel Tarvel.')).toEqual(['Marcel Tarvel → Q5']);
  });

  it('is nothing in the surname alone', () => {
    expect(marks('Hier, on voit Pavel Ortan-Delvare.')).toEqual(['Pavel Ortan-Delvare → Q29']);
    expect(marks('Hier, on voit le lycée Pavel-Ortan-Delvare.')).toEqual([]);
  });

  it('is nothing where the name is written so, nor in English', () => {
    expect(marks('Hier, on voit Kim Tae-Wol.')).toEqual(['Kim Tae-Wol → Q6']);
    expect(marks('Later they saw Marcel-Tarvel.', 'en')).toEqual(['Marcel-Tarvel → Q5']);
  });
});

describe('a hamlet', () => {
  it.each(['au lieu-dit Brevelle', 'aux lieux-dits Brevelle', 'au lieudit Brevelle'])(
    'bears a town’s name: %s',
    (text) => {
      expect(marks(`Hier, à Orvanne, ${text}, on voit la fête.`)).toEqual(['Orvanne → Q1']);
    },
  );

  it('bears other names too, with their article', () => {
    expect(marks('Hier, au lieu-dit La Ardence, on voit la fête.')).toEqual([]);
    expect(marks('Hier, la Ardence a dit.')).toEqual(['Ardence → Q7']);
  });

  it('is no town of a piece of its name either', () => {
    expect(marks('Hier, à Orvanne, au lieu-dit Grand-Brevelle, on voit la fête.')).toEqual(['Orvanne → Q1']);
  });
});

describe('the second of two people', () => {
  it('is no town', () => {
    expect(marks('Hier, MM. Lefebvre et Orvanne, on voit la fête.')).toEqual([]);
    expect(marks('Hier, Mmes Le Goff et Orvanne, on voit la fête.')).toEqual([]);
    expect(marks('Hier, entre Lefebvre et Orvanne, on voit la fête.')).toEqual(['Orvanne → Q1']);
  });
});

describe('a saint’s name', () => {
  it('is a day after « la », a town without', () => {
    expect(marks('Hier, on voit la fête de la Saint-Melaire.')).toEqual([]);
    expect(marks('Hier, à Saint-Melaire, on voit la fête.')).toEqual(['Saint-Melaire → Q4']);
  });
});

describe('a square or street', () => {
  it('is that of its town where the page names the town', () => {
    expect(marks('Hier, à Orvanne, on voit la place de la Joie.')).toEqual(['Orvanne → Q1', 'place de la Joie → Q2']);
    expect(marks('Hier, on voit la place de la Joie.')).toEqual([]);
  });

  it('needs no town where it stands for somebody', () => {
    expect(marks('Hier, on voit le quai du Cidre.')).toEqual(['quai du Cidre → Q3']);
  });
});

describe('an inn, a wood, a farm', () => {
  it('bears the name of a village, which is not meant', () => {
    expect(marks('Hier, on voit l’auberge de Saint-Melaire.')).toEqual([]);
    expect(marks('Hier, on voit l’Auberge du Bois de Saint-Melaire.')).toEqual([]);
    expect(marks('Hier, on voit la fête de Saint-Melaire.')).toEqual(['Saint-Melaire → Q4']);
  });

  it('may be in a great town', () => {
    expect(marks('Hier, on voit l’auberge d’Orvanne.')).toEqual(['Orvanne → Q1']);
  });
});

describe('a first name', () => {
  it.each([
    ['with « et » before', 'Hier, on voit Paul et Florence.', []],
    ['with « et » after', 'Hier, on voit Florence et Paul.', []],
    ['in a list', 'Hier, on voit Sylvie, Florence, Alain.', []],
    ['with a place in the list', 'Hier, on voit Orvanne, Florence et Vastre.', ['Orvanne', 'Florence', 'Vastre']],
    ['beside a full name', 'Hier, on voit Paul Moreau et Florence.', ['Florence']],
    ['before a full name', 'Hier, on voit Florence, Paul Moreau.', ['Florence']],
    ['after the name of whoever comes from there', 'Hier, on voit Jeanne de Vastre.', []],
    ['after a thing of the place', 'Hier, on voit la fête de Vastre.', ['Vastre']],
    ['after the full name of whoever comes from there', 'Hier, on voit Paul Jeanne de Vastre.', ['Vastre']],
  ])('is no town of that name: %s', (_, text, expected) => {
    expect(marks(text).map((mark) => mark.split(' → ')[0])).toEqual(expected);
  });
});

describe('a church, a bus stop, a roundabout', () => {
  it.each(['l’église Saint-Melaire', 'l’arrêt Vastre', 'le rond-point de Vastre'])('is named after it: %s', (words) => {
    expect(marks(`Hier, on voit ${words}.`)).toEqual([]);
  });
});

describe('a band, a hall, a camp site', () => {
  it('is no body of the same name', () => {
    expect(marks('Hier, on voit la fanfare Ardence.')).toEqual([]);
    expect(marks('Hier, on voit la fête et Ardence.')).toEqual(['Ardence → Q7']);
  });
});

describe('a small town of which others have longer names', () => {
  it('may be larger where a saint gave the name, and larger still abroad', () => {
    expect(marks('Hier, à Saint-Orvet, on voit la fête.')).toEqual([]);
    expect(linked('Hier, à Saint-Galmin, on voit la fête.', linker, { language: 'fr', country: 'FR' })).toEqual([]);
  });

  it('may be any of them', () => {
    expect(marks('Hier, on voit Brevelle.')).toEqual([]);
    expect(marks('Hier, on voit Brevelle-le-Sec et Grand-Brevelle.')).toHaveLength(2);
  });

  it('is meant beside what it belongs to', () => {
    expect(marks('Hier, on voit Colmenil, Vastre.')).toContain('Colmenil → Q14');
  });

  it('is meant in English, which has no such short forms', () => {
    expect(marks('Later they saw Brevelle.', 'en')).toEqual(['Brevelle → Q8']);
  });
});

describe('a name of common words that goes on', () => {
  it.each([
    ['a body with a name', 'Hier, on voit la Fête nationale du Vastre.', ['Vastre → Q13']],
    ['a body with anything else', 'Hier, on voit la Fête nationale de joie.', ['Fête nationale → Q27']],
    ['a body by itself', 'Hier, on voit la Fête nationale.', ['Fête nationale → Q27']],
    ['a body called otherwise, with a name', 'Hier, on voit la Société d’horlogerie du Vastre.', ['Vastre → Q13']],
    ['one by itself', 'Hier, on voit la Société d’horlogerie.', ['Société d’horlogerie → Q30']],
    ['a village of two words with a name', 'Hier, on voit la Joie de Vastre.', ['Vastre → Q13']],
    ['what closes a longer name', 'Hier, on voit le Quai de la Fête nationale.', []],
    ['what is nowhere and closes one', 'Hier, on voit l’Espace de Cidre.', []],
    ['what ends no name', 'Hier, on voit la joie de la Fête nationale.', ['Fête nationale → Q27']],
    ['an event with an article', 'Hier, on voit Le Quai du cidre.', []],
    ['an event with an article by itself', 'Hier, on voit Le Quai.', ['Le Quai → Q28']],
  ])('is another one, or not: %s', (_, text, expected) => {
    expect(marks(text)).toEqual(expected);
  });
});

describe('capitals that are an acronym of somebody', () => {
  it('do not shout the name of a small town', () => {
    expect(marks('Hier, on voit la BOVAR.')).toEqual(['BOVAR → Q19']);
    expect(marks('Hier, à Bovar, on voit la fête.')).toEqual(['Bovar → Q18']);
  });
});

describe('longerNames', () => {
  it('gives the names that begin with all words of one, and no others', () => {
    const { gazetteer } = linker;
    const longer = (text: string): number[] => [...gazetteer.longerNames(gazetteer.findWhole(text) as number)];
    const names = ['Brevelle-en-Val', 'Brevelle-le-Sec', 'Brevelle-sur-Orne'];
    expect(longer('Brevelle')).toEqual(names.map((name) => gazetteer.findWhole(name)));
    expect(longer('Orvanne')).toEqual([]);
  });
});

describe('a name of common words before what a body is', () => {
  it('is part of the body’s', () => {
    expect(marks('Hier, on voit la Fête nationale.')).toEqual(['Fête nationale → Q27']);
    expect(marks('Hier, on voit la Fête nationale agricole.')).toEqual([]);
  });
});

describe('a town far larger than those called by it and more', () => {
  it('is meant by the short form', () => {
    const large = linkerOf([
      town('Q1', 'Brevelle', 0.31),
      town('Q2', 'Brevelle-sur-Orne', 0.05),
      town('Q3', 'Brevelle-le-Sec', 0.05),
    ]);
    expect(linked('Brevelle est là, à Brevelle.', large)).toEqual(['Brevelle → Q1', 'Brevelle → Q1']);
  });
});
