import { describe, expect, it } from 'vitest';
import { lengthOf, TextMeasure } from '../../page/measure.ts';
import { body } from './dom.ts';

const SENTENCE = 'Le préfet a quitté Rennes avant midi. ';

const ANY = Number.POSITIVE_INFINITY;

function measured(html: string): number {
  const measure = new TextMeasure(body(html), ANY);
  while (measure.step());
  return measure.length;
}

describe('TextMeasure', () => {
  it.each([
    ['text and elements', `Rennes <p>${SENTENCE}</p><b>Lille</b>`, 7 + SENTENCE.length + 5],
    ['text longer than a piece', `<div><p>${SENTENCE.repeat(60)}</p></div>`.repeat(5), SENTENCE.length * 300],
    ['a text of one node, however long', SENTENCE.repeat(2_000), SENTENCE.length * 2_000],
    ['no indentation', `<div>\n        <p>${'\n      Lille'.repeat(2)}</p></div>`, 12],
    ['no comments', `<div><!-- ${SENTENCE} --><nav></nav>Lille</div>`, 5],
    ['nothing of an empty page', '', 0],
  ])('counts %s', (_, html, expected) => {
    expect(measured(html)).toBe(expected);
  });

  it.each(['script', 'style', 'aside', 'nav', 'footer', 'figure', 'form'])('leaves %s out at any depth', (name) => {
    const foreign = `<${name}>${SENTENCE}</${name}>`;
    expect(measured(`${foreign}<div><section>${foreign}Lille</section></div>`)).toBe(5);
  });

  describe('of text longer than wanted', () => {
    const NAMES = `<ul>${'<li><a href="/1">Brest</a></li>'.repeat(10)}</ul>`;

    it.each([
      ['takes links off', `${SENTENCE}${NAMES}`, 0, SENTENCE.length],
      ['takes off no more of them than it must', `${SENTENCE}${NAMES}`, SENTENCE.length + 27, SENTENCE.length + 25],
      ['leaves those in paragraphs', `<p>${SENTENCE}<a href="/1">Brest</a></p>`, 0, SENTENCE.length + 5],
      ['takes off none that was not counted', `<nav>${NAMES}</nav>${SENTENCE}`, 0, SENTENCE.length],
      ['takes off those around a picture', `${SENTENCE}<a href="/1"><svg></svg>Brest</a>`, 0, SENTENCE.length],
    ])('%s', (_, html, limit, expected) => {
      const measure = new TextMeasure(body(html), limit);
      while (measure.step());
      expect(measure.length).toBe(expected);
    });
  });

  it('counts the text of an element that is itself named as no text', () => {
    const measure = new TextMeasure(body(`<form><p>${SENTENCE}</p></form>`).firstElementChild!, ANY);
    while (measure.step());
    expect(measure.length).toBe(SENTENCE.length);
  });

  it('takes lengths that are known as they are', () => {
    const root = body(`<p>${SENTENCE}</p><p>${SENTENCE}</p>`);
    const measure = new TextMeasure(root, ANY, new Map([[root.firstElementChild!, 1_000]]));
    while (measure.step());
    expect(measure.length).toBe(1_000 + SENTENCE.length);
  });

  it('takes a long text in pieces, so that it can be interrupted', () => {
    const measure = new TextMeasure(body(`<div><p>${SENTENCE.repeat(60)}</p></div>`.repeat(5)), ANY);
    let pieces = 0;
    while (measure.step()) pieces++;
    expect(pieces).toBe(5);
    expect(measure.step()).toBe(false);
  });
});

describe('lengthOf', () => {
  it('takes any run of white space for one character', () => {
    body(`<p>Rennes,\n      Lille \t et Brest</p>`);
    expect(lengthOf(document.querySelector('p')!)).toBe('Rennes, Lille et Brest'.length);
  });
});
