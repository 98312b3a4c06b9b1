import { describe, expect, it } from 'vitest';
import { allFlags, parseFlag } from '../../scripts/lib/flags.ts';

describe('the flags', () => {
  it('are there for every country, as plain shapes of three by two', () => {
    const flags = allFlags();
    expect(Object.keys(flags).length).toBeGreaterThan(240);
    for (const { viewBox, shapes } of Object.values(flags)) {
      const [, , width = 0, height = 0] = viewBox.split(' ').map(Number);
      expect(width / height).toBeCloseTo(1.5, 1);
      expect(shapes.length).toBeGreaterThan(0);
    }
  });

  it('keep colours, and shapes within shapes', () => {
    const flag = parseFlag('<svg viewBox="0 0 3 2"><g fill="#fff" class="a"><circle cx="1" cy="1" r="1"/></g></svg>');
    const circle = { tag: 'circle', attributes: { cx: '1', cy: '1', r: '1' }, inside: [] };
    expect(flag).toEqual({
      viewBox: '0 0 3 2',
      shapes: [{ tag: 'g', attributes: { fill: '#fff' }, inside: [circle] }],
    });
  });

  it.each([
    '<svg viewBox="0 0 3 2"><script>1</script></svg>',
    '<svg viewBox="0 0 3 2"><image href="x"/></svg>',
    '<p/>',
  ])('that are more than shapes are refused: %s', (svg) => expect(() => parseFlag(svg)).toThrow('a flag with'));
});
