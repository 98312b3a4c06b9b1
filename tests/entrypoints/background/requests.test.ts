import { describe, expect, it, vi } from 'vitest';
import type { EntityId, Language } from '../../../core/model.ts';
import type { OwnEntry } from '../../../core/own-entries.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../core/settings.ts';
import { createRequestHandlers, type RequestWorld } from '../../../entrypoints/background/requests.ts';
import { smallDataset } from './small-dataset.ts';

const page = { host: 'journal.example', language: 'fr' } as const;
const blocks = [
  { id: 7, text: 'Un titre sans nom' },
  { id: 9, text: 'Hier à Paris, Ada Quillfeather a parlé de la France.' },
];

const coasts = { path: 'M0 0z', unitsPerDegree: 4 };

function handlers(settings: Partial<Settings> = {}, world: Partial<RequestWorld> = {}) {
  return createRequestHandlers({
    dataset: async () => smallDataset(),
    settings: async () => ({ ...DEFAULT_SETTINGS, ...settings }),
    ownEntries: async () => [],
    uiLanguage: () => 'en-US',
    showCount: () => {},
    flag: async () => undefined,
    outline: async () => coasts,
    interact: async () => {},
    styleFrames: async () => {},
    switchOff: async () => {},
    ...world,
  });
}

async function linked(settings: Partial<Settings> = {}) {
  const answer = await handlers(settings).link({ page, blocks, known: [] }, {});
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value;
}

describe('styleFrames', () => {
  it('gives the marks their looks in the frames of the tab that asks, and nowhere else', async () => {
    const styleFrames = vi.fn(async () => {});
    expect(await handlers({}, { styleFrames }).styleFrames({}, { tabId: 12 })).toEqual({ ok: true, value: null });
    expect(await handlers({}, { styleFrames }).styleFrames({}, {})).toMatchObject({
      ok: false,
      error: { code: 'bad-request' },
    });
    expect(styleFrames.mock.calls).toEqual([[12]]);
  });
});

describe('outline', () => {
  it('answers the coasts of the world, and says so where they cannot be read', async () => {
    expect(await handlers().outline({}, {})).toEqual({ ok: true, value: coasts });
    const outline = () => Promise.reject(new Error('damaged'));
    expect(await handlers({}, { outline }).outline({}, {})).toMatchObject({
      ok: false,
      error: { code: 'dataset-unavailable', message: 'damaged' },
    });
  });
});

describe('interact', () => {
  it('brings the half that answers into the tab that asks, and nowhere else', async () => {
    const interact = vi.fn(async () => {});
    expect(await handlers({}, { interact }).interact({}, { tabId: 12 })).toEqual({ ok: true, value: DEFAULT_SETTINGS });
    expect(await handlers({}, { interact }).interact({}, {})).toMatchObject({
      ok: false,
      error: { code: 'bad-request' },
    });
    expect(interact.mock.calls).toEqual([[12]]);
  });
});

describe('link', () => {
  it('answers mentions by block and the label of each entity', async () => {
    const { mentions, entities } = await linked();
    expect(mentions.map(({ block, start, entity }) => [block, start, entity])).toEqual([
      [9, 7, 'Q90'],
      [9, 14, 'x:ada-quill'],
      [9, 45, 'Q142'],
    ]);
    expect(entities.map(({ label }) => label)).toEqual(['Paris', 'Ada Quillfeather', 'France']);
  });

  it('leaves out the kinds and the entities the reader does not want', async () => {
    const { mentions, entities } = await linked({ kinds: ['place'], muted: ['Q142'] });
    expect(mentions.map(({ entity }) => entity)).toEqual(['Q90']);
    expect(entities.map(({ id }) => id)).toEqual(['Q90']);
  });

  it('leaves out an answer the reader turned down for these words, and only that', async () => {
    const { mentions } = await linked({ refused: ['Q90 paris'] });
    expect(mentions.map(({ entity }) => entity)).not.toContain('Q90');
    expect((await linked({ refused: ['Q90 Lutèce'] })).mentions.map(({ entity }) => entity)).toContain('Q90');
  });

  it('reads what the reader stored while the dataset is read', async () => {
    const asked: string[] = [];
    const note = async <T>(what: string, value: T): Promise<T> => {
      asked.push(what);
      return value;
    };
    const world = {
      dataset: () => note('dataset', smallDataset()),
      settings: () => note('settings', DEFAULT_SETTINGS),
      ownEntries: () => note('own entries', []),
    };
    const answer = handlers({}, world).link({ page, blocks: [], known: [] }, {});
    expect(asked.sort()).toEqual(['dataset', 'own entries', 'settings']);
    expect(await answer).toMatchObject({ ok: true });
  });

  it('tells the settings with what it links, and to a page that asks', async () => {
    const settings = { ...DEFAULT_SETTINGS, fuzzy: false };
    expect((await linked({ fuzzy: false })).settings).toEqual(settings);
    expect(await handlers({ fuzzy: false }).settings({}, {})).toEqual({ ok: true, value: settings });
  });

  it('links nothing in no blocks', async () => {
    const answer = await handlers().link({ page, blocks: [], known: [] }, {});
    expect(answer).toEqual({ ok: true, value: { mentions: [], entities: [], settings: DEFAULT_SETTINGS } });
  });
});

