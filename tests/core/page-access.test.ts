import { describe, expect, it } from 'vitest';
import { webHost, whyUnreachable } from '../../core/page-access.ts';

describe('why no page answers', () => {
  it.each([
    ['about:config', true, 'browser-page'],
    ['chrome://settings/', true, 'browser-page'],
    ['not an address', true, 'browser-page'],
    ['https://chromewebstore.google.com/detail/x', true, 'store'],
    ['https://addons.mozilla.org/fr/firefox/', true, 'store'],
    ['https://www.example.org/rapport.PDF', true, 'pdf'],
    ['file:///srv/rapport.pdf', false, 'pdf'],
    ['file:///srv/page.html', false, 'local-file'],
    ['https://www.example.org/', false, 'no-permission'],
    ['https://www.lemonde.fr/', true, 'not-loaded'],
    [undefined, false, 'unseen'],
  ] as const)('%s, permitted %s: %s', (address, permitted, why) => {
    expect(whyUnreachable(address, permitted)).toBe(why);
  });
});

describe('the host of an address', () => {
  it.each([
    ['https://www.lemonde.fr/a?b#c', 'www.lemonde.fr'],
    ['http://example.org:8080/', 'example.org'],
    ['file:///srv/a.html', undefined],
    ['chrome://newtab/', undefined],
    ['nonsense', undefined],
    [undefined, undefined],
  ])('of %s is %s', (address, host) => {
    expect(webHost(address)).toBe(host);
  });
});
