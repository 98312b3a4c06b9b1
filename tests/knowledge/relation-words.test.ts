import { describe, expect, it } from 'vitest';
import { theBody } from '../../core/knowledge/organization-names.ts';
import { relationsOf } from '../../core/knowledge/relations.ts';
import type { EntityId, EntityKind, Gender, Language } from '../../core/model.ts';
import { fact, indexIn, knowledgeOf, record } from './support/sample.ts';

interface Target {
  readonly kind: EntityKind;
  readonly label: string;
  readonly gender?: Gender;
  /** Towns have one, circuits and palaces do not. */
  readonly population?: number;
  readonly iso2?: string;
}

/** The words of one relation of a subject with an entity of its own. */
function say(property: string, target: Target, language: Language, subject: EntityKind = 'organization') {
  const [from, to] = ['x:from', 'x:to'] as const satisfies EntityId[];
  const facts = [
    ...(target.population === undefined ? [] : [fact('population', target.population)]),
    ...(target.iso2 === undefined ? [] : [fact('iso2', target.iso2)]),
  ];
  const knowledge = knowledgeOf(
    record(from, subject, 'Sujet', [fact(property, { e: to })]),
    record(to, target.kind, target.label, facts, target.gender ? { gender: target.gender } : {}),
  );
  const others = new Set([indexIn(knowledge, to)]);
  const [relation] = relationsOf(knowledge, indexIn(knowledge, from), others, language);
  return relation && (relation.reads === 'apposition' ? `, ${relation.propertyLabel}` : ` ${relation.propertyLabel}`);
}

const city = (label: string): Target => ({ kind: 'place', label, population: 1 });
const body = (label: string): Target => ({ kind: 'organization', label });
const state = (label: string, iso2: string): Target => ({ kind: 'place', label, iso2 });

describe('a relation reads as a sentence', () => {
  it.each([
    ['memberOf', body('Union européenne'), 'fr', ' est membre de l’Union européenne'],
    ['memberOf', body('Parti vert'), 'fr', ' est membre du Parti vert'],
    ['memberOf', body('Nations unies'), 'fr', ' est membre des Nations unies'],
    ['memberOf', body('European Union'), 'en', ' is a member of the European Union'],
    ['capitalOf', state('États-Unis', 'US'), 'fr', ' est la capitale des États-Unis'],
    ['capitalOf', state('Ukraine', 'UA'), 'fr', ' est la capitale de l’Ukraine'],
    ['capitalOf', state('United States', 'US'), 'en', ' is the capital of the United States'],
    ['seatOf', { kind: 'place', label: 'canton du Tessin' }, 'fr', ' est le chef-lieu du canton du Tessin'],
    ['seatOf', { kind: 'place', label: 'Kent' }, 'en', ' is the administrative centre of Kent'],
    ['country', state('Canada', 'CA'), 'fr', ' se trouve au Canada'],
    ['admin', { kind: 'place', label: 'canton du Tessin' }, 'fr', ' se trouve dans le canton du Tessin'],
    ['headquarters', city('Le Havre'), 'fr', ' a son siège au Havre'],
    ['headquarters', city('Paris'), 'en', ' has its headquarters in Paris'],
    ['hasPart', state('Uruguay', 'UY'), 'fr', ' comprend l’Uruguay'],
    ['leader', { kind: 'person', label: 'Ada Quill' }, 'fr', ' a à sa tête Ada Quill'],
    ['spouse', { kind: 'person', label: 'Ada Quill', gender: 'female' }, 'fr', ' a pour conjointe Ada Quill'],
    ['namedAfter', { kind: 'person', label: 'James Monroe' }, 'fr', ' doit son nom à James Monroe'],
  ] as const)('%s %o in %s: “%s”', (property, target, language, words) => {
    expect(say(property, target, language)).toBe(words);
  });

  it('an event takes place in a town, and a firm is in one', () => {
    expect(say('location', city('Paris'), 'en', 'event')).toBe(' took place in Paris');
    expect(say('location', city('Paris'), 'en')).toBe(' is in Paris');
  });
});

describe('where the article is not known', () => {
  it.each([
    ['memberOf', body('OTAN'), 'fr', ', membre de\u00A0: OTAN'],
    ['memberOf', body('NATO'), 'en', ', member of: NATO'],
    ['location', { kind: 'place', label: 'Circuit Gilles' }, 'en', ', location: Circuit Gilles'],
  ] as const)('%s %o in %s is told by its label: “%s”', (property, target, language, words) => {
    expect(say(property, target, language)).toBe(words);
  });
});

it.each([
  ['Les Verts', 'fr', 'Les Verts'],
  ['Organisation des Nations unies', 'fr', 'l’Organisation des Nations unies'],
  ['Meta', 'fr', undefined],
  ['Republican Party', 'en', 'the Republican Party'],
  ['Google', 'en', undefined],
] as const)('%s (%s) with its article is %s', (name, language, expected) => {
  expect(theBody(name, language)).toBe(expected);
});
