import { describe, expect, it } from 'vitest';
import { addFact, Dataset, type Draft } from '../../../scripts/import/dataset.ts';
import { crownKings } from '../../../scripts/import/kings.ts';
import { lowerHeads } from '../../../scripts/import/lower-heads.ts';
import { settleOffices } from '../../../scripts/import/offices.ts';
import { addTradesOfPositions, nameRussianRegions } from '../../../scripts/import/positions.ts';
import { putCommas } from '../../../scripts/import/romanian.ts';

const DUMP = 'xfactr@2020-09';

function personWho(offices: readonly string[], trades: readonly string[] = []): { dataset: Dataset; person: Draft } {
  const dataset = new Dataset();
  const person = dataset.ensure('Q1', 'person', 'test');
  for (const word of offices) {
    dataset.terms.add({ id: word, group: 'position', en: word, frM: word, frF: word });
    addFact(person, 'held', { t: word }, DUMP);
  }
  for (const word of trades) {
    dataset.terms.add({ id: word, group: 'occupation', en: word, frM: word, frF: word });
    addFact(person, 'occupation', { t: word }, DUMP);
  }
  settleOffices(dataset);
  return { dataset, person };
}

function told(person: Draft): string[] {
  return person.facts.map(({ p, v }) => `${p} ${typeof v === 'object' && 't' in v ? v.t : ''}`);
}

describe('offices of the dumps', () => {
  it('that are ranks become the trade, the highest of them', () => {
    expect(told(personWho(['cardinal', 'pape', 'évêque catholique']).person)).toEqual(['occupation pope']);
    expect(told(personWho(['pharaon']).person)).toEqual(['occupation pharaoh']);
  });

  it('of a see keep the see, and tell who is a cleric', () => {
    expect(told(personWho(['évêque', 'archevêque de Mayence']).person)).toEqual([
      'held archevêque de Mayence',
      'occupation cleric',
    ]);
  });

  it('give the trade of who has no other', () => {
    expect(told(personWho(['président du Chili']).person)).toEqual([
      'held président du Chili',
      'occupation politician',
    ]);
    expect(told(personWho(['juge fédéral']).person)).toContain('occupation judge');
    expect(told(personWho(['ministre de la Culture'], ['singer']).person)).toEqual([
      'held ministre de la Culture',
      'occupation singer',
    ]);
  });

  it('of no body and no state go once the trade is known', () => {
    expect(told(personWho(['directeur général']).person)).toEqual(['occupation businessperson']);
    expect(told(personWho(['maire', 'maire de Turin']).person)).toEqual([
      'held maire de Turin',
      'occupation politician',
    ]);
  });

  it('do not make a Prime Minister the president of the European Council', () => {
    const { person } = personWho(['Premier ministre de Malte', 'président du Conseil européen'], ['politician']);
    expect(told(person)).toEqual(['held Premier ministre de Malte', 'occupation politician']);
  });
});

describe('who reigned', () => {
  function crowned(english: string, trade = 'monarch'): Draft {
    const dataset = new Dataset();
    dataset.terms.add({ id: trade, group: 'occupation', en: trade, frM: trade, frF: trade });
    const draft = dataset.ensure('Q1', 'person', 'test');
    Object.assign(draft.label, { fr: english, en: english });
    draft.gender = 'female';
    addFact(draft, 'occupation', { t: trade }, DUMP);
    crownKings(dataset);
    return draft;
  }

  it('is king of what the name says, whatever the given name sounds like', () => {
    const bela = crowned('Béla II of Hungary');
    expect(told(bela)).toEqual(['occupation king-of-hungary']);
    expect(bela.gender).toBe('male');
  });

  it('is queen under the name of one', () => {
    const mary = crowned('Mary II of England');
    expect(told(mary)).toEqual(['occupation queen-of-england']);
    expect(mary.gender).toBe('female');
  });

  it('stays a monarch of a realm that has no kings of that name, and whoever has another trade stays that', () => {
    expect(told(crowned('Constantine II of Kakheti'))).toEqual(['occupation monarch']);
    expect(told(crowned('Denis I of Portugal', 'poet'))).toEqual(['occupation poet']);
  });
});

describe('spelling of labels', () => {
  it('has Romanian commas, and the old letters as an alias', () => {
    const dataset = new Dataset();
    const town = dataset.ensure('Q5', 'place', 'test');
    Object.assign(town.label, { fr: 'Timişoara', en: 'Timişoara' });
    addFact(town, 'country', { e: 'Q218' }, DUMP);
    const turkish = dataset.ensure('Q6', 'place', 'test');
    turkish.label.fr = 'Beşiktaş';
    putCommas(dataset);
    expect(town.label).toEqual({ fr: 'Timișoara', en: 'Timișoara' });
    expect([...town.names.keys()]).toEqual(['Timişoara']);
    expect(turkish.label.fr).toBe('Beşiktaş');
  });

  it('has small letters where a common noun begins the name of a team or a realm', () => {
    const dataset = new Dataset();
    const lowered = (kind: 'organization' | 'place', label: string): string | undefined => {
      const draft = dataset.ensure(`x:${label}`, kind, 'test');
      draft.label.fr = label;
      lowerHeads(dataset);
      return draft.label.fr;
    };
    expect(lowered('organization', 'Équipe féminine du Gabon de football')).toBe(
      'équipe féminine du Gabon de football',
    );
    expect(lowered('place', 'Grand-duché de Varsovie')).toBe('grand-duché de Varsovie');
    expect(lowered('place', 'République dominicaine')).toBe('République dominicaine');
    expect(lowered('organization', 'Équipe Cousteau')).toBe('Équipe Cousteau');
  });
});

describe('who is known by a playing position alone', () => {
  function player(position: string): string[] {
    const { dataset, person } = personWho([]);
    dataset.terms.add({ id: 'football', group: 'occupation', en: 'association football player', frM: 'f', frF: 'f' });
    addFact(person, 'playingPosition', { fr: position, en: position }, DUMP);
    addTradesOfPositions(dataset);
    return told(person);
  }

  it('plays the sport of it, where only one has it', () => {
    expect(player('milieu de terrain')).toContain('occupation football');
    expect(player('gardien de but')).not.toContain('occupation football');
  });
});

describe('regions of Russia', () => {
  it('are not called like their capital', () => {
    const dataset = new Dataset();
    const named = (fr: string, en: string): string | undefined => {
      const draft = dataset.ensure(`x:${en}`, 'place', 'test');
      Object.assign(draft.label, { fr, en });
      nameRussianRegions(dataset);
      return draft.label.fr;
    };
    expect(named('Perm', 'Perm Krai')).toBe('kraï de Perm');
    expect(named('Orenbourg', 'Orenburg Oblast')).toBe('oblast d’Orenbourg');
    expect(named('oblast de Kalouga', 'Kaluga Oblast')).toBe('oblast de Kalouga');
    expect(named('Moscou', 'Moscow')).toBe('Moscou');
  });
});
