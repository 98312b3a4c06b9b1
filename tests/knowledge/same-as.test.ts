import { describe, expect, it } from 'vitest';
import { withKeptIds } from '../../core/knowledge/same-as.ts';
import type { EntityId } from '../../core/model.ts';
import { fact, record } from './support/sample.ts';

const SAME = new Map<EntityId, EntityId>([['x:guerre', 'Q7']]);

describe('ids that mean the entity of another id', () => {
  it('give way to it, in records and in values', () => {
    const facts = [fact('partOf', { e: 'x:guerre' }), fact('position', { t: 'mayor', of: 'x:guerre' })];
    expect(withKeptIds(record('x:guerre', 'event', 'Guerre', facts), SAME)).toMatchObject({
      id: 'Q7',
      label: 'Guerre',
      facts: [{ v: { e: 'Q7' } }, { v: { t: 'mayor', of: 'Q7' } }],
    });
  });

  it('leave every other record as it is, the very same', () => {
    const other = record('Q8', 'event', 'Paix', [
      fact('partOf', { e: 'Q9' }),
      fact('type', { t: 'war' }),
      fact('about', { fr: 'oui', en: 'yes' }),
      fact('date', '1999'),
    ]);
    expect(withKeptIds(other, SAME)).toBe(other);
    const amendment = { id: 'Q9' as const, notNames: ['X'] };
    expect(withKeptIds(amendment, SAME)).toBe(amendment);
  });
});
