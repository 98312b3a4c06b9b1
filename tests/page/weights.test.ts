import { describe, expect, it } from 'vitest';
import { hasRunningText, type Weight, weigh } from '../../page/weights.ts';

const BODY = 0;
type Said = Partial<Pick<Weight, 'characters' | 'linked' | 'suspicions'>> & { readonly in?: number };

/** Weights in the order of the document, the first of them the body's; `in` is the place of the one around. */
function weightsOf(...said: readonly Said[]): Weight[] {
  const element = document.createElement('div');
  const weights: Weight[] = [];
  for (const { in: around, characters = 0, linked = 0, suspicions = [] } of [{}, ...said] as Said[])
    weights.push({
      element,
      parent: weights[around ?? BODY],
      suspicions,
      characters,
      linked,
      running: Number.NaN,
    });
  return weights;
}

const runningOf = (weights: readonly Weight[]) => weights.map(({ running }) => running);

describe('weigh', () => {
  it('adds up what is in an element and in all below it', () => {
    const weights = weightsOf({ characters: 100 }, { in: 1, characters: 200 }, { in: 2, characters: 300 });
    expect(weigh(weights).size).toBe(0);
    expect(runningOf(weights)).toEqual([600, 600, 500, 300]);
  });

  it('leaves labels and lists of links out', () => {
    const weights = weightsOf({ characters: 79 }, { characters: 200, linked: 101 }, { characters: 200, linked: 100 });
    weigh(weights);
    expect(runningOf(weights)).toEqual([200, 0, 0, 200]);
  });

  it('leaves out what is suspected', () => {
    const weights = weightsOf({ characters: 300 }, { characters: 200, suspicions: ['promo'] });
    expect(weigh(weights).size).toBe(0);
    expect(runningOf(weights)).toEqual([300, 300, 0]);
  });

  it('drops suspicions that would cost more than is left, the costliest first', () => {
    const weights = weightsOf(
      { characters: 100 },
      { characters: 500, suspicions: ['sidebar'] },
      { characters: 300, suspicions: ['promo', 'sidebar'] },
    );
    expect([...weigh(weights)]).toEqual(['sidebar']);
    expect(runningOf(weights)).toEqual([600, 100, 500, 0]);
  });

  it('drops three at most, and never that of comments', () => {
    const suspected = ['a', 'b', 'c', 'd'].map((reason, index) => ({
      characters: 90 * 3 ** (4 - index),
      suspicions: [reason],
    }));
    expect(weigh(weightsOf(...suspected)).size).toBeLessThanOrEqual(3);
    const comments = weightsOf({ characters: 100 }, { characters: 900, suspicions: ['comments'] });
    expect([weigh(comments).size, comments[BODY]!.running]).toEqual([0, 100]);
  });

  it('says the same when asked again', () => {
    const weights = weightsOf({ characters: 100 }, { characters: 500, suspicions: ['sidebar'] });
    weigh(weights);
    const before = runningOf(weights);
    expect([...weigh(weights)]).toEqual(['sidebar']);
    expect(runningOf(weights)).toEqual(before);
  });

  it('weighs nothing', () => {
    expect(weigh([]).size).toBe(0);
  });
});

describe('hasRunningText', () => {
  it.each([
    ['enough of it', [{ characters: 150 }, { characters: 100 }], true],
    ['too little', [{ characters: 150 }, { characters: 99 }], false],
    ['labels only', [{ characters: 79 }, { characters: 79 }, { characters: 79 }, { characters: 79 }], false],
    ['links', [{ characters: 500, linked: 300 }], false],
    ['suspected text, which may yet count', [{ characters: 500, suspicions: ['promo'] }], false],
  ])('is asked of %s', (_, said, expected) => {
    expect(hasRunningText(weightsOf(...said), 250)).toBe(expected);
  });
});
