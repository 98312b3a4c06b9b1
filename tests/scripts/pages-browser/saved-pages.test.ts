import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSavedPages, repeatBody, sample, servedAddress } from '../../../scripts/pages-browser/saved-pages.ts';

describe('readSavedPages', () => {
  it('reads each page in the encoding that the index tells', () => {
    const folder = mkdtempSync(join(tmpdir(), 'reperes-pages-'));
    writeFileSync(join(folder, 'a.html'), Buffer.from('<p>Évry</p>', 'latin1'));
    writeFileSync(
      join(folder, 'index.tsv'),
      'file\tlang\tencoding\turl\na.html\tfr\tiso-8859-1\thttp://www.example.org/a?b=1#c\n',
    );
    expect(readSavedPages(folder)).toEqual([
      { file: 'a.html', language: 'fr', url: 'https://www.example.org/a?b=1', html: '<p>Évry</p>' },
    ]);
  });
});

describe('servedAddress', () => {
  it.each([
    ['http://a.example/b/c?d=e#f', 'https://a.example/b/c?d=e'],
    ['https://a.example:8443/', 'https://a.example/'],
    ['', 'https://page-1.example/article'],
  ])('%s is served as %s', (url, served) => {
    expect(servedAddress(url, 'fr/Page-1.html')).toBe(served);
  });
});

describe('repeatBody', () => {
  it('repeats what the body holds, and the body not', () => {
    expect(repeatBody('<html><BODY class="a"><p>b</p></body></html>', 2)).toBe(
      '<html><BODY class="a"><p>b</p><p>b</p></body></html>',
    );
  });

  it.each(['<p>no body</p>', '<body>never closed'])('leaves %s alone', (html) => {
    expect(repeatBody(html, 3)).toBe(html);
  });
});

describe('sample', () => {
  it('is spread over all pages', () => {
    expect(sample([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 5)).toEqual([0, 2, 4, 6, 8]);
    expect(sample([0, 1], 5)).toEqual([0, 1]);
  });
});
