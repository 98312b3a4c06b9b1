import { expect, it } from 'vitest';
import { pageOf } from '../../scripts/on-page/gold-page.ts';

const text = 'Hier, Ada Quill <ici>\nà Paris & ailleurs';

it('makes a paragraph of each line and splits names of several words over elements', () => {
  const page = pageOf({
    id: 'a',
    text,
    mentions: [
      { start: 6, end: 15 },
      { start: 24, end: 29 },
    ],
  });
  expect(page).toContain('<p>Hier, <b>Ada</b> Quill &lt;ici&gt;</p>\n<p>à Paris &amp; ailleurs</p>');
});

it('says the language, French when none is said', () => {
  expect(pageOf({ id: 'a', text, mentions: [] })).toContain('<html lang="fr">');
  expect(pageOf({ id: 'a', lang: 'en', text, mentions: [] })).toContain('<html lang="en">');
});
