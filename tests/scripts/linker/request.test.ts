import { describe, expect, it } from 'vitest';
import { answerHtml, answerText } from '../../../scripts/link/answer.ts';
import { parseRequest } from '../../../scripts/link/request.ts';
import { linkerOf, record } from '../../linking/support/small-world.ts';

const linker = linkerOf([record('Q90', 'place', 'Paris', { prior: 0.9 })]);
const OPTIONS = { fuzzy: true, explain: false };

function requestOf(fields: object, field: 'text' | 'html' = 'text') {
  const parsed = parseRequest(JSON.stringify(fields), field);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}

describe('a request', () => {
  it('reads language, date and address where they are given', () => {
    const request = requestOf({ id: 1, text: 't', lang: 'fr-FR', date: '2026-11-22T10:00', url: 'https://a.fr' });
    expect(request).toEqual({ id: 1, content: 't', language: 'fr', date: '2026-11-22', url: 'https://a.fr' });
  });

  it('does without what is no language or date', () => {
    expect(requestOf({ id: 'a', text: '', lang: 'ja', date: 'hier' })).toMatchObject({
      language: undefined,
      date: undefined,
    });
  });

  it.each([
    ['{', 'not a JSON object'],
    ['null', 'not a JSON object'],
    ['{"text":"t"}', '"id" must be a string'],
    ['{"id":"a"}', '"text" must be a string'],
  ])('that is %s says why not', (line, message) => {
    expect(parseRequest(line, 'text')).toEqual({ ok: false, error: { code: expect.any(String), message } });
  });
});

describe('an answer', () => {
  it('to a text has the mentions with their surface', () => {
    const answer = answerText(requestOf({ id: 'a', text: 'Il dort à Paris.', lang: 'fr' }), linker, OPTIONS);
    expect(answer).toMatchObject({ id: 'a', mentions: [{ start: 10, end: 15, surface: 'Paris', entity: 'Q90' }] });
    expect(answer).not.toHaveProperty('refused');
  });

  it('explains what was refused when asked', () => {
    const request = requestOf({ id: 'a', text: 'la course Paris-Roubaix', lang: 'fr' });
    expect(answerText(request, linker, { ...OPTIONS, explain: true })).toMatchObject({
      mentions: [],
      refused: [{ surface: 'Paris', reason: 'part-of-longer-name' }],
    });
  });

  it('to a page has offsets into the article’s text', () => {
    const paragraph = 'Le conseil s’est réuni à Paris pour parler longuement de ce qui occupe tout le monde. '.repeat(
      5,
    );
    const html = `<html lang="fr"><body><article><p>${paragraph}</p><p>${paragraph}</p></article></body></html>`;
    const answer = answerHtml(requestOf({ id: 'a', html }, 'html'), linker, OPTIONS);
    expect(answer).toMatchObject({ isArticle: true, lang: 'fr' });
    expect(answer.mentions).toHaveLength(10);
    for (const { start, end } of answer.mentions) expect(answer.text.slice(start, end)).toBe('Paris');
  });

  it('to a page in a language that we do not know has no mentions', () => {
    const html = `<html lang="ja"><body><article><p>${'東京 Paris。 '.repeat(100)}</p></article></body></html>`;
    expect(answerHtml(requestOf({ id: 'a', html }, 'html'), linker, OPTIONS).mentions).toEqual([]);
  });

  it('to what is no page says that it is no article', () => {
    expect(answerHtml(requestOf({ id: 'a', html: '' }, 'html'), linker, OPTIONS)).toMatchObject({
      isArticle: false,
      text: '',
      mentions: [],
    });
  });
});
