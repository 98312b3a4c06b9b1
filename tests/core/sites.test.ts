import { describe, expect, it } from 'vitest';
import { hostIsListed, hostMatches, matchPatternOf, outletCountry, parseHostPattern } from '../../core/sites.ts';

describe('hostMatches', () => {
  it.each([
    ['lemonde.fr', 'lemonde.fr', true],
    ['www.lemonde.fr', 'lemonde.fr', true],
    ['WWW.LeMonde.fr.', 'lemonde.fr', true],
    ['notlemonde.fr', 'lemonde.fr', false],
    ['lemonde.fr.evil.example', 'lemonde.fr', false],
    ['lemonde.fr', 'www.lemonde.fr', false],
    ['blog.example.org', '*.example.org', true],
    ['example.org', '*.example.org', false],
    ['', 'lemonde.fr', false],
    ['lemonde.fr', '', false],
  ])('%s against %s: %s', (host, pattern, expected) => {
    expect(hostMatches(host, pattern)).toBe(expected);
  });

  it('a host is listed when any pattern means it', () => {
    expect(hostIsListed('www.bbc.co.uk', ['lemonde.fr', 'bbc.co.uk'])).toBe(true);
    expect(hostIsListed('www.bbc.co.uk', [])).toBe(false);
  });
});

describe('matchPatternOf', () => {
  it.each([
    ['lemonde.fr', '*://*.lemonde.fr/*'],
    ['WWW.LeMonde.fr', '*://*.www.lemonde.fr/*'],
    ['localhost', '*://*.localhost/*'],
    ['xn--mdiapart-b4a.fr', '*://*.xn--mdiapart-b4a.fr/*'],
    ['127.0.0.1', '*://127.0.0.1/*'],
    ['*.blogspot.com', undefined],
    ['médiapart.fr', undefined],
    ['lemonde.fr/politique', undefined],
    ['example.1', undefined],
    ['', undefined],
  ])('of %s is %s', (pattern, expected) => {
    expect(matchPatternOf(pattern)).toBe(expected);
  });
});

describe('parseHostPattern', () => {
  it.each([
    ['https://www.lemonde.fr/politique/article/1', 'www.lemonde.fr'],
    ['LeMonde.fr', 'lemonde.fr'],
    ['*.blogspot.com', '*.blogspot.com'],
    ['*://*.ouest-france.fr/*', '*.ouest-france.fr'],
    ['localhost:8080', undefined],
    ['le monde', undefined],
    ['-dash.fr', undefined],
    ['', undefined],
  ])('%j is read as %j', (typed, expected) => {
    expect(parseHostPattern(typed)).toBe(expected);
  });
});

describe('outletCountry', () => {
  const sites = [
    { domain: 'rfi.fr', country: 'FR' },
    { domain: 'lorientlejour.com', country: 'LB' },
  ];
  it.each([
    ['www.lorientlejour.com', 'LB'],
    ['www.letemps.ch', 'CH'],
    ['www.bbc.co.uk', 'GB'],
    ['news.example.com', undefined],
  ])('%s writes from %s', (host, expected) => {
    expect(outletCountry(host, sites)).toBe(expected);
  });
});
