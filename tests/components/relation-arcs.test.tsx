import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { RelationArcs } from '../../components/cast/RelationArcs.tsx';
import type { CardRelation } from '../../core/card/types.ts';
import type { EntityId } from '../../core/model.ts';

afterEach(cleanup);

function link(from: EntityId, to: EntityId): CardRelation {
  return { from, to, property: 'memberOf', propertyLabel: 'est membre de' };
}

const LABELS = new Map<EntityId, string>([
  ['Q1', 'Ada'],
  ['Q2', 'Bob'],
  ['Q3', 'Cleo'],
]);

function drawing(relations: readonly CardRelation[]) {
  return render(<RelationArcs relations={relations} labels={LABELS} />).container;
}

it('each linked name is there once, with one arc for each link', () => {
  const container = drawing([link('Q1', 'Q2'), link('Q2', 'Q3'), link('Q1', 'Q3')]);
  expect([...container.querySelectorAll('li')].map((name) => name.textContent)).toEqual(['Ada', 'Bob', 'Cleo']);
  expect(container.querySelectorAll('path')).toHaveLength(3);
});

it('names farther apart have a wider arc', () => {
  const container = drawing([link('Q1', 'Q2'), link('Q2', 'Q3'), link('Q1', 'Q3')]);
  const widths = [...container.querySelectorAll('path')].map((path) =>
    Number(/A(\d+)/.exec(path.getAttribute('d')!)?.[1]),
  );
  expect(widths[2]).toBeGreaterThan(widths[0]!);
});

it('the direction of a link does not turn its arc over', () => {
  const [there, back] = [link('Q1', 'Q3'), link('Q3', 'Q1')].map((last) => {
    const path = drawing([link('Q1', 'Q2'), link('Q2', 'Q3'), last]).querySelectorAll('path')[2];
    cleanup();
    return path?.getAttribute('d');
  });
  expect(there).toBe(back);
});

it('two links are read as fast as drawn, and a crowd cannot be drawn', () => {
  expect(drawing([link('Q1', 'Q2'), link('Q2', 'Q3')]).innerHTML).toBe('');
  const crowd = Array.from({ length: 20 }, (_, i) => link('Q1', `Q${i + 2}`));
  expect(drawing(crowd).innerHTML).toBe('');
});

it('readers who hear the page get the list only', () => {
  const container = drawing([link('Q1', 'Q2'), link('Q2', 'Q3'), link('Q1', 'Q3')]);
  expect(container.firstElementChild?.getAttribute('aria-hidden')).toBe('true');
});
