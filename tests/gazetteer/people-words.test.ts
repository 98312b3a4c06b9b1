import { expect, it } from 'vitest';
import { wordsOfPeople } from '../../core/gazetteer/people-words.ts';
import { record } from '../linking/support/small-world.ts';

it('people are called by the words of their labels in both languages, each once', () => {
  const people = [
    record('Q1', 'person', { fr: 'Volodymyr Zelensky', en: 'Volodymyr Zelenskyy' }),
    record('Q2', 'person', 'Jean-Luc Zelensky'),
  ];
  expect(wordsOfPeople(people).all).toEqual(['Volodymyr', 'Zelensky', 'Zelenskyy', 'Jean', 'Luc']);
});

it('neither particles, initials nor single names are words of people', () => {
  const people = [record('Q1', 'person', 'Charles de B. Gaulle'), record('Q2', 'person', 'Dalida')];
  expect(wordsOfPeople(people).all).toEqual(['Charles', 'Gaulle']);
});

it('other kinds have no such words', () => {
  const things = [record('Q1', 'place', 'Saint Fabre'), record('Q2', 'organization', 'Pierre Fabre')];
  expect(wordsOfPeople(things)).toEqual({ all: [], widespread: [] });
});

it('a surname is widespread from seven bearers on, in whichever language and spelling', () => {
  const first = ['Paul', 'Anne', 'Luc', 'Jean', 'Inès', 'Rémi'];
  const bearers = first.map((name, at) => record(`Q${at}`, 'person', `${name} ${at % 2 ? 'Lefèvre' : 'Lefevre'}`));
  const double = record('Q8', 'person', 'Marc Lefèvre-Orvel');
  expect(wordsOfPeople([...bearers, double]).widespread).toEqual([]);
  const seventh = record('Q9', 'person', { fr: 'Marie Lefèvre', en: 'Mary Lefevre' });
  expect(wordsOfPeople([...bearers, double, seventh]).widespread).toEqual(['lefevre']);
});
