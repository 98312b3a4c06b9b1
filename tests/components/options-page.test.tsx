import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { OptionsPage } from '../../components/settings/OptionsPage.tsx';
import { DEFAULT_SETTINGS, SETTINGS, type SettingKey, type Settings } from '../../core/settings.ts';
import { messagesIn } from '../../locales/messages.ts';
import { accessibilityProblems } from './axe.ts';
import { fakeOptionsPort, ownEntry } from './fixtures.ts';

afterEach(cleanup);

async function showOptions(change: Partial<Settings> = {}, port = fakeOptionsPort()) {
  const view = render(<OptionsPage port={port} save={port.save} settings={{ ...DEFAULT_SETTINGS, ...change }} />);
  await screen.findByText('0 requête');
  return { port, ...view };
}

describe('the settings page', () => {
  it('shows a control for every setting of the table', async () => {
    await showOptions({ advanced: true });
    const keys = Object.keys(SETTINGS) as SettingKey[];
    expect(keys.filter((key) => document.querySelector(`#setting-${key}`) === null)).toEqual([]);
  });

  it('keeps those few need for the advanced switch', async () => {
    await showOptions();
    expect(document.querySelector('#setting-confidence')).toBeNull();
  });

  it('saves a switch at once and says so', async () => {
    const { port } = await showOptions();
    fireEvent.click(screen.getByRole('switch', { name: 'Repères est en marche' }));
    expect(port.calls).toContainEqual(['save', 'enabled', false]);
    expect((await screen.findByText(/^Enregistré/)).getAttribute('role')).toBe('status');
  });

  it('says so when a value could not be saved', async () => {
    const port = { ...fakeOptionsPort(), save: () => Promise.reject(new Error('full')) };
    await showOptions({}, port);
    fireEvent.click(screen.getByRole('switch', { name: /Nombre de noms/ }));
    expect(await screen.findByText(/n’a pas pu être enregistrée/)).toBeTruthy();
  });

  it('saves a choice', async () => {
    const { port } = await showOptions();
    fireEvent.click(screen.getByRole('radio', { name: 'Tirets' }));
    expect(port.calls).toContainEqual(['save', 'markStyle', 'dashed']);
  });

  it('saves a subset in the order of the table', async () => {
    const { port } = await showOptions({ kinds: ['event', 'person'] });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Lieux' }));
    expect(port.calls).toContainEqual(['save', 'kinds', ['person', 'place', 'event']]);
  });

  it('saves a delay as a number, and says its unit', async () => {
    const { port } = await showOptions();
    const slider = screen.getByRole('slider', { name: 'Délai d’ouverture' });
    expect(slider.getAttribute('aria-valuetext')).toMatch(/350.ms/);
    fireEvent.change(slider, { target: { value: '500' } });
    expect(port.calls).toContainEqual(['save', 'showDelay', 500]);
  });
});

describe('the lists of sites', () => {
  const addSite = (list: string, typed: string) => {
    const form = document.querySelector<HTMLElement>(`#setting-${list} form`);
    if (form === null) throw new Error(`${list} has no form`);
    fireEvent.input(within(form).getByRole('textbox'), { target: { value: typed } });
    fireEvent.submit(form);
    return form;
  };

  it('take a pasted address as its host', async () => {
    const { port } = await showOptions();
    addSite('sitesOff', 'https://www.lemonde.fr/politique/');
    await waitFor(() => expect(port.calls).toContainEqual(['save', 'sitesOff', ['www.lemonde.fr']]));
  });

  it('refuse what is no address, keep what was typed, and say why', async () => {
    const { port } = await showOptions();
    const form = addSite('sitesOff', 'pas un site');
    await waitFor(() => expect(within(form).getByRole('alert').textContent).toContain('n’est pas une adresse'));
    expect(within(form).getByRole('textbox')).toHaveProperty('value', 'pas un site');
    expect(port.calls).toEqual([]);
  });

  it('refuse what is there already', async () => {
    await showOptions({ sitesOff: ['lemonde.fr'] });
    const form = addSite('sitesOff', 'lemonde.fr');
    await waitFor(() => expect(within(form).getByRole('alert').textContent).toContain('déjà'));
  });

  it('ask the browser before a site is added, and give the permission back after', async () => {
    const { port } = await showOptions({ sitesOn: ['example.net'] });
    addSite('sitesOn', 'example.org');
    await waitFor(() => expect(port.calls).toContainEqual(['save', 'sitesOn', ['example.net', 'example.org']]));
    expect(port.calls[0]).toEqual(['allow', 'example.org']);
    fireEvent.click(screen.getByRole('button', { name: 'Retirer example.net' }));
    expect(port.calls).toContainEqual(['disallow', 'example.net']);
  });

  it('leave a site out when the browser refuses', async () => {
    const port = { ...fakeOptionsPort(), allow: async () => false };
    await showOptions({}, port);
    const form = addSite('sitesOn', 'example.org');
    await waitFor(() => expect(within(form).getByRole('alert').textContent).toContain('pas donné son accord'));
    expect(port.calls).toEqual([]);
  });

  it('give the focus to their heading when an entry goes', async () => {
    await showOptions({ sitesOff: ['lemonde.fr'] });
    fireEvent.click(screen.getByRole('button', { name: 'Retirer lemonde.fr' }));
    expect(document.activeElement?.textContent).toBe('Sites où Repères est coupé');
  });
});

describe('the names the reader knows', () => {
  it('are shown by name and taken out by id', async () => {
    const { port } = await showOptions({ muted: ['Q90', 'Q212'] });
    fireEvent.click(await screen.findByRole('button', { name: 'Retirer Paris' }));
    expect(port.calls).toContainEqual(['save', 'muted', ['Q212']]);
  });
});

