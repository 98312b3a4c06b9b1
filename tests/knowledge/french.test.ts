import { describe, expect, it } from 'vitest';
import { countryWords, feminineOf } from '../../core/knowledge/countries.ts';
import * as french from '../../core/knowledge/french.ts';
import { departmentGender, inRegion } from '../../core/knowledge/french-regions.ts';

function gender(iso2: string) {
  return countryWords(iso2)?.gender ?? '-';
}

describe('French articles and prepositions', () => {
  it.each([
    ['Russie', 'RU', 'de la Russie', 'de Russie', 'en Russie'],
    ['Ukraine', 'UA', 'de l’Ukraine', 'd’Ukraine', 'en Ukraine'],
    ['Canada', 'CA', 'du Canada', 'du Canada', 'au Canada'],
    ['États-Unis', 'US', 'des États-Unis', 'des États-Unis', 'aux États-Unis'],
    ['Iran', 'IR', 'de l’Iran', 'd’Iran', 'en Iran'],
    ['Hongrie', 'HU', 'de la Hongrie', 'de Hongrie', 'en Hongrie'],
    ['Honduras', 'HN', 'du Honduras', 'du Honduras', 'au Honduras'],
    ['Royaume-Uni', 'GB', 'du Royaume-Uni', 'du Royaume-Uni', 'au Royaume-Uni'],
    ['Mexique', 'MX', 'du Mexique', 'du Mexique', 'au Mexique'],
    ['Yémen', 'YE', 'du Yémen', 'du Yémen', 'au Yémen'],
    ['Cuba', 'CU', 'de Cuba', 'de Cuba', 'à Cuba'],
    ['Israël', 'IL', 'd’Israël', 'd’Israël', 'en Israël'],
    ['Haïti', 'HT', 'd’Haïti', 'd’Haïti', 'en Haïti'],
    ['Uruguay', 'UY', 'de l’Uruguay', 'd’Uruguay', 'en Uruguay'],
    ['Ouganda', 'UG', 'de l’Ouganda', 'd’Ouganda', 'en Ouganda'],
  ])('of %s (%s): %s, %s, %s', (name, iso2, ofThe, from, inside) => {
    const of = gender(iso2);
    const forms = [french.ofThe(name, of), french.from(name, of), french.inThe(name, of)];
    expect(forms).toEqual([ofThe, from, inside]);
  });

  it.each([
    ['Paris', 'de Paris', 'à Paris'],
    ['Athènes', 'd’Athènes', 'à Athènes'],
    ['Le Havre', 'du Havre', 'au Havre'],
    ['Les Abymes', 'des Abymes', 'aux Abymes'],
    ['La Haye', 'de La Haye', 'à La Haye'],
    ['L’Haÿ-les-Roses', 'de L’Haÿ-les-Roses', 'à L’Haÿ-les-Roses'],
    ['Hambourg', 'de Hambourg', 'à Hambourg'],
    ['Yvetot', 'd’Yvetot', 'à Yvetot'],
    ['Yerres', 'd’Yerres', 'à Yerres'],
    ['Yébleron', 'd’Yébleron', 'à Yébleron'],
    ['Yèvre-la-Ville', 'd’Yèvre-la-Ville', 'à Yèvre-la-Ville'],
    ['Yerevan', 'de Yerevan', 'à Yerevan'],
    ['Yaoundé', 'de Yaoundé', 'à Yaoundé'],
    ['Ouagadougou', 'de Ouagadougou', 'à Ouagadougou'],
    ['Évian', 'd’Évian', 'à Évian'],
  ])('of the city %s: %s, %s', (name, of, at) => {
    expect([french.of(name), french.at(name)]).toEqual([of, at]);
  });

  it.each([
    ['Auvergne-Rhône-Alpes', 'en Auvergne-Rhône-Alpes'],
    ['Grand Est', 'dans le Grand Est'],
    ['Hauts-de-France', 'dans les Hauts-de-France'],
    ['Provence-Alpes-Côte d’Azur', 'en Provence-Alpes-Côte d’Azur'],
  ])('in the region %s: %s', (name, expected) => {
    expect(inRegion(name)).toBe(expected);
  });

  it.each([
    ['Drôme', 'de la Drôme'],
    ['Yonne', 'de l’Yonne'],
    ['Ain', 'de l’Ain'],
    ['Hérault', 'de l’Hérault'],
    ['Yvelines', 'des Yvelines'],
    ['Pas-de-Calais', 'du Pas-de-Calais'],
    ['Seine-et-Marne', 'de Seine-et-Marne'],
    ['Ille-et-Vilaine', 'd’Ille-et-Vilaine'],
    ['Val-d’Oise', 'du Val-d’Oise'],
  ])('of the département %s: %s', (name, expected) => {
    expect(french.ofThe(name, departmentGender(name) ?? '-')).toBe(expected);
  });

  it.each([
    ['américain', 'américaine'],
    ['italien', 'italienne'],
    ['coréen', 'coréenne'],
    ['français', 'française'],
    ['russe', 'russe'],
    ['grec', 'grecque'],
    ['turc', 'turque'],
    ['espagnol', 'espagnole'],
    ['allemand', 'allemande'],
    ['letton', 'lettonne'],
    ['ouzbek', 'ouzbèke'],
  ])('the feminine of %s is %s', (masculine, feminine) => {
    expect(feminineOf(masculine)).toBe(feminine);
  });

  it('knows the départements overseas and in Corsica', () => {
    const codes = [
      'Paris',
      'Mayotte',
      'Guyane',
      'Martinique',
      'Guadeloupe',
      'La Réunion',
      'Corse-du-Sud',
      'Haute-Corse',
    ];
    expect(codes.map((name) => departmentGender(name) !== undefined)).not.toContain(false);
  });
});

it('sets the apostrophes and spaces of sources as French papers do', () => {
  expect(french.typographic("l'actrice du « Goût des autres » : qui ?")).toBe(
    'l’actrice du «\u00a0Goût des autres\u00a0»\u00a0: qui\u00a0?',
  );
});
