import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type CardActions, EntityCard, type EntityCardProps } from '../../components/EntityCard.tsx';
import { accessibilityProblems } from './axe.ts';
import { EVERYONE, macronIn2015, nato, outline, paris, parisTexas, ukraine, zelensky } from './fixtures.ts';

afterEach(cleanup);

function fakeActions() {
  return {
    onChoose: vi.fn(),
    onOpen: vi.fn(),
    onSwitchOff: vi.fn(),
    onUndo: vi.fn(),
    onPin: vi.fn(),
    onCopy: vi.fn(),
    onClose: vi.fn(),
  } satisfies CardActions;
}

function showCard(details = zelensky, change: Partial<EntityCardProps> = {}) {
  const actions = fakeActions();
  const props: EntityCardProps = {
    summary: details,
    details,
    surface: details.label,
    method: 'exact',
    language: 'fr',
    theme: 'light',
    textSize: 'm',
    pinned: false,
    showRelations: true,
    labelOf: (id) => EVERYONE.find((entity) => entity.id === id)?.label,
    actions,
    ...change,
  };
  return { actions, props, ...render(<EntityCard {...props} />) };
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('the card', () => {
  it('shows the flag of the country, and its letters where there is no drawing', () => {
    const circle = { tag: 'circle', attributes: { cx: '1', cy: '1', r: '1', fill: '#c00' }, inside: [] } as const;
    const flag = { viewBox: '0 0 3 2', shapes: [{ tag: 'g', attributes: {}, inside: [circle] }] } as const;
    const { container } = showCard({ ...zelensky, flag });
    expect(screen.getByRole('img', { name: 'UA' }).getAttribute('viewBox')).toBe('0 0 3 2');
    expect(container.querySelector('.flag g > circle')?.getAttribute('fill')).toBe('#c00');
    cleanup();
    showCard();
    expect(screen.getByText('UA').localName).toBe('abbr');
  });

  it('of a name that the reader added says since when it is there', () => {
    showCard({ ...zelensky, id: 'x:own-ada', facts: [], asOf: '2026-11-20' });
    expect(screen.getByText('Ajouté le 20 novembre 2026')).toBeDefined();
    cleanup();
    showCard({ ...zelensky, id: 'x:own-ada', facts: [], asOf: '2026-11-20' }, { language: 'en' });
    expect(screen.getByText('Added on 20 November 2026')).toBeDefined();
  });

  it('reads from left to right, as its languages do, whatever the page', () => {
    document.documentElement.dir = 'rtl';
    showCard();
    expect(screen.getByRole('dialog').dir).toBe('ltr');
    document.documentElement.dir = '';
  });

  it('is a dialog named after the entity and described by its role', () => {
    showCard();
    const dialog = screen.getByRole('dialog', { name: 'Volodymyr Zelensky' });
    const described = dialog.querySelector(`#${dialog.getAttribute('aria-describedby')}`);
    expect(described?.textContent).toBe('président de l’Ukraine depuis 2019');
  });

  it('shows at most three facts, and not the one its first line says', () => {
    const { container } = showCard();
    const terms = [...container.querySelectorAll('.fact dt')].map((term) => term.textContent);
    expect(terms).toEqual(['Naissance', 'Parti', 'Métier']);
  });

  it('tells one of several values with the others, or none of them', () => {
    const [about] = nato.facts;
    if (about === undefined) throw new Error('a fact is needed');
    const some = (property: string, ...values: string[]) =>
      values.map((value) => ({ ...about, property, propertyLabel: property, value }));
    const shownOf = (facts: readonly (typeof about)[]) => {
      const { container } = showCard({ ...nato, facts });
      const shown = [...container.querySelectorAll('.fact dd')].map((one) => one.textContent);
      cleanup();
      return shown;
    };
    const members = some('members', '32');
    const languages = some('languages', 'anglais', 'français');
    expect(shownOf([...members, ...languages])).toEqual(['32', 'anglais', 'français']);
    const six = some('fields', 'v1', 'v2', 'v3', 'v4', 'v5', 'v6');
    expect(shownOf([...members, ...six, ...languages])).toEqual(['32', 'anglais', 'français']);
    expect(shownOf([...six, ...members])).toEqual(['v1', 'v2', 'v3', 'v4', 'v5']);
    expect(shownOf([...members, ...languages, ...some('x', 'v7'), ...some('z', 'v8')])).toHaveLength(4);
  });

  it('shows all facts with source and date when unfolded, and fewer again when folded', () => {
    const { container } = showCard();
    press('Tout voir');
    expect(container.querySelectorAll('.fact dd')).toHaveLength(zelensky.facts.length);
    expect(container.textContent).toContain('Wikidata, données du 22\u00a0janvier 2026');
    expect(container.textContent).toContain('Zelenskyy');
    press('Réduire');
    expect(container.textContent).not.toContain('Wikidata');
  });

  it('says as of when its data are', () => {
    const { container } = showCard();
    expect(container.textContent).toContain('Données du 22\u00a0janvier 2026');
  });

  it('tells the role held when the article came out from that of today', () => {
    showCard(macronIn2015);
    const then = screen.getByText(/ministre de l’Économie/);
    expect(then.textContent).toContain('À la date de l’article');
    expect(screen.getByText(/Président de la République/)).not.toBe(then);
  });

  it('says so when the spelling is not exact, with the words of the page', () => {
    showCard(nato, { method: 'fuzzy', surface: 'Otane' });
    expect(screen.getByText(/Orthographe approchée.*«\sOtane\s»/u)).toBeTruthy();
  });

  it('offers both entities where the name may mean either', () => {
    const { actions } = showCard(paris, { rival: parisTexas });
    const chooser = screen.getByRole('group', { name: /Plusieurs réponses/ });
    expect(within(chooser).getByRole('button', { pressed: true }).textContent).toContain('capitale de la France');
    fireEvent.click(within(chooser).getByRole('button', { name: /Texas/ }));
    expect(actions.onChoose).toHaveBeenCalledWith(parisTexas.id);
  });

  it('keeps both in their place once the reader has taken the other', () => {
    const shown = showCard(paris, { rival: parisTexas });
    const names = () =>
      within(screen.getByRole('group'))
        .getAllByRole('button')
        .map((button) => button.textContent);
    const before = names();
    shown.rerender(<EntityCard {...shown.props} summary={parisTexas} details={parisTexas} rival={paris} />);
    expect(names()).toEqual(before);
    expect(within(screen.getByRole('group')).getByRole('button', { pressed: true }).textContent).toContain('Texas');
  });

  it('gives the focus to the title of the entity that takes it over by a link', async () => {
    const shown = showCard(ukraine);
    screen.getByRole('button', { name: 'Kiev' }).focus();
    const { rerender, props } = shown;
    rerender(<EntityCard {...props} summary={paris} details={paris} />);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Paris'));
  });

  it('closes by Escape from within', () => {
    const { actions } = showCard();
    fireEvent.keyDown(screen.getByRole('button', { name: 'Fermer' }), { key: 'Escape' });
    expect(actions.onClose).toHaveBeenCalledOnce();
  });

  it('shows names without links where there is no other card to open', () => {
    showCard(ukraine, { actions: { ...fakeActions(), onOpen: undefined } });
    expect(screen.queryByRole('button', { name: 'Kiev' })).toBeNull();
    expect(screen.getAllByText('Kiev').length).toBeGreaterThan(0);
  });

  it('names those of the page it is linked to, and leads to their card', () => {
    const { actions } = showCard(ukraine);
    press('Kiev');
    expect(actions.onOpen).toHaveBeenCalledWith('Q1899');
  });

  it('leaves out relations to entities the page does not name, or all when the reader does not want them', () => {
    showCard(zelensky, { labelOf: () => undefined });
    expect(screen.queryByText('Aussi dans cet article')).toBeNull();
    cleanup();
    showCard(zelensky, { showRelations: false });
    expect(screen.queryByText('Aussi dans cet article')).toBeNull();
  });

  it('shows where a place is, and nothing of the kind for a person', () => {
    showCard(paris, { outline });
    expect(screen.getByRole('img', { name: 'Carte\u00A0: Paris, 49° nord, 2° est' })).toBeTruthy();
    cleanup();
    showCard(zelensky, { outline });
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('keeps the room of the map while the coasts are on their way', () => {
    const { container } = showCard(paris, { outline: 'loading' });
    expect(container.querySelector('.map')).not.toBeNull();
    expect(container.querySelector('.map svg')).toBeNull();
  });

  it('is usable before the details have come', () => {
    const { actions } = showCard(zelensky, { details: undefined });
    expect(screen.getByText('président de l’Ukraine depuis 2019')).toBeTruthy();
    press('Fermer');
    expect(actions.onClose).toHaveBeenCalledOnce();
  });

  it('opens the encyclopedia by a link only, in a tab that knows nothing of the page', () => {
    showCard();
    const link = screen.getByRole('link', { name: /Wikipédia/ });
    expect(link.getAttribute('href')).toBe(zelensky.wikipedia);
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toContain('noreferrer');
  });

  it('writes text of the dataset as text', () => {
    const { container } = showCard({ ...zelensky, description: '<img src=x onerror=alert(1)>' });
    expect(container.querySelector('img')).toBeNull();
  });
});

describe('what the reader may do in the card', () => {
  it.each([
    ['Je connais', 'muted', /ne sera plus signalé/],
    ['Ce n’est pas la bonne fiche', 'refused', /ne mènera plus à Volodymyr Zelensky/],
    ['Couper sur ce site', 'off-here', /coupé sur ce site/],
    ['Couper partout', 'off-everywhere', /coupé partout/],
  ] as const)('« %s » takes one click from what is shown, says so, and can be undone', (name, what, said) => {
    const { actions } = showCard();
    if (what !== 'muted') press('Autres actions');
    press(name);
    expect(actions.onSwitchOff).toHaveBeenCalledWith(what);
    expect(screen.getByText(said)).toBeTruthy();
    press('Annuler');
    expect(actions.onUndo).toHaveBeenCalledWith(what);
    expect(screen.queryByText(said)).toBeNull();
  });

  it('does not call wrong a card that a link in another one led to', () => {
    showCard(zelensky, { surface: '' });
    press('Autres actions');
    expect(screen.queryByRole('button', { name: 'Ce n’est pas la bonne fiche' })).toBeNull();
  });

  it('takes the focus to the way back, and from there to where it was', async () => {
    showCard();
    const know = screen.getByRole('button', { name: 'Je connais' });
    know.focus();
    fireEvent.click(know);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Annuler'));
    press('Annuler');
    expect(document.activeElement).toBe(know);
  });

  it('keeps the card open and lets go of it', () => {
    const { actions } = showCard();
    press('Garder ouverte');
    expect(actions.onPin).toHaveBeenCalledWith(true);
    cleanup();
    const pinned = showCard(zelensky, { pinned: true });
    press('Ne plus garder ouverte');
    expect(pinned.actions.onPin).toHaveBeenCalledWith(false);
  });

  it('copies a note that gives its sources', () => {
    const { actions } = showCard();
    press('Autres actions');
    press('Copier en note');
    expect(actions.onCopy.mock.calls[0]?.[0]).toContain('Wikidata, données du 22\u00a0janvier 2026');
    expect(screen.getByText('Note copiée.')).toBeTruthy();
  });
});

describe('accessibility of the card', () => {
  it.each([
    ['closed', {}],
    ['with a rival', { rival: parisTexas }],
    ['with an approximate spelling', { method: 'fuzzy' }],
    ['without details', { details: undefined }],
    ['with a map', { outline }],
  ] as const)('axe finds nothing %s', async (_, change) => {
    const { container } = showCard(paris, change);
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('axe finds nothing with everything unfolded', async () => {
    const { container } = showCard();
    press('Tout voir');
    press('Autres actions');
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('speaks the language of its facts where they are not in that of the interface', () => {
    const { container } = showCard(zelensky, { language: 'en' });
    expect(container.querySelector('h2')?.getAttribute('lang')).toBe('fr');
    expect(screen.getByRole('dialog').getAttribute('lang')).toBe('en');
  });
});
