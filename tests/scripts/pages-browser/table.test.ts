import { describe, expect, it } from 'vitest';
import { extraOf, isSuspect, layoutOf, type Row, summaryOf, tableOf } from '../../../scripts/pages-browser/table.ts';
import type { Visit } from '../../../scripts/pages-browser/visit.ts';

function visit(change: Partial<Visit> = {}): Visit {
  return { layout: { elements: 10, sum: 'abc' }, changes: [], marks: 3, requests: [], complaints: [], ...change };
}

function row(visited: Partial<Visit>, without: Partial<Visit> = {}): Row {
  return { browser: 'chromium', file: 'a.html', without: visit(without), visited: visit(visited) };
}

describe('a row', () => {
  it('has the same layout when every box is where it was', () => {
    expect(layoutOf(row({}))).toBe('same');
    expect(layoutOf(row({ layout: { elements: 10, sum: 'abd' } }))).toBe('DIFFERENT');
    expect(layoutOf(row({ layout: { elements: 11, sum: 'abc' } }))).toBe('DIFFERENT');
    expect(layoutOf({ ...row({}), visited: undefined })).toBe('DIFFERENT');
  });

  it('is unsteady when the page is laid out in more than one way without the extension', () => {
    const otherwise = row({ layout: { elements: 10, sum: 'abd' } });
    expect(layoutOf({ ...otherwise, again: [visit(), visit()] })).toBe('DIFFERENT');
    expect(layoutOf({ ...otherwise, again: [visit(), visit({ layout: { elements: 10, sum: 'abe' } })] })).toBe(
      'unsteady',
    );
  });

  it('is suspect when anything differs that does not differ by itself', () => {
    expect(isSuspect(row({}))).toBe(false);
    expect(isSuspect(row({ layout: { elements: 10, sum: 'abd' } }))).toBe(true);
    expect(isSuspect(row({ requests: ['ours'] }))).toBe(true);
    expect(isSuspect(row({ complaints: ['TypeError: x is undefined'] }))).toBe(true);
    expect(isSuspect({ ...row({ requests: ['icon'] }), again: [visit({ requests: ['icon'] })] })).toBe(false);
  });

  it('blames the extension only for requests that the page does not make without it', () => {
    expect(extraOf(row({ requests: ['a', 'b'] }, { requests: ['a'] }), 'requests')).toEqual(['b']);
  });

  it('does not blame it for requests that come in one load without it and not in another', () => {
    const suspect = row({ requests: ['a', 'icon', 'ours'] }, { requests: ['a'] });
    const again = [visit({ requests: ['a', 'icon'] }), visit({ requests: ['a'] })];
    expect(extraOf({ ...suspect, again }, 'requests')).toEqual(['ours']);
  });

  it('does not blame it for what a page without its network says', () => {
    const complaints = ['Failed to load resource: 404 (https://a.example/b.svg)', 'TypeError: x is undefined'];
    expect(extraOf(row({ complaints }), 'complaints')).toEqual(['TypeError: x is undefined']);
  });
});

describe('the report', () => {
  it('has a line a page', () => {
    const cost = { total: 12.34, longest: 5.67, slices: 8 };
    const [head, line] = tableOf([row({ status: 'linked', cost, heap: 2_000_000 }, { heap: 1_250_000 })]).split('\n');
    expect(head?.split('\t')).toHaveLength(line!.split('\t').length);
    expect(line).toBe('chromium\ta.html\tlinked\t3\t10\tsame\t0\t0\t0\t12.3\t5.7\t8\t750\t');
  });

  it('names the requests that only came with the extension', () => {
    const [, line] = tableOf([row({ requests: ['https://a.example/ours'] })]).split('\n');
    expect(line).toContain('\thttps://a.example/ours');
  });

  it('sums up one browser at a time', () => {
    const summary = summaryOf('firefox', [{ ...row({ changes: ['childlist p'] }), browser: 'firefox' }, row({})]);
    expect(summary).toContain('firefox: 1 pages, 1 with marks, 0 not loaded');
    expect(summary).toContain('layout the same on 1, unsteady by itself on 0; changes of the document on 1');
    expect(summary).not.toContain('own thread');
  });

  it('says on how many pages our script ran, and that it cost nothing where it did not', () => {
    const cost = { total: 9.5, longest: 5, slices: 6 };
    const on = summaryOf('chromium', [row({ status: 'linked', cost }), row({ status: 'silent' })]);
    expect(on).toContain('our script ran on 1 of 2\n');
    expect(on).toContain('own thread, processor time: median 9.5 ms');
    expect(summaryOf('chromium', [row({ status: 'without' })])).toContain('our script ran on 0 of 1: 0 ms a page');
  });
});
