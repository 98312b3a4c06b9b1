import { expect, describe as group, it } from 'vitest';
import { checkDataset } from '../../core/knowledge/check/check-dataset.ts';
import { formatProblem } from '../../core/knowledge/check/problem.ts';
import { describe, saysMoreThanKind } from '../../core/knowledge/describe.ts';
import { entityDocument } from '../../core/knowledge/document.ts';
import { type EntityId, LANGUAGES } from '../../core/model.ts';
import { readKnowledge, readSearch } from '../../scripts/data/open.ts';
import { readDataFiles } from '../../scripts/data/read.ts';

// The dataset as compiled by `npm run data`; the tests of this file are about its contents.
const knowledge = readKnowledge();
const every = Array.from({ length: knowledge.count }, (_, index) => index);

const lines = {
  fr: every.map((index) => describe(knowledge, index, 'fr')),
  en: every.map((index) => describe(knowledge, index, 'en')),
};

function examples(indices: readonly number[]): readonly string[] {
  return indices.slice(0, 10).map((index) => `${knowledge.idOf(index)}: ${lines.fr[index]}`);
}

group('the sources of the dataset', () => {
  it('have no problem that data:check knows of', { timeout: 60_000 }, () => {
    const problems = checkDataset(readDataFiles('data'), new Date().toISOString().slice(0, 10));
    expect(problems.slice(0, 10).map(formatProblem)).toEqual([]);
  });
});

group('whom a state names as its head', () => {
  it('has the office of the day', () => {
    const heads = every.flatMap((state) =>
      knowledge
        .factsOf(state)
        .filter(({ property, until }) => /^headOf/.test(property.key) && until === undefined)
        .flatMap(({ value }) => (value.type === 'entity' ? [value.entity] : [])),
    );
    expect(new Set(heads).size).toBeGreaterThan(250);
    const past = heads.filter((head) => /^(?:ancien|a été )|, (?:ancien|a été )/.test(lines.fr[head] ?? ''));
    expect(examples(past)).toEqual([]);
  });
});

group('every entity of the dataset', () => {
  it('has a description beyond its kind in both languages', { timeout: 60_000 }, () => {
    const silent = every.filter((index) => {
      const kind = knowledge.kindOf(index);
      return LANGUAGES.some((language) => !saysMoreThanKind(lines[language][index] ?? '', kind, language));
    });
    expect(examples(silent)).toEqual([]);
  });

  it.each([
    ['contracts « de le » and « à le »', / (?:de|à) les? [a-zé]/],
    ['has typographic apostrophes', /'/],
    ['has no blanks doubled and nothing missing', / {2}|undefined|NaN|\(\)|: ?$/],
    ['says no adjective twice', /(?:^|\s)(\p{Ll}{4,}(?:ais|ain|ien|que)e?) \1(?:\s|$)/u],
  ])('%s', { timeout: 60_000 }, (_rule, wrong) => {
    expect(examples(every.filter((index) => wrong.test(lines.fr[index] ?? '')))).toEqual([]);
  });

  it('refers only to entities that are there, and names what it refers to', () => {
    const unnamed = every.filter((index) =>
      [...knowledge.neighboursOf(index)].some((to) => knowledge.labelOf(to, 'fr') === ''),
    );
    expect(unnamed).toEqual([]);
  });
});

group('who or what is this, today', () => {
  it.each<readonly [EntityId, string, string]>([
    ['Q3052772', 'président de la République française depuis 2017', 'President of France since 2017'],
    ['Q3874799', 'président de l’Ukraine depuis 2019', 'President of Ukraine since 2019'],
    ['Q192533', 'Premier ministre du Canada depuis 2025', 'Prime Minister of Canada since 2025'],
    ['x:steve-witkoff', 'envoyé spécial des États-Unis depuis 2025', 'Special Envoy of the United States since 2025'],
    ['Q13628723', 'envoyé spécial des États-Unis', 'Special Envoy of the United States'],
    ['Q451791', 'présidente du Conseil italien depuis 2022', 'Prime Minister of Italy since 2022'],
    [
      'Q7184',
      'alliance militaire fondée en 1949, siège à Bruxelles',
      'military alliance founded in 1949, based in Brussels',
    ],
    [
      'Q188190',
      'palais et services de la présidence de la République française (Paris)',
      'palace and office of the president of the French Republic (Paris)',
    ],
    [
      'Q133274',
      'siège de la présidence de la fédération de Russie (Moscou)',
      'seat of the presidency of the Russian Federation (Moscow)',
    ],
    [
      'x:coalition-of-the-willing-ukraine',
      'coalition internationale fondée en 2025 à Londres\u00a0: garantir la sécurité de l’Ukraine après un cessez-le-feu avec la Russie',
      'international coalition founded in 2025 in London: guaranteeing the security of Ukraine after a ceasefire with Russia',
    ],
    ['Q90', 'capitale de la France', 'capital of France'],
    ['Q1899', 'capitale de l’Ukraine', 'capital of Ukraine'],
    ['Q649', 'capitale de la Russie', 'capital of Russia'],
    ['Q212', 'pays d’Europe (capitale\u00a0: Kiev)', 'country in Europe (capital: Kyiv)'],
    ['Q16', 'pays d’Amérique du Nord (capitale\u00a0: Ottawa)', 'country in North America (capital: Ottawa)'],
  ])('%s: %s', (id, fr, en) => {
    expect(entityDocument(knowledge, id)?.description).toEqual({ fr, en });
  });

  it('gives a source and a date with every fact', () => {
    const facts = every.filter((index) => index % 50 === 0).flatMap((index) => knowledge.factsOf(index));
    expect(facts.filter(({ source, asOf }) => source.name === '' || !/^\d{4}/.test(asOf))).toEqual([]);
  });
});

group('searching the whole dataset', () => {
  const search = readSearch(knowledge);

  it('answers the best known first', () => {
    expect(search('macron', 'fr', 1)[0]?.id).toBe('Q3052772');
    expect(search('zelen', 'en', 1)[0]?.id).toBe('Q3874799');
  });

  it('finds who is misspelt: in one word, in both of two, in a long name', () => {
    expect(search('zelinsky', 'fr', 5).map(({ id }) => id)).toContain('Q3874799');
    expect(search('emanuel macrn', 'fr', 20).map(({ id }) => id)).toContain('Q3052772');
    const [court] = search('cour international de justise', 'fr', 1);
    expect(court?.label).toBe('Cour internationale de justice');
  });
});
