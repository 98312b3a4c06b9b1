import { describe, expect, it } from 'vitest';
import type { OwnEntry } from '../../core/own-entries.ts';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import { readSettingsFile, writeSettingsFile } from '../../core/settings-file.ts';

const changed = { ...DEFAULT_SETTINGS, fuzzy: false, muted: ['Q90'], markStyle: 'tint' } as const;

const ada: OwnEntry = {
  id: 'x:own-ada-quillfeather',
  kind: 'person',
  label: 'Ada Quillfeather',
  names: ['A. Quillfeather'],
  note: 'Voisine du troisième',
  date: '2026-11-22',
};

/** A file of this version with these own names. */
const withEntries = (ownEntries: unknown) =>
  JSON.stringify({ format: 'reperes-settings', version: 2, settings: {}, ownEntries });

describe('the settings file', () => {
  it('gives back settings and own names as they were written', () => {
    const file = writeSettingsFile(changed, [ada]);
    expect(readSettingsFile(file)).toEqual({ ok: true, value: { settings: changed, ownEntries: [ada] } });
  });

  it('tells a reader without own names from a file that knows none', () => {
    expect(readSettingsFile(writeSettingsFile(changed, []))).toMatchObject({ value: { ownEntries: [] } });
    const old = '{"format":"reperes-settings","version":1,"settings":{"theme":"dark"}}';
    expect(readSettingsFile(old)).toEqual({
      ok: true,
      value: { settings: { ...DEFAULT_SETTINGS, theme: 'dark' }, ownEntries: undefined },
    });
  });

  it('holds only what differs from the defaults', () => {
    expect(JSON.parse(writeSettingsFile(changed, [])).settings).toEqual({
      fuzzy: false,
      muted: ['Q90'],
      markStyle: 'tint',
    });
  });

  it.each([
    ['not-json', '{"format":'],
    ['not-settings', '[]'],
    ['not-settings', '{"format":"another-extension","version":1,"settings":{}}'],
    ['newer-version', '{"format":"reperes-settings","version":3,"settings":{}}'],
    ['unknown-setting', '{"format":"reperes-settings","version":1,"settings":{"colour":"red"}}'],
    ['unknown-setting', '{"format":"reperes-settings","version":1,"settings":{"constructor":true}}'],
    ['invalid-value', '{"format":"reperes-settings","version":1,"settings":{"fuzzy":false,"showDelay":-1}}'],
  ])('is refused whole as %s: %s', (code, text) => {
    expect(readSettingsFile(text)).toMatchObject({ ok: false, error: { code } });
  });

  it.each([
    ['no list', { ada }, { code: 'not-entries' }],
    ['no entry', [ada, 7], { code: 'invalid-entry', message: '2', entry: 'not-an-entry' }],
    ['an id of the dataset', [{ ...ada, id: 'Q90' }], { code: 'invalid-entry', message: ada.label }],
    ['a name too short', [{ ...ada, names: ['A'] }], { message: ada.label, entry: 'short-name' }],
    ['a note too long', [{ ...ada, note: 'x'.repeat(281) }], { message: ada.label, entry: 'long-note' }],
    ['no label', [{ ...ada, label: ' ' }], { message: '1', entry: 'no-label' }],
    ['one entry twice', [ada, { ...ada, label: 'Ada Q.' }], { code: 'same-entry', message: 'Ada Q.' }],
  ])('is refused whole when its own names hold %s, and says which and why', (_, entries, error) => {
    expect(readSettingsFile(withEntries(entries))).toMatchObject({ ok: false, error });
  });

  it('names the setting that is wrong', () => {
    const read = readSettingsFile('{"format":"reperes-settings","version":1,"settings":{"showDelay":"fast"}}');
    expect(read).toMatchObject({ error: { message: 'showDelay' } });
  });
});