describe('the answers the reader turned down', () => {
  it('are shown with the words and whom they do not mean, and taken out', async () => {
    const { port } = await showOptions({ refused: ['Q90 Paris', 'Q212 Kiev'] });
    const name = /^Retirer «.Paris.» n’est pas Paris \(.*capitale/;
    fireEvent.click(await screen.findByRole('button', { name }));
    expect(port.calls).toContainEqual(['save', 'refused', ['Q212 Kiev']]);
  });
});

describe('the names the reader adds', () => {
  const fill = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });

  it('are stored whole beside those that are there', async () => {
    const { port } = await showOptions();
    await screen.findByText(ownEntry.label);
    fill('Nom', 'Tobias Farnwick');
    fill('Autres noms, séparés par des virgules', 'T. Farnwick, Toby ');
    fill('Ce que la fiche doit dire', 'mon dentiste');
    fireEvent.click(screen.getByRole('button', { name: 'Enregistrer ce nom' }));
    await waitFor(() => expect(port.calls).toHaveLength(1));
    const [, saved] = port.calls[0] as [string, (typeof ownEntry)[]];
    expect(saved[0]).toEqual(ownEntry);
    expect(saved[1]).toMatchObject({
      id: 'x:own-tobias-farnwick',
      names: ['T. Farnwick', 'Toby'],
      note: 'mon dentiste',
    });
  });

  it('are of the kind that is chosen, and the next one of the first kind again', async () => {
    const { port } = await showOptions();
    await screen.findByText(ownEntry.label);
    const kinds = within(screen.getByRole('group', { name: 'Nature' }));
    fireEvent.click(kinds.getByRole('radio', { name: 'Lieu' }));
    fill('Nom', 'La Roseraie');
    fireEvent.click(screen.getByRole('button', { name: 'Enregistrer ce nom' }));
    await waitFor(() => expect(port.calls).toHaveLength(1));
    expect(JSON.stringify(port.calls[0])).toContain('"kind":"place","label":"La Roseraie"');
    expect(kinds.getByRole('radio', { name: 'Personne' })).toHaveProperty('checked', true);
  });

  it('are refused without a name, and nothing is stored', async () => {
    const { port } = await showOptions();
    fireEvent.click(screen.getByRole('button', { name: 'Enregistrer ce nom' }));
    expect(await screen.findByText('Il manque le nom.')).toBeTruthy();
    expect(port.calls).toEqual([]);
  });

  it('can be taken out', async () => {
    const { port } = await showOptions();
    fireEvent.click(await screen.findByRole('button', { name: `Retirer ${ownEntry.label}` }));
    await waitFor(() => expect(port.calls).toContainEqual(['changeOwnEntries', []]));
  });

  it('are changed in the form, where the focus goes, or left as they were', async () => {
    const { port } = await showOptions();
    fireEvent.click(await screen.findByRole('button', { name: `Modifier ${ownEntry.label}` }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Nom')));
    fireEvent.click(screen.getByRole('button', { name: 'Laisser comme avant' }));
    await waitFor(() => expect(screen.getByLabelText('Nom')).toHaveProperty('value', ''));
    expect(document.activeElement?.textContent).toBe('Vos propres noms');
    expect(port.calls).toEqual([]);
  });

  it('keep their id when they are changed', async () => {
    const { port } = await showOptions();
    fireEvent.click(await screen.findByRole('button', { name: `Modifier ${ownEntry.label}` }));
    await waitFor(() => expect(screen.getByLabelText('Nom')).toHaveProperty('value', ownEntry.label));
    fill('Ce que la fiche doit dire', 'a déménagé');
    fireEvent.click(screen.getByRole('button', { name: 'Enregistrer ce nom' }));
    await waitFor(() => expect(port.calls).toHaveLength(1));
    const [, saved] = port.calls[0] as [string, (typeof ownEntry)[]];
    expect(saved).toHaveLength(1);
    expect(saved[0]).toMatchObject({ id: ownEntry.id, note: 'a déménagé' });
  });
});

describe('what the page says of itself', () => {
  it('gives version, date, counts and licences of the data, and the number of requests', async () => {
    await showOptions();
    const data = document.querySelector<HTMLElement>('#data')!;
    const sources = within(data).getByText('Sources et licences').closest('details')!;
    sources.open = true;
    fireEvent(sources, new Event('toggle'));
    await within(data).findByText('GeoNames');
    for (const text of ['0.1.0', '22 janvier 2026', /Personnes.*4.210/, 'CC BY 4.0', /faits seulement/, '0 requête'])
      expect(within(data).getByText(text)).toBeTruthy();
  });

  it('says so when the data cannot be read', async () => {
    await showOptions({}, { ...fakeOptionsPort(), datasetInfo: async () => undefined });
    expect(await screen.findByText(/n’ont pas pu être lues/)).toBeTruthy();
  });

  it('shows the shortcuts as they are set, and those that are not', async () => {
    await showOptions();
    expect((await screen.findByText('Alt+Maj+J')).closest('div')?.textContent).toContain('Aller au nom suivant');
    expect(screen.getByText(messagesIn('fr').options.noShortcut)).toBeTruthy();
  });

  it('shows a live sample that follows the settings', async () => {
    await showOptions({ markStyle: 'dashed', textSize: 'xl', theme: 'dark' });
    const card = await screen.findByRole('dialog', { name: 'Paris' });
    expect(card.dataset).toMatchObject({ size: 'xl', theme: 'dark' });
    expect(document.querySelector<HTMLElement>('.sample-mark')?.dataset.style).toBe('dashed');
  });

  it('has nothing for axe to find', async () => {
    const { container } = await showOptions({ advanced: true, sitesOff: ['lemonde.fr'], muted: ['Q90'] });
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});
