import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CastPanel } from '../../components/cast/CastPanel.tsx';
import type { Language } from '../../core/model.ts';
import type { PanelPage, PanelPort } from '../../core/panel.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';
import { InterfaceLanguage, messagesIn } from '../../locales/messages.ts';
import { accessibilityProblems } from './axe.ts';
import { articleState, fakePanelPort, kyiv } from './fixtures.ts';

afterEach(cleanup);

const ARTICLE: PanelPage = { type: 'page', state: articleState };

function showPanel(page: PanelPage = ARTICLE, change: Partial<Settings> = {}, language: Language = 'fr') {
  const port = fakePanelPort(async () => page);
  const view = render(
    <InterfaceLanguage.Provider value={language}>
      <CastPanel port={port} save={port.save} settings={{ ...DEFAULT_SETTINGS, ...change }} />
    </InterfaceLanguage.Provider>,
  );
  return { port, ...view };
}

const namesIn = (container: Element) =>
  [...container.querySelectorAll('.cast-group .cast-name')].map((name) => name.textContent);

async function showCast(change: Partial<Settings> = {}) {
  const shown = showPanel(ARTICLE, change);
  await screen.findByRole('heading', { name: /^Personnes/ });
  return shown;
}

/** Opens what is folded; happy-dom does not tell of it by itself. */
async function unfold(title: RegExp): Promise<void> {
  const fold = (await screen.findByText(title)).closest('details')!;
  fold.open = true;
  fireEvent(fold, new Event('toggle'));
}

describe('the cast of an article', () => {
  it('is grouped by kind, each group in order of weight', async () => {
    const { container } = await showCast();
    expect(namesIn(container)).toEqual([
      'Volodymyr Zelensky',
      'Ukraine',
      'Kiev',
      'OTAN',
      'Jeux olympiques d’été de 2024',
    ]);
    expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
      'Personnes 1',
      'Lieux 2',
      'Organisations 1',
      'Événements 1',
    ]);
  });

  it.each([
    ['name', ['Kiev', 'Ukraine']],
    ['appearance', ['Ukraine', 'Kiev']],
  ] as const)('is in order of %s when the reader wants it so', async (castOrder, places) => {
    const { container } = await showCast({ castOrder });
    expect(namesIn(container).filter((name) => places.some((place) => place === name))).toEqual(places);
  });

  it('counts names and mentions', async () => {
    await showCast();
    expect(screen.getByText(/5.noms, 15.mentions/)).toBeTruthy();
  });

  it('says so when the page was too long to be read to its end', async () => {
    showPanel({ type: 'page', state: { ...articleState, truncated: true } });
    expect(await screen.findByText(/seul son début a été lu/)).toBeTruthy();
  });

  it('keeps the order that is chosen', async () => {
    const { port } = await showCast();
    const orders = within(screen.getByRole('group', { name: 'Ordre de la liste' }));
    expect(orders.getByRole('radio', { checked: true })).toBe(orders.getByLabelText('Fréquence'));
    fireEvent.click(orders.getByRole('radio', { name: 'Nom' }));
    expect(port.calls).toContainEqual(['save', 'castOrder', 'name']);
  });

  it('unfolds the facts of a name with their source', async () => {
    await showCast();
    fireEvent.click(screen.getByRole('button', { name: /^Faits.*Zelensky/ }));
    expect(await screen.findByText('Serviteur du peuple')).toBeTruthy();
    expect(screen.getAllByText(/données du 22 janvier 2026/).length).toBeGreaterThan(0);
  });

  it('says who is linked to whom, among those present', async () => {
    const { container } = await showCast();
    await unfold(/Qui est lié à qui/);
    const links = [...container.querySelectorAll('.relation-list li')].map((item) => item.textContent);
    expect(links).toContain('Ukraine a pour capitale Kiev');
    expect(links).toContain('Volodymyr Zelensky, président de l’Ukraine depuis le 20\u00a0mai 2019');
  });

  it('puts the places on a map', async () => {
    await showCast();
    await unfold(/Carte des lieux/);
    await waitFor(() => expect(document.querySelector('.map')?.getAttribute('aria-label')).toContain('Ukraine, Kiev'));
  });

  it('puts dated facts in order of time', async () => {
    const { container } = await showCast();
    await unfold(/Chronologie/);
    const dates = [...container.querySelectorAll('.timeline time')].map((time) => time.getAttribute('datetime'));
    expect(dates.length).toBeGreaterThan(2);
    expect(dates).toEqual([...dates].sort());
  });
});

