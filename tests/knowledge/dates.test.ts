import { describe, expect, it } from 'vitest';
import { formatDate, formatNumber, formatPeriod } from '../../core/knowledge/format-values.ts';
import { isBefore, laterOf, packDate, parseDate, unpackDate } from '../../core/knowledge/partial-date.ts';

describe('partial dates', () => {
  it.each(['2019', '2019-05', '2019-05-20', '-0044-03-15', '2024-02-29', '0001'])('packs and unpacks %s', (date) => {
    expect(unpackDate(packDate(date))).toBe(date);
  });

  it.each(['2019-13', '2019-00', '2019-02-29', '2019-04-31', '19', '2019-5', '2019-05-20T00:00', '', 'mai 2019'])(
    'does not take %s for a date',
    (text) => {
      expect(parseDate(text)).toBeUndefined();
    },
  );

  it('packs in order', () => {
    const dates = ['-0044-03-15', '0800', '2019', '2019-05', '2019-05-20', '2019-06', '2020'];
    expect(dates.map(packDate)).toEqual(dates.map(packDate).sort((a, b) => a - b));
  });

  it('compares only what both dates say', () => {
    expect([isBefore('2018', '2019-01-01'), isBefore('2019-04', '2019-05-20')]).toEqual([true, true]);
    expect([isBefore('2019', '2019-05-20'), isBefore('2019-05', '2019-05-20'), isBefore('2019', '2019')]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('takes the later of two, and the more precise of two that overlap', () => {
    expect([laterOf('2019', '2020-01'), laterOf('2026', '2026-01-22'), laterOf('2026-09', '2026')]).toEqual([
      '2020-01',
      '2026-01-22',
      '2026-09',
    ]);
  });
});

describe('dates, numbers and periods for the reader', () => {
  it.each([
    ['2019', '2019', '2019'],
    ['2019-05', 'mai 2019', 'May 2019'],
    ['2019-05-01', '1er\u00a0mai 2019', '1\u00a0May 2019'],
    ['2019-05-21', '21\u00a0mai 2019', '21\u00a0May 2019'],
    ['0732', '732', '732'],
  ])('writes %s as « %s » and "%s"', (date, fr, en) => {
    expect([formatDate(date, 'fr'), formatDate(date, 'en')]).toEqual([fr, en]);
  });

  it('names the era of years before ours', () => {
    expect(formatDate('-0043', 'fr')).toMatch(/^44 av\. J\.-C\.$/);
  });

  it.each([
    ['2019-05-20', undefined, 'depuis le 20\u00a0mai 2019', 'since 20\u00a0May 2019'],
    ['2019-05', undefined, 'depuis mai 2019', 'since May 2019'],
    ['2019', undefined, 'depuis 2019', 'since 2019'],
    [undefined, '2019', 'jusqu’en 2019', 'until 2019'],
    [undefined, '2019-05-01', 'jusqu’au 1er\u00a0mai 2019', 'until 1\u00a0May 2019'],
    ['2012', '2017', 'de 2012 à 2017', '2012–2017'],
    ['2012-04', '2017', 'd’avril 2012 à 2017', 'April 2012 – 2017'],
    ['2012-05-15', '2017-05-14', 'du 15\u00a0mai 2012 au 14\u00a0mai 2017', '15\u00a0May 2012 – 14\u00a0May 2017'],
    ['2012', '2012', 'en 2012', '2012'],
    ['2012-05-01', '2012-05-01', 'le 1er\u00a0mai 2012', '1\u00a0May 2012'],
  ])('writes from %s to %s as « %s » and "%s"', (since, until, fr, en) => {
    expect([formatPeriod(since, until, 'fr'), formatPeriod(since, until, 'en')]).toEqual([fr, en]);
  });

  it('writes nothing for a period without bounds', () => {
    expect(formatPeriod(undefined, undefined, 'fr')).toBeUndefined();
  });

  it('groups digits as each language does', () => {
    expect([formatNumber(2797553, 'fr'), formatNumber(2797553, 'en')]).toEqual(['2\u202f797\u202f553', '2,797,553']);
  });
});