describe('the reader’s own entries', () => {
  const mine: OwnEntry = {
    id: 'x:own-bora-lindqvist',
    kind: 'person',
    label: 'Bora Lindqvist',
    names: ['Lindqvist'],
    note: 'ma voisine',
    date: '2026-11-22',
  };
  const world = { ownEntries: async () => [mine] };
  const text = 'Hier à Paris, Lindqvist a reçu Ada Quillfeather.';

  it('are linked and described like the rest, in reading order', async () => {
    const answer = await handlers({}, world).link({ page, blocks: [{ id: 1, text }], known: [] }, {});
    expect(answer.ok && answer.value.mentions.map(({ entity }) => entity)).toEqual(['Q90', mine.id, 'x:ada-quill']);
    expect(answer.ok && answer.value.entities.find(({ id }) => id === mine.id)?.label).toBe('Bora Lindqvist');
  });

  it('win over the dataset where both know a name', async () => {
    const paris = { ...mine, label: 'Paris', names: [] };
    const answer = await handlers({}, { ownEntries: async () => [paris] }).link(
      { page, blocks: [{ id: 1, text }], known: [] },
      {},
    );
    expect(answer.ok && answer.value.mentions[0]?.entity).toBe(mine.id);
  });

  it('have a card', async () => {
    const answer = await handlers({}, world).entity({ id: mine.id, language: 'fr', onPage: [] }, {});
    expect(answer).toMatchObject({ ok: true, value: { label: 'Bora Lindqvist', asOf: '2026-11-22' } });
  });
});

describe('entity and entities', () => {
  it('gives the details of a known entity, with relations towards the page only', async () => {
    const answer = await handlers().entity({ id: 'Q90', language: 'fr', onPage: ['Q142'] }, {});
    expect(answer).toMatchObject({ ok: true, value: { label: 'Paris', relations: [{ from: 'Q90', to: 'Q142' }] } });
  });

  it('gives a summary of the other whom the words may mean, in the language of the card, where one is named', async () => {
    const bea = { id: 'x:bea-quill', onPage: [] } as const;
    const rivalIn = async (language: Language, rival?: EntityId) => {
      const answer = await handlers().entity({ ...bea, language, rival }, {});
      return answer.ok && answer.value.rival;
    };
    const ada = { id: 'x:ada-quill', kind: 'person', label: 'Ada Quillfeather' };
    expect(await rivalIn('fr', ada.id as EntityId)).toEqual({
      ...ada,
      description: expect.stringContaining('maire de'),
    });
    expect(await rivalIn('en', ada.id as EntityId)).toEqual({
      ...ada,
      description: expect.stringContaining('mayor of'),
    });
    expect(await rivalIn('fr', 'Q404')).toBeUndefined();
    expect(await rivalIn('fr')).toBeUndefined();
  });

  it('gives the flag of the country, and does without where there is none', async () => {
    const drawing = { viewBox: '0 0 3 2', shapes: [] };
    const flag = vi.fn(async (country: string) => (country === 'FR' ? drawing : undefined));
    const asked = { language: 'fr', onPage: [] } as const;
    expect(await handlers({}, { flag }).entity({ id: 'Q142', ...asked }, {})).toMatchObject({
      value: { flag: drawing },
    });
    const person = await handlers({}, { flag: async () => undefined }).entity({ id: 'Q142', ...asked }, {});
    expect(person.ok && 'flag' in person.value).toBe(false);
  });

  it('answers unknown-entity for an id the dataset does not have', async () => {
    const answer = await handlers().entity({ id: 'Q1', language: 'fr', onPage: [] }, {});
    expect(answer).toMatchObject({ ok: false, error: { code: 'unknown-entity' } });
  });

  it('keeps the order of a list and leaves unknown ids out', async () => {
    const answer = await handlers().entities({ ids: ['Q142', 'Q1', 'Q90'], language: 'en' }, {});
    expect(answer.ok && answer.value.map(({ id }) => id)).toEqual(['Q142', 'Q90']);
  });

  it('gives one line about each of a list, and nothing that only a card shows', async () => {
    const answer = await handlers().summaries({ ids: ['Q142', 'Q1', 'Q90'], language: 'en' }, {});
    expect(answer.ok && answer.value.map(({ id }) => id)).toEqual(['Q142', 'Q90']);
    expect(answer.ok && Object.keys(answer.value[0]!)).toEqual(['id', 'kind', 'label', 'description']);
  });

  it('says what those of a list have to do with each other', async () => {
    const answer = await handlers().castContext({ ids: ['Q142', 'Q90'], language: 'fr' }, {});
    expect(answer).toMatchObject({ ok: true, value: { relations: [{ from: 'Q90', to: 'Q142' }] } });
    const alone = await handlers().castContext({ ids: ['Q90'], language: 'fr' }, {});
    expect(alone).toMatchObject({ ok: true, value: { relations: [] } });
  });
});

