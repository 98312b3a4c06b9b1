import { afterEach, describe, expect, it } from 'vitest';
import { isForeign, textLanguage } from '../../page/language.ts';
import { body } from './dom.ts';

const SPANISH =
  '<p>El ministro dijo que las conversaciones habían terminado y no volvería sobre este tema por ahora.</p>';
const FRENCH =
  '<p>Le ministre a dit que les discussions étaient closes et qu’il ne reviendrait pas sur ce sujet pour le moment.</p>';

describe('textLanguage', () => {
  it.each([
    [
      'fr',
      'Le ministre a dit que les discussions étaient closes et qu’il ne reviendrait pas sur ce sujet pour le moment.',
    ],
    ['en', 'The minister said that talks were over and that he would not come back to this for the time being.'],
    [undefined, 'El ministro dijo que las conversaciones habían terminado y no volvería sobre este tema por ahora.'],
    [undefined, 'Der Minister sagte, die Gespräche seien beendet und er werde vorerst nicht darauf zurückkommen.'],
    [undefined, '会談 は 終わり 大臣 は この 問題 には 当面 触れない と 述べた と いう'],
    [
      undefined,
      '首相は会談を終えて記者団に対し、この問題には当面触れないと述べた。両国の代表団は朝から何時間も話し合いを続けたが、結局何も決まらなかった。その後、代表団はそれぞれの首都に戻り、次の会談の日程も決まっていない。外務省も論評を避けた。',
    ],
    ['fr', '«\u00a0Elle est partie\u00a0», dit-on,\nau port,\noù l’eau est encore froide\u00a0; pas un bruit.'],
    ['unknown', 'Emmanuel Macron'],
    ['unknown', ''],
  ])('takes for %s: %s', (expected, text) => {
    expect(textLanguage(text)).toBe(expected);
  });

  it('looks at the beginning of a long text only', () => {
    const french =
      'Le ministre a dit que les discussions étaient closes pour le moment et la suite au prochain sommet. '.repeat(40);
    expect(textLanguage(french + 'the of and to in '.repeat(10_000))).toBe('fr');
  });
});

describe('isForeign', () => {
  afterEach(() => document.documentElement.removeAttribute('lang'));

  it('reads words that the page has in lines of their own', () => {
    document.documentElement.lang = 'de';
    expect(isForeign(body(FRENCH.replaceAll(' ', '\n    ')))).toBe(false);
  });

  it.each([
    ['the page and its paragraphs say so', 'es', SPANISH, true],
    ['the page says so, not its paragraphs', 'es', FRENCH, false],
    ['only the beginning is in another language', 'es', SPANISH + FRENCH.repeat(5), false],
    ['only the paragraphs say so', 'fr-CA', SPANISH, false],
    ['only the paragraphs say so, in English', 'EN', SPANISH, false],
    ['the page says nothing', '', SPANISH, false],
    ['there are no paragraphs to tell by', 'es', '<div>Madrid</div>', false],
  ])('when %s', (_, lang, html, expected) => {
    document.documentElement.lang = lang;
    expect(isForeign(body(html))).toBe(expected);
  });

  it('reads no more paragraphs than it takes', () => {
    document.documentElement.lang = 'es';
    expect(isForeign(body(SPANISH.repeat(40) + FRENCH.repeat(400)))).toBe(true);
  });
});
