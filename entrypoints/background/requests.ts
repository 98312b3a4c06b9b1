import type { Flag } from '../../core/card/flag.ts';
import type { WorldOutline } from '../../core/card/outline.ts';
import type { EntityDetails, EntityLabel, EntitySummary } from '../../core/card/types.ts';
import { castContext } from '../../core/cast/context.ts';
import { entityDetails, entitySummary } from '../../core/knowledge/details.ts';
import type { Search } from '../../core/knowledge/search.ts';
import { linkBlocks } from '../../core/linking/link-blocks.ts';
import type { LinkContext } from '../../core/linking/types.ts';
import { NIL_THRESHOLD } from '../../core/linking/weights.ts';
import type { EntityId, Language, PartialDate } from '../../core/model.ts';
import { createOwnLinker, mergeMentions, type OwnEntry, ownDetails, ownSummary } from '../../core/own-entries.ts';
import { refusals } from '../../core/refused.ts';
import { failure, success } from '../../core/result.ts';
import { cardLanguage, interfaceLanguage, type Settings } from '../../core/settings.ts';
import { outletCountry } from '../../core/sites.ts';
import type { BackgroundRequests, LinkedBlocks } from '../../platform/messages.ts';
import type { Handlers } from '../../platform/messaging.ts';
import type { PageSettings } from '../../platform/settings-store.ts';
import type { Dataset } from './dataset.ts';

/** What the handlers need of the world, so that a test can give them plain objects. */
export interface RequestWorld {
  dataset(): Promise<Dataset>;
  settings(): Promise<PageSettings>;
  /** What the reader added to the dataset. */
  ownEntries(): Promise<readonly OwnEntry[]>;
  /** The browser's language, for an interface left on "auto". */
  uiLanguage(): string;
  showCount(tabId: number, entities: number): void;
  /** The drawing of a country's flag; `undefined` where there is none. */
  flag(country: string): Promise<Flag | undefined>;
  /** The coasts of the world; rejects when they cannot be read. */
  outline(): Promise<WorldOutline>;
  /** Puts the style sheet of marks into all frames of a tab's page; rejects when the browser refuses. */
  styleFrames(tabId: number): Promise<void>;
  /** Brings the half of the content script that answers the reader into a tab; rejects when the browser refuses. */
  interact(tabId: number): Promise<void>;
  /** Stores what the reader switches off on a card, or takes it back. */
  switchOff(params: Params<'switchOff'>): Promise<void>;
}

/** How far the reader's taste for risk moves the NIL threshold, on the scale of scores. */
const CONFIDENCE_SHIFT: Readonly<Record<Settings['confidence'], number>> = { strict: 0.2, normal: 0, generous: -0.15 };

type Params<K extends keyof BackgroundRequests> = BackgroundRequests[K]['params'];

export function createRequestHandlers(world: RequestWorld): Handlers<BackgroundRequests> {
  return {
    link: async (params) => {
      // Asked for at once: what the reader stored is read while the dataset is.
      const stored = Promise.all([world.settings(), world.ownEntries()]);
      // Whoever waits for the dataset below is told.
      stored.catch(() => {});
      return withDataset(
        world,
        async (dataset) => link(dataset, ...(await stored), world.uiLanguage(), params),
        'first part',
      );
    },
    entity: (params) =>
      withDataset(world, async (dataset) => {
        const own = await world.ownEntries();
        const [details] = detailsOf(dataset, own, [params.id], params);
        return details === undefined
          ? failure('unknown-entity', `No such entity: ${params.id}`)
          : success(await withFlag(world, withRival(details, dataset, own, params)));
      }),
    entities: (params) =>
      withDataset(world, async (dataset) =>
        success(
          await Promise.all(
            detailsOf(dataset, await world.ownEntries(), params.ids, { ...params, onPage: params.ids }).map((details) =>
              withFlag(world, details),
            ),
          ),
        ),
      ),
    summaries: ({ ids, language }) =>
      withDataset(world, async (dataset) =>
        success(summariesOf(dataset, await world.ownEntries(), ids, language, undefined)),
      ),
    castContext: (params) =>
      withDataset(world, async (dataset) =>
        success(
          castContext(detailsOf(dataset, await world.ownEntries(), params.ids, { ...params, onPage: params.ids })),
        ),
      ),
    search: ({ query, language, limit }) =>
      withDataset(world, async (dataset) => {
        let search: Search;
        try {
          search = await dataset.search();
        } catch (error) {
          return unavailable(error);
        }
        return success(search(query, language, limit));
      }),
    counted: ({ entities }, { tabId }) => {
      if (tabId !== undefined) world.showCount(tabId, entities);
      return success(null);
    },
    outline: async () => {
      try {
        return success(await world.outline());
      } catch (error) {
        return unavailable(error);
      }
    },
    interact: async (_, { tabId }) => {
      if (tabId === undefined) return failure('bad-request', 'Only a tab has a page to answer on.');
      await world.interact(tabId);
      return success(await world.settings());
    },
    settings: async () => success(await world.settings()),
    switchOff: async (params) => {
      await world.switchOff(params);
      return success(null);
    },
    styleFrames: async (_, { tabId }) => {
      if (tabId === undefined) return failure('bad-request', 'Only a tab has frames.');
      await world.styleFrames(tabId);
      return success(null);
    },
    datasetInfo: () => withDataset(world, async ({ info }) => success(await info())),
  };
}