describe('search, count and dataset', () => {
  it('finds an entity by the beginning of a name', async () => {
    const answer = await handlers().search({ query: 'ada q', language: 'fr', limit: 5 }, {});
    expect(answer.ok && answer.value.map(({ id }) => id)).toEqual(['x:ada-quill']);
  });

  it('answers dataset-unavailable when what a search needs cannot be read', async () => {
    const search = () => Promise.reject(new Error('unreadable'));
    const asked = handlers({}, { dataset: async () => ({ ...smallDataset(), search }) });
    const answer = await asked.search({ query: 'ada', language: 'fr', limit: 5 }, {});
    expect(answer).toEqual({ ok: false, error: { code: 'dataset-unavailable', message: 'unreadable' } });
    expect(await asked.summaries({ ids: ['Q90'], language: 'fr' }, {})).toMatchObject({ ok: true });
  });

  it('shows the count on the tab it came from, and nowhere for a page that is no tab', async () => {
    const showCount = vi.fn();
    await handlers({}, { showCount }).counted({ entities: 4 }, { tabId: 12 });
    await handlers({}, { showCount }).counted({ entities: 4 }, {});
    expect(showCount.mock.calls).toEqual([[12, 4]]);
  });

  it('says what the dataset is', async () => {
    expect(await handlers().datasetInfo({}, {})).toMatchObject({ ok: true, value: { version: 'test' } });
  });

  it('links without facts, and answers dataset-unavailable to who asks for some', async () => {
    const whole = vi.fn(async () => {
      throw new Error('unreadable');
    });
    const asked = handlers({}, { dataset: async () => ({ ...smallDataset(), whole }) });
    const error = { code: 'dataset-unavailable', message: 'unreadable' };
    expect(await asked.link({ page, blocks, known: [] }, {})).toMatchObject({ ok: true });
    expect(whole).not.toHaveBeenCalled();
    expect(await asked.entities({ ids: ['Q90'], language: 'fr' }, {})).toEqual({ ok: false, error });
    expect(await asked.search({ query: 'Ada', language: 'fr', limit: 3 }, {})).toEqual({ ok: false, error });
  });

  it('answers dataset-unavailable, with the reason, when the files cannot be opened', async () => {
    const broken = handlers({}, { dataset: () => Promise.reject(new Error('The gazetteer is damaged.')) });
    const error = { code: 'dataset-unavailable', message: 'The gazetteer is damaged.' };
    expect(await broken.link({ page, blocks, known: [] }, {})).toEqual({ ok: false, error });
    expect(await broken.datasetInfo({}, {})).toEqual({ ok: false, error });
  });

  it('gives one line about each of a list, and nothing that only a card shows', async () => {
    const answer = await handlers().summaries({ ids: ['Q142', 'Q1', 'Q90'], language: 'en' }, {});
    expect(answer.ok && answer.value.map(({ id }) => id)).toEqual(['Q142', 'Q90']);
    expect(answer.ok && Object.keys(answer.value[0]!)).toEqual(['id', 'kind', 'label', 'description']);
  });

  it('says what those of a list have to do with each other', async () => {
    const answer = await handlers().castContext({ ids: ['Q142', 'Q90'], language: 'fr' }, {});
    expect(answer).toMatchObject({ ok: true, value: { relations: [{ from: 'Q90', to: 'Q142' }] } });
    const alone = await handlers().castContext({ ids: ['Q90'], language: 'fr' }, {});
    expect(alone).toMatchObject({ ok: true, value: { relations: [] } });
  });
});
