import { expect, it } from 'vitest';
import { wordsOfPeople } from '../../core/gazetteer/people-words.ts';
import { record } from '../linking/support/small-world.ts';

it('people are called by the words of their labels in both languages, each once', () => {
  const people = [
    record('Q1', 'person', { fr: 'Volodymyr Zelensky', en: 'Volodymyr Zelenskyy' }),
    record('Q2', 'person', 'Jean-Luc Zelensky'),
  ];
  expect(wordsOfPeople(people)).toEqual(['Volodymyr', 'Zelensky', 'Zelenskyy', 'Jean', 'Luc']);
});

it('neither particles, initials nor single names are words of people', () => {
  const people = [record('Q1', 'person', 'Charles de B. Gaulle'), record('Q2', 'person', 'Dalida')];
  expect(wordsOfPeople(people)).toEqual(['Charles', 'Gaulle']);
});

it('other kinds have no such words', () => {
  expect(wordsOfPeople([record('Q1', 'place', 'Saint Fabre'), record('Q2', 'organization', 'Pierre Fabre')])).toEqual(
    [],
  );
});
