import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OptionsPage } from '../../components/settings/OptionsPage.tsx';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';
import { fakeOptionsPort, ownEntry } from './fixtures.ts';

afterEach(cleanup);

async function showOptions(change: Partial<Settings> = {}, port = fakeOptionsPort()) {
  const view = render(<OptionsPage port={port} save={port.save} settings={{ ...DEFAULT_SETTINGS, ...change }} />);
  await screen.findByText('0 requête');
  return { port, ...view };
}

function file(text: string): File {
  return new File([text], 'reperes.json', { type: 'application/json' });
}

describe('export and import', () => {
  const choose = (text: string) =>
    fireEvent.change(screen.getByLabelText(/Importer/), { target: { files: [file(text)] } });

  it('exports what differs from the defaults and the own names', async () => {
    const { port } = await showOptions({ markStyle: 'tint' });
    await screen.findByText(ownEntry.label);
    fireEvent.click(screen.getByRole('button', { name: 'Exporter réglages et noms' }));
    const [, name, text] = port.calls[0] as [string, string, string];
    expect(name).toBe('reperes.json');
    expect(JSON.parse(text)).toMatchObject({ settings: { markStyle: 'tint' }, ownEntries: [ownEntry] });
  });

  it('imports an old file, which knows no own names, and leaves them', async () => {
    const { port } = await showOptions();
    choose('{"format":"reperes-settings","version":1,"settings":{"theme":"dark"}}');
    expect(await screen.findByText('Réglages importés. Vos propres noms n’ont pas changé.')).toBeTruthy();
    expect(port.calls).toEqual([['replace', { ...DEFAULT_SETTINGS, theme: 'dark' }]]);
  });

  const other = { ...ownEntry, id: 'x:own-tobias-farnwick', label: 'Tobias Farnwick', names: [] };
  const whole = JSON.stringify({ format: 'reperes-settings', version: 2, settings: {}, ownEntries: [other] });

  it('puts the own names of the file in place of those that are there, says so, and brings both back', async () => {
    const mine = { ...DEFAULT_SETTINGS, sitesOff: ['lemonde.fr'] };
    const { port } = await showOptions(mine);
    await screen.findByText(ownEntry.label);
    choose(whole);
    expect(await screen.findByText(/noms sont ceux du fichier.*1.nom/)).toBeTruthy();
    expect(await screen.findByText('Tobias Farnwick')).toBeTruthy();
    expect(screen.queryByText(ownEntry.label)).toBeNull();
    port.calls.length = 0;
    fireEvent.click(await screen.findByRole('button', { name: 'Annuler ce remplacement' }));
    expect(await screen.findByText(ownEntry.label)).toBeTruthy();
    expect(port.calls).toEqual([
      ['saveOwnEntries', [ownEntry]],
      ['replace', mine],
    ]);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Sauvegarde'));
  });

  it('leaves everything as it was when the browser cannot store all of it', async () => {
    const port = fakeOptionsPort();
    const replace = vi.fn(port.replace).mockRejectedValueOnce(new Error('full'));
    await showOptions({}, { ...port, replace });
    await screen.findByText(ownEntry.label);
    choose(whole);
    expect(await screen.findByText(/n’a pas pu tout enregistrer/)).toBeTruthy();
    expect(port.calls.at(-2)).toEqual(['saveOwnEntries', [ownEntry]]);
    expect(replace).toHaveBeenLastCalledWith(DEFAULT_SETTINGS);
    expect(await screen.findByText(ownEntry.label)).toBeTruthy();
  });

  it('brings back what a reset replaced', async () => {
    const mine = { ...DEFAULT_SETTINGS, sitesOff: ['lemonde.fr'] };
    const { port } = await showOptions(mine);
    await screen.findByText(ownEntry.label);
    fireEvent.click(screen.getByRole('button', { name: /réglages d’origine/ }));
    fireEvent.click(await screen.findByRole('button', { name: 'Annuler ce remplacement' }));
    await waitFor(() =>
      expect(port.calls).toEqual([
        ['replace', DEFAULT_SETTINGS],
        ['saveOwnEntries', [ownEntry]],
        ['replace', mine],
      ]),
    );
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Annuler ce remplacement' })).toBeNull());
  });

  it.each([
    ['{', 'n’est pas du JSON'],
    ['{"a":1}', 'n’est pas un export de Repères'],
    ['{"format":"reperes-settings","version":9,"settings":{}}', 'plus récente (9)'],
    ['{"format":"reperes-settings","version":1,"settings":{"colour":"red"}}', 'colour'],
    ['{"format":"reperes-settings","version":1,"settings":{"showDelay":-3}}', 'showDelay'],
    ['{"format":"reperes-settings","version":2,"settings":{},"ownEntries":[{"label":"Ada"}]}', '«\u202FAda\u202F»'],
    ['{"format":"reperes-settings","version":2,"settings":{},"ownEntries":{}}', 'pas une liste'],
  ])('changes nothing for %s and says what was wrong', async (text, said) => {
    const { port } = await showOptions();
    choose(text);
    await waitFor(() => expect(document.querySelector('#backup [role="alert"]')?.textContent).toContain(said));
    expect(port.calls).toEqual([]);
  });
});
