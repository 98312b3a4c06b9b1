import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import { readSettingsFile, writeSettingsFile } from '../../core/settings-file.ts';

const changed = { ...DEFAULT_SETTINGS, fuzzy: false, muted: ['Q90'], markStyle: 'tint' } as const;

describe('the settings file', () => {
  it('gives back what was written', () => {
    expect(readSettingsFile(writeSettingsFile(changed))).toEqual({ ok: true, value: changed });
  });

  it('holds only what differs from the defaults', () => {
    expect(JSON.parse(writeSettingsFile(changed)).settings).toEqual({
      fuzzy: false,
      muted: ['Q90'],
      markStyle: 'tint',
    });
  });

  it.each([
    ['not-json', '{"format":'],
    ['not-settings', '[]'],
    ['not-settings', '{"format":"another-extension","version":1,"settings":{}}'],
    ['newer-version', '{"format":"reperes-settings","version":2,"settings":{}}'],
    ['unknown-setting', '{"format":"reperes-settings","version":1,"settings":{"colour":"red"}}'],
    ['unknown-setting', '{"format":"reperes-settings","version":1,"settings":{"constructor":true}}'],
    ['invalid-value', '{"format":"reperes-settings","version":1,"settings":{"fuzzy":false,"showDelay":-1}}'],
  ])('is refused whole as %s: %s', (code, text) => {
    expect(readSettingsFile(text)).toMatchObject({ ok: false, error: { code } });
  });

  it('names the setting that is wrong', () => {
    const read = readSettingsFile('{"format":"reperes-settings","version":1,"settings":{"showDelay":"fast"}}');
    expect(read).toMatchObject({ error: { message: 'showDelay' } });
  });
});
