import { describe, expect, it } from 'vitest';
import { refineBlocks } from '../../page/refine.ts';
import { blocksOf, paragraph } from './dom.ts';

const ROME = `<p>${paragraph('Rome.')}</p>`;
const OSLO = `<p>${paragraph('Oslo.')}</p>`;

/** First word of each block that is left of an article. */
function kept(html: string): string {
  return refineBlocks(blocksOf(html))
    .map(({ text }) => text.split(/[\s.]/)[0])
    .join(' ');
}

describe('refineBlocks keeps', () => {
  it.each([
    ['headline and paragraphs', `<h1>Titre</h1><div>${ROME}${OSLO}</div>`, 'Titre Rome Oslo'],
    [
      'the standfirst',
      `<h1>Titre</h1><div class="c">${paragraph('Chapeau.')}</div><div>${ROME}${OSLO}</div>`,
      'Titre Chapeau Rome Oslo',
    ],
    ['a subheading', `<div>${ROME}<h2>Ensuite</h2>${OSLO}</div>`, 'Rome Ensuite Oslo'],
    ['a list', `<div>${ROME}<ul><li>Anna Rossi</li></ul>${OSLO}</div>`, 'Rome Anna Oslo'],
    ['a quotation', `<div>${ROME}<blockquote>Jamais</blockquote>${OSLO}</div>`, 'Rome Jamais Oslo'],
    ['a short last line', `<div>${ROME}<p>(Avec agences)</p></div>`, 'Rome (Avec'],
    [
      'short lines between line breaks',
      `<div><p>${paragraph('Rome.')}<br>Lundi<br>Mardi</p></div>`,
      'Rome Lundi Mardi',
    ],
    [
      'a body in several containers',
      `<div class="b">${ROME}${ROME}</div><hr><div class="b">${OSLO}${OSLO}</div>`,
      'Rome Rome Oslo Oslo',
    ],
    ['the next article of an endless page', `<div>${ROME}</div><h1>Second</h1><div>${OSLO}</div>`, 'Rome Second Oslo'],
  ])('%s', (_, html, expected) => {
    expect(kept(html)).toBe(expected);
  });
});

describe('refineBlocks leaves out', () => {
  it.each([
    ['date and byline above the text', `<h1>Titre</h1><div>Par Jeanne Durand</div><div>5 mars</div><div>${ROME}</div>`],
    ['a kicker above the headline', `<div>Politique</div><h1>Titre</h1><div>${ROME}</div>`],
    ['what follows the last paragraph', `<h1>Titre</h1><div>${ROME}</div><div>Partager</div><h2>À la une</h2>`],
    ['labels in between', `<h1>Titre</h1><div><div>Publicité</div>${ROME}</div>`],
    ['pointers to other articles', `<h1>Titre</h1><div><p><a href="/x">Le récit de la nuit</a></p>${ROME}</div>`],
    [
      '« Lire aussi »',
      `<h1>Titre</h1><div>${ROME}<p>Lire aussi : le récit de la nuit, et <a href="/x">tout le reste</a></p></div>`,
    ],
    ['headings without text', `<h1>Titre</h1><div>${ROME}<h2>Les plus lus</h2></div>`],
    [
      'teasers, each alone in its box',
      `<h1>Titre</h1><div>${ROME}</div>${`<div class="t"><p>${'Un. '.repeat(12)}</p></div>`}`,
    ],
  ])('%s', (_, html) => {
    expect(kept(html)).toBe('Titre Rome');
  });

  it('everything where there is no prose', () => {
    expect(kept('<h1>Titre</h1><div>Météo</div><div>Sports</div>')).toBe('');
  });
});