/** A dataset that cannot be read is an answer, not a crash: the page then says so. */
async function withDataset<T>(
  world: RequestWorld,
  use: (dataset: Dataset) => T | Promise<T>,
  need: 'whole' | 'first part' = 'whole',
) {
  let dataset: Dataset;
  try {
    dataset = await world.dataset();
    if (need === 'whole') await dataset.whole();
  } catch (error) {
    return unavailable(error);
  }
  return use(dataset);
}

function unavailable(error: unknown) {
  return failure('dataset-unavailable', error instanceof Error ? error.message : String(error));
}

/** Without a fact: whoever opens a card waits for those. */
function link(
  dataset: Dataset,
  settings: PageSettings,
  own: readonly OwnEntry[],
  uiLanguage: string,
  { page, blocks, known }: Params<'link'>,
) {
  const context: LinkContext = {
    language: page.language,
    date: page.date,
    country: outletCountry(page.host, dataset.sites),
    known,
    kinds: new Set(settings.kinds),
    fuzzy: settings.fuzzy,
    refused: refusals(settings.refused),
    threshold: NIL_THRESHOLD + CONFIDENCE_SHIFT[settings.confidence],
  };
  const muted = new Set(settings.muted);
  const mentions = allMentions(dataset, own, blocks, context).filter((mention) => !muted.has(mention.entity));
  const rivals = new Set(mentions.flatMap(({ rival }) => rival ?? []));
  const ids = new Set([...mentions.map(({ entity }) => entity), ...rivals]);
  const language = cardLanguage(settings, page.language, interfaceLanguage(settings, uiLanguage));
  return success<LinkedBlocks>({
    mentions,
    entities: labelsOf(dataset, own, [...ids], language),
    settings,
  });
}

function allMentions(
  dataset: Dataset,
  own: readonly OwnEntry[],
  blocks: Params<'link'>['blocks'],
  context: LinkContext,
) {
  const mentions = linkBlocks(blocks, dataset.linker, context);
  const ownLinker = createOwnLinker(own);
  if (ownLinker === undefined) return mentions;
  const places = new Map(blocks.map(({ id }, place) => [id, place]));
  // Approximate spelling is for names everybody prints; a reader's own are taken as typed.
  const mine = linkBlocks(blocks, ownLinker, { ...context, known: [], fuzzy: false });
  return mergeMentions(mine, mentions, (block) => places.get(block) ?? 0);
}

function withRival(
  details: EntityDetails,
  dataset: Dataset,
  own: readonly OwnEntry[],
  { rival, language, date }: Params<'entity'>,
): EntityDetails {
  const [summary] = rival === undefined ? [] : summariesOf(dataset, own, [rival], language, date);
  return summary === undefined ? details : { ...details, rival: summary };
}

async function withFlag(world: RequestWorld, details: EntityDetails): Promise<EntityDetails> {
  const flag = details.country === undefined ? undefined : await world.flag(details.country);
  return flag === undefined ? details : { ...details, flag };
}

function labelsOf({ knowledge }: Dataset, own: readonly OwnEntry[], ids: readonly EntityId[], language: Language) {
  return ids.flatMap((id): EntityLabel[] => {
    const mine = own.find((entry) => entry.id === id);
    const index = knowledge.indexOf(id);
    if (mine === undefined && index === undefined) return [];
    return [{ id, label: mine?.label ?? knowledge.labelOf(index as number, language) }];
  });
}

function summariesOf(
  { knowledge }: Dataset,
  own: readonly OwnEntry[],
  ids: readonly EntityId[],
  language: Language,
  date: PartialDate | undefined,
): EntitySummary[] {
  return ids.flatMap((id) => {
    const mine = own.find((entry) => entry.id === id);
    return (mine ? ownSummary(mine, language) : entitySummary(knowledge, id, { language, date })) ?? [];
  });
}

function detailsOf(
  { knowledge }: Dataset,
  own: readonly OwnEntry[],
  ids: readonly EntityId[],
  query: Pick<Params<'entity'>, 'language' | 'date' | 'onPage'>,
): EntityDetails[] {
  return ids.flatMap((id) => {
    const mine = own.find((entry) => entry.id === id);
    return (mine ? ownDetails(mine, query.language) : entityDetails(knowledge, id, query)) ?? [];
  });
}
