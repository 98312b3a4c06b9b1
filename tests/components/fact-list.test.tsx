import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { FactList } from '../../components/FactList.tsx';
import type { CardFact } from '../../core/card/types.ts';
import { ukraine, zelensky } from './fixtures.ts';

afterEach(cleanup);

const fromGeoNames: CardFact = { ...ukraine.facts[0]!, source: 'GeoNames', asOf: '2023-03' };

it('a property with several values is named once', () => {
  const { container } = render(<FactList facts={zelensky.facts} language="fr" />);
  const terms = [...container.querySelectorAll('dt')].map((term) => term.textContent);
  expect(terms.filter((term) => term === 'Métier')).toHaveLength(1);
  expect(container.querySelectorAll('dd')).toHaveLength(zelensky.facts.length);
});

it('one source for all facts is a note without a number', () => {
  const { container } = render(<FactList facts={ukraine.facts} language="fr" withSources />);
  expect([...container.querySelectorAll('.sources li')].map((note) => note.textContent)).toEqual([
    'Wikidata, données du 22\u00a0janvier 2026',
  ]);
  expect(container.querySelector('sup')).toBeNull();
});

it('several sources are numbered, and each fact bears the number of its own', () => {
  const { container } = render(<FactList facts={[...ukraine.facts, fromGeoNames]} language="fr" withSources />);
  expect([...container.querySelectorAll('.sources li')].map((note) => note.textContent)).toEqual([
    '1Wikidata, données du 22\u00a0janvier 2026',
    '2GeoNames, données de mars 2023',
  ]);
  expect([...container.querySelectorAll('dd sup')].map((number) => number.textContent)).toEqual(['1', '2', '1']);
});

it('sources stay away where nobody asked for them', () => {
  const { container } = render(<FactList facts={ukraine.facts} language="fr" />);
  expect(container.querySelector('.sources')).toBeNull();
});

it('values that are entities lead to them, others are text', () => {
  const onOpen = vi.fn();
  render(<FactList facts={ukraine.facts} language="fr" onOpen={onOpen} />);
  fireEvent.click(screen.getByRole('button', { name: 'Kiev' }));
  expect(onOpen).toHaveBeenCalledWith('Q1899');
  expect(screen.getAllByRole('button')).toHaveLength(1);
});

it('no facts draw nothing', () => {
  const { container } = render(<FactList facts={[]} language="fr" withSources />);
  expect(container.innerHTML).toBe('');
});
