import { describe, expect, it } from 'vitest';
import { isFrontPage } from '../../page/front-page.ts';

describe('isFrontPage', () => {
  it.each([
    ['/', '', true],
    ['/', '?utm_source=letter', true],
    ['/fr', '', true],
    ['/en-gb/', '', true],
    ['/index.html', '', true],
    ['/fr/index.php', '', true],
    ['/', '?p=1234', false],
    ['/monde', '', false],
    ['/2026/11/22/un-sommet.html', '', false],
    ['blank', '', false],
  ])('%s%s: %s', (pathname, search, expected) => {
    expect(isFrontPage({ pathname, search })).toBe(expected);
  });
});