describe('a click on a name', () => {
  const clickUkraine = () => fireEvent.click(screen.getByRole('button', { name: /^Ukraine/ }));

  it('goes to its first mention, then to the next, and round again', async () => {
    const { port } = await showCast();
    for (let i = 0; i < 6; i++) clickUkraine();
    const shown = port.calls.filter(([name]) => name === 'show').map(([, , occurrence]) => occurrence);
    expect(shown).toEqual([0, 1, 2, 3, 4, 0]);
  });

  it('says which of its mentions is shown, and offers the way back', async () => {
    const { port } = await showCast();
    clickUkraine();
    expect(screen.getByText('Mention 1 sur 5')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Revenir où j’étais' }));
    expect(port.calls).toContainEqual(['scrollBack']);
    expect(screen.queryByText('Mention 1 sur 5')).toBeNull();
  });
});

describe('the search', () => {
  const search = (query: string) => fireEvent.input(screen.getByRole('searchbox'), { target: { value: query } });

  it('finds entities that are not on the page, and says which are', async () => {
    await showCast();
    search('Paris');
    expect(await screen.findByText('Paris (Texas)')).toBeTruthy();
    search('Ukr');
    expect(await screen.findByText(/dans l’article/)).toBeTruthy();
  });

  it('takes the place of the cast while it is on', async () => {
    await showCast();
    expect(screen.getByRole('heading', { name: /^Lieux/ })).toBeTruthy();
    search('Paris');
    await screen.findByText('Paris (Texas)');
    expect(screen.queryByRole('heading', { name: /^Lieux/ })).toBeNull();
    search('');
    expect(await screen.findByRole('heading', { name: /^Lieux/ })).toBeTruthy();
  });

  it('leaves the cast as the reader unfolded it, and nothing of it is asked for again', async () => {
    const { port } = await showCast();
    await screen.findByText(/^Chronologie/);
    const askedAgain = vi.spyOn(port, 'context');
    fireEvent.click(screen.getByRole('button', { name: /^Faits.*Ukraine/ }));
    search('Paris');
    await screen.findByText('Paris (Texas)');
    search('');
    const unfolded = await screen.findByRole('button', { name: /^Faits.*Ukraine/ });
    expect(unfolded.getAttribute('aria-expanded')).toBe('true');
    expect(askedAgain).not.toHaveBeenCalled();
  });

  it('says so when nothing is found', async () => {
    await showCast();
    search('zzz');
    expect(await screen.findByText(/Rien ne correspond/)).toBeTruthy();
  });

  it('unfolds the facts of what it found', async () => {
    await showCast();
    search('Volo');
    const results = await waitFor(() => {
      const list = document.querySelector<HTMLElement>('.results');
      if (list === null || list.children.length === 0) throw new Error('no results yet');
      return list;
    });
    fireEvent.click(within(results).getByRole('button'));
    expect(await within(results).findByText('Serviteur du peuple')).toBeTruthy();
  });
});

describe('the switches', () => {
  it('switch off here by the host without its www', async () => {
    const { port } = await showCast();
    fireEvent.click(screen.getByRole('switch', { name: 'Sur lemonde.fr' }));
    expect(port.calls).toContainEqual(['save', 'sitesOff', ['lemonde.fr']]);
  });

  it('switch on here by taking out every pattern that covers the host', async () => {
    const { port } = await showCast({ sitesOff: ['lemonde.fr', 'www.lemonde.fr', 'example.org'] });
    fireEvent.click(screen.getByRole('switch', { name: 'Sur lemonde.fr' }));
    expect(port.calls).toContainEqual(['save', 'sitesOff', ['example.org']]);
  });

  it('switch off everywhere', async () => {
    const { port } = await showCast();
    fireEvent.click(screen.getByRole('switch', { name: 'Partout' }));
    expect(port.calls).toContainEqual(['save', 'enabled', false]);
  });
});

describe('a page with nothing to show', () => {
  const STATUSES = Object.entries(messagesIn('fr').status) as [keyof ReturnType<typeof messagesIn>['status'], string][];
  const REASONS = Object.entries(messagesIn('fr').unreachable) as [
    keyof ReturnType<typeof messagesIn>['unreachable'],
    string,
  ][];

  it.each(STATUSES)('says why: %s', async (status, words) => {
    showPanel({ type: 'page', state: { ...articleState, cast: [], status } });
    expect(await screen.findByText(words.replace(/[\u00A0\u202F]/g, ' '))).toBeTruthy();
  });

  it.each(REASONS)('says why no page answers: %s', async (why, words) => {
    showPanel({ type: 'unreachable', why, host: undefined });
    expect(await screen.findByText(words.replace(/[\u00A0\u202F]/g, ' '))).toBeTruthy();
  });

  it('asks for the permission to read a site that is no news site', async () => {
    const { port } = showPanel({ type: 'unreachable', why: 'no-permission', host: 'www.example.org' });
    fireEvent.click(await screen.findByRole('button', { name: 'Lire les articles de www.example.org' }));
    expect(port.calls).toContainEqual(['allow', 'www.example.org']);
    expect(await screen.findByText(/Accordé/)).toBeTruthy();
  });

  it('offers to reload a page that was there before the extension', async () => {
    const { port } = showPanel({ type: 'unreachable', why: 'not-loaded', host: 'www.lemonde.fr' });
    fireEvent.click(await screen.findByRole('button', { name: 'Recharger la page' }));
    expect(port.calls).toContainEqual(['reload']);
  });

  it('says so when the data cannot be read', async () => {
    const port = { ...fakePanelPort(async () => ARTICLE), summaries: async () => undefined };
    render(<CastPanel port={port} save={port.save} settings={DEFAULT_SETTINGS} />);
    expect(await screen.findByText(/données de Repères n’ont pas pu être lues/)).toBeTruthy();
  });
});

describe('the panel itself', () => {
  it('asks again while the article is being read', async () => {
    let asked = 0;
    const port = fakePanelPort(async () =>
      asked++ === 0 ? { type: 'page', state: { ...articleState, cast: [], status: 'linking' } } : ARTICLE,
    );
    render(<CastPanel port={port} save={port.save} settings={DEFAULT_SETTINGS} />);
    expect(await screen.findByText('Lecture de l’article…')).toBeTruthy();
    expect(await screen.findByRole('heading', { name: /^Personnes/ }, { timeout: 2000 })).toBeTruthy();
  });

  it('speaks English when the interface does', async () => {
    showPanel(ARTICLE, {}, 'en');
    expect(await screen.findByText('People')).toBeTruthy();
  });

  it('has nothing for axe to find, everything unfolded', async () => {
    const { container } = await showCast();
    for (const title of [/Qui est lié à qui/, /Carte des lieux/, /Chronologie/]) await unfold(title);
    fireEvent.click(screen.getByRole('button', { name: /^Faits.*Zelensky/ }));
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});

describe('a cast of hundreds', () => {
  const members = Array.from({ length: 300 }, (_, i) => ({ ...articleState.cast[0]!, entity: `Q${i + 1}` as const }));
  const crowd: PanelPage = { type: 'page', state: { ...articleState, cast: members } };

  it('shows all of them, without having asked for their facts', async () => {
    let asked = 0;
    const port: PanelPort = {
      ...fakePanelPort(async () => crowd),
      summaries: async (ids) => ids.map((id) => ({ id, kind: 'place', label: `Ville ${id}`, description: 'ville' })),
      details: async (ids) => {
        asked += ids.length;
        return ids.map((id) => ({ ...kyiv, id, facts: [] }));
      },
    };
    const { container } = render(<CastPanel port={port} save={async () => {}} settings={DEFAULT_SETTINGS} />);
    await waitFor(() => expect(namesIn(container)).toHaveLength(300));
    expect(asked).toBe(0);
    fireEvent.click(container.querySelectorAll('.cast-open')[6]!);
    expect(await screen.findByText(/Aucun fait/)).toBeTruthy();
    expect(asked).toBe(1);
  });
});
