import { describe, expect, it } from 'vitest';
import { Dataset, setLabel } from '../../../scripts/import/dataset.ts';
import { gendersOfLists } from '../../../scripts/import/genders.ts';
import { withMends } from '../../../scripts/import/mends.ts';
import { addFrenchPartyNames, frenchPartyName, type PlaceWords } from '../../../scripts/import/party-names.ts';
import { addFrenchPlaceTitles, frenchPlaceTitle } from '../../../scripts/import/place-titles.ts';
import { addFrenchEventLabels, frenchEventTitle } from '../../../scripts/import/sources/events.ts';
import { betterWords } from '../../../scripts/import/sources/wikidata-facts.ts';

const PLACES: PlaceWords = (english) =>
  english === 'Greece'
    ? { fr: 'Grèce', gender: 'f' }
    : english === 'Lebanon'
      ? { fr: 'Liban', gender: 'm' }
      : undefined;

describe('French names of parties', () => {
  it.each([
    ['Bulgarian Communist Party', 'Parti communiste bulgare'],
    ['National Islamic Front', 'Front national islamique'],
    ['Communist Party of Greece', 'Parti communiste de Grèce'],
    ['Social Democratic Party of Lebanon', 'Parti social-démocrate du Liban'],
    ['Movement for Justice and Development', 'Mouvement pour la justice et le développement'],
    ['Party of Freedom and Unity', 'Parti de la liberté et de l’unité'],
    ['Christian Democratic Union', 'Union démocrate-chrétienne'],
  ])('“%s” is « %s »', (english, french) => {
    expect(frenchPartyName(english, PLACES)).toBe(french);
  });

  it.each(['Party of Regions', 'New Flanders', 'Free Centre', 'Party'])('“%s” has none by rule', (english) => {
    expect(frenchPartyName(english, PLACES)).toBeUndefined();
  });

  it('stay English where English is official, and the English one stays an alias elsewhere', () => {
    const dataset = new Dataset();
    for (const [state, code] of [
      ['Q142', 'FR'],
      ['Q334', 'SG'],
    ] as const) {
      dataset.ensure(state, 'place', 'test').facts.push({ p: 'iso2', v: code, src: 'test@2026' });
    }
    for (const [id, state] of [
      ['Q1', 'Q142'],
      ['Q2', 'Q334'],
    ] as const) {
      const party = dataset.ensure(id, 'organization', 'test');
      setLabel(party, 'en', 'National Liberal Party');
      party.facts.push({ p: 'type', v: { t: 'political-party' }, src: 'test@2026' });
      party.facts.push({ p: 'country', v: { e: state }, src: 'test@2026' });
    }
    addFrenchPartyNames(dataset);
    expect(dataset.get('Q1')?.label.fr).toBe('Parti national libéral');
    expect(dataset.get('Q1')?.names.get('National Liberal Party')?.lang).toBe('fr');
    expect(dataset.get('Q2')?.label.fr).toBeUndefined();
  });
});

describe('French titles of places', () => {
  const names = new Map([['Granada', 'Grenade']]);

  it.each([
    ['Granada Province', 'province de Grenade'],
    ['Allegheny County', 'comté d’Allegheny'],
    ['Duchy of Granada', 'duché de Grenade'],
    ['Lake Tahoe', 'lac Tahoe'],
    ['Kalmar Castle', 'château de Kalmar'],
  ])('“%s” is « %s »', (english, french) => {
    expect(frenchPlaceTitle(english, names)).toBe(french);
  });

  it.each(['Mas Monumental Stadium', 'Kingdom of the Two Sicilies', 'East Ayrshire'])('“%s” has none by rule', (en) => {
    expect(frenchPlaceTitle(en, names)).toBeUndefined();
  });

  it('never take the place of a French name', () => {
    const dataset = new Dataset();
    const draft = dataset.ensure('Q1', 'place', 'test');
    setLabel(draft, 'fr', 'Grenade');
    setLabel(draft, 'en', 'Granada Province');
    addFrenchPlaceTitles(dataset);
    expect(draft.label.fr).toBe('Grenade');
  });
});

describe('French titles of events', () => {
  it('elide before a vowel and contract the article of a town', () => {
    const places = new Map([['Le Mans', 'Le Mans']]);
    expect(frenchEventTitle('Battle of Harran', places)).toBe('bataille de Harran');
    expect(frenchEventTitle('Battle of Le Mans', places)).toBe('bataille du Mans');
    expect(frenchEventTitle('Siege of Utica', places)).toBe('siège d’Utica');
  });

  it('say the month of a coup', () => {
    expect(frenchEventTitle('July 1978 Bolivian coup d’état', new Map())).toBe('coup d’État bolivien de juillet 1978');
    expect(frenchEventTitle('1919 Polish coup attempt', new Map())).toBe('tentative de coup d’État polonaise de 1919');
  });

  it('put the year of an edition last', () => {
    const dataset = new Dataset();
    const draft = dataset.ensure('Q1', 'event', 'test');
    setLabel(draft, 'en', '2015 German Masters');
    addFrenchEventLabels(dataset, []);
    expect(draft.label.fr).toBe('German Masters 2015');
  });
});

describe('mends by hand', () => {
  it('replace a cell of one row, and a label mended is no guess', () => {
    const rows = [
      { qid: 'Q1', label_en: 'Vallum Aelium', label_en_src: 'guess' },
      { qid: 'Q2', label_en: 'Rome' },
    ];
    expect(withMends(rows, [{ id: 'Q1', column: 'label_en', value: 'Hadrian’s Wall' }])).toEqual([
      { qid: 'Q1', label_en: 'Hadrian’s Wall', label_en_src: 'main' },
      { qid: 'Q2', label_en: 'Rome' },
    ]);
  });

  it('of words hold for one pair, or for a French word whatever the English is', () => {
    const better = betterWords([
      { fr: 'Pop-punk', en: '', better_fr: 'pop punk', better_en: '' },
      { fr: 'échecs', en: 'chess.', better_fr: 'échecs', better_en: 'chess' },
    ]);
    expect(better('Pop-punk', 'pop punk')).toEqual({ fr: 'pop punk', en: 'pop punk' });
    expect(better('échecs', 'chess.')).toEqual({ fr: 'échecs', en: 'chess' });
    expect(better('échecs', 'failures')).toEqual({ fr: 'échecs', en: 'failures' });
  });

  it('of genders go by what most languages say and leave out the names they are divided on', () => {
    const english = "['andrea', 'female'],\n['frances', 'female'],\n['nicole', 'female']";
    const genders = gendersOfLists([english, "['andrea', 'male'],\n['nicole', 'male']", "['nicole', 'female']"]);
    expect([...genders]).toEqual([
      ['frances', 'female'],
      ['nicole', 'female'],
    ]);
  });
});
