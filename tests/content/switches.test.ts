import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { switchOff, undoSwitch } from '../../entrypoints/content/switches.ts';
import { loadSettings, saveSetting } from '../../platform/settings-store.ts';
import { OSLO, ROME } from './page.ts';

const HOST = 'www.example.org';

beforeEach(() => fakeBrowser.reset());

describe('the card’s switches', () => {
  it('mute one entity, beside those already muted', async () => {
    await saveSetting('muted', [OSLO]);
    await switchOff('muted', ROME, HOST);
    expect((await loadSettings()).muted).toEqual([OSLO, ROME]);
    await undoSwitch('muted', ROME, HOST);
    expect((await loadSettings()).muted).toEqual([OSLO]);
  });

  it('switch this site off', async () => {
    await switchOff('off-here', ROME, HOST);
    await switchOff('off-here', ROME, HOST);
    expect((await loadSettings()).sitesOff).toEqual([HOST]);
    await undoSwitch('off-here', ROME, HOST);
    expect((await loadSettings()).sitesOff).toEqual([]);
  });

  it('switch everything off', async () => {
    await switchOff('off-everywhere', ROME, HOST);
    expect((await loadSettings()).enabled).toBe(false);
    await undoSwitch('off-everywhere', ROME, HOST);
    expect((await loadSettings()).enabled).toBe(true);
  });
});
