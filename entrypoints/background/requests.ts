import { entityDetails, entitySummary } from '../../core/knowledge/details.ts';
import { linkBlocks } from '../../core/linking/link-blocks.ts';
import { NIL_THRESHOLD } from '../../core/linking/weights.ts';
import type { EntityId, Language } from '../../core/model.ts';
import { failure, success } from '../../core/result.ts';
import { cardLanguage, interfaceLanguage, type Settings } from '../../core/settings.ts';
import { outletCountry } from '../../core/sites.ts';
import type { BackgroundRequests, LinkedBlocks, PageInfo } from '../../platform/messages.ts';
import type { Handlers } from '../../platform/messaging.ts';
import type { Dataset } from './dataset.ts';

/** What the handlers need of the world, so that a test can give them plain objects. */
export interface RequestWorld {
  dataset(): Promise<Dataset>;
  settings(): Promise<Settings>;
  /** The browser's language, for an interface left on "auto". */
  uiLanguage(): string;
  showCount(tabId: number, entities: number): void;
}

/** How far the reader's taste for risk moves the NIL threshold, on the scale of scores. */
const CONFIDENCE_SHIFT: Readonly<Record<Settings['confidence'], number>> = { strict: 0.2, normal: 0, generous: -0.15 };

type Params<K extends keyof BackgroundRequests> = BackgroundRequests[K]['params'];

export function createRequestHandlers(world: RequestWorld): Handlers<BackgroundRequests> {
  return {
    link: (params) => withDataset(world, async (dataset) => link(dataset, await world.settings(), world, params)),
    entity: (params) => withDataset(world, (dataset) => entity(dataset, params)),
    entities: (params) =>
      withDataset(world, ({ knowledge }) =>
        success(params.ids.flatMap((id) => entityDetails(knowledge, id, { ...params, onPage: params.ids }) ?? [])),
      ),
    search: ({ query, language, limit }) => withDataset(world, ({ search }) => success(search(query, language, limit))),
    counted: ({ entities }, { tabId }) => {
      if (tabId !== undefined) world.showCount(tabId, entities);
      return success(null);
    },
    datasetInfo: () => withDataset(world, ({ info }) => success(info)),
  };
}

/** A dataset that cannot be read is an answer, not a crash: the page then says so. */
async function withDataset<T>(world: RequestWorld, use: (dataset: Dataset) => T | Promise<T>) {
  let dataset: Dataset;
  try {
    dataset = await world.dataset();
  } catch (error) {
    return failure('dataset-unavailable', error instanceof Error ? error.message : String(error));
  }
  return use(dataset);
}

function link(dataset: Dataset, settings: Settings, world: RequestWorld, { page, blocks, known }: Params<'link'>) {
  const muted = new Set(settings.muted);
  const mentions = linkBlocks(blocks, dataset.linker, {
    language: page.language,
    date: page.date,
    country: outletCountry(page.host, dataset.sites),
    known,
    kinds: new Set(settings.kinds),
    fuzzy: settings.fuzzy,
    threshold: NIL_THRESHOLD + CONFIDENCE_SHIFT[settings.confidence],
  }).filter((mention) => !muted.has(mention.entity));
  const ids = new Set(mentions.flatMap(({ entity: id, rival }) => (rival === undefined ? [id] : [id, rival])));
  const language = cardLanguage(settings, page.language, interfaceLanguage(settings, world.uiLanguage()));
  return success<LinkedBlocks>({ mentions, entities: summaries(dataset, ids, language, page) });
}

function summaries(dataset: Dataset, ids: Iterable<EntityId>, language: Language, page: PageInfo) {
  return [...ids].flatMap((id) => entitySummary(dataset.knowledge, id, { language, date: page.date }) ?? []);
}

function entity({ knowledge }: Dataset, params: Params<'entity'>) {
  const details = entityDetails(knowledge, params.id, params);
  return details === undefined ? failure('unknown-entity', `No such entity: ${params.id}`) : success(details);
}
