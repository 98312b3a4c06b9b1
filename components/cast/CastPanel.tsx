import { useRef, useState } from 'preact/hooks';
import type { EntityId } from '../../core/model.ts';
import type { PanelPort } from '../../core/panel.ts';
import { cardLanguage, type Settings } from '../../core/settings.ts';
import { useLanguage, useMessages } from '../../locales/messages.ts';
import { Icon } from '../icons.tsx';
import type { SaveSetting } from '../use-settings.ts';
import { CastList, type Shown } from './CastList.tsx';
import { CastTogether } from './CastTogether.tsx';
import { type CastRow, castGroups } from './cast-rows.ts';
import { EmptyState } from './EmptyState.tsx';
import { OrderChoice } from './OrderChoice.tsx';
import { PanelSwitches } from './PanelSwitches.tsx';
import { SearchBox } from './SearchBox.tsx';
import { type PageView, usePage } from './use-page.ts';

export interface CastPanelProps {
  readonly port: PanelPort;
  readonly settings: Settings;
  readonly save: SaveSetting;
}

/** Popup and side panel: the cast of the article in the tab, or why there is none. */
export function CastPanel({ port, settings, save }: CastPanelProps) {
  const words = useMessages();
  const language = useLanguage();
  const view = usePage(port, settings, language);
  const tour = useMentionTour(port);
  const [searching, setSearching] = useState(false);
  const main = useRef<HTMLElement>(null);
  const goBack = () => {
    // The button goes: the focus returns to the name that led into the article.
    const shown = main.current?.querySelector<HTMLElement>('[data-shown="true"] .cast-main');
    tour.goBack();
    (shown ?? main.current?.querySelector('input'))?.focus();
  };
  return (
    <>
      <header class="panel-header">
        <h1>{words.name}</h1>
        {port.openBeside !== undefined && (
          <button
            type="button"
            class="icon-button"
            aria-label={words.beside}
            title={words.beside}
            onClick={port.openBeside}
          >
            <Icon name="beside" />
          </button>
        )}
        <button
          type="button"
          class="icon-button"
          aria-label={words.settings}
          title={words.settings}
          onClick={() => port.openSettings()}
        >
          <Icon name="gear" />
        </button>
      </header>
      <main ref={main}>
        <SearchBox
          port={port}
          language={cardLanguage(settings, undefined, language)}
          onPage={new Set(view?.rows.map((row) => row.entity))}
          isIdle={view !== undefined}
          onSearching={setSearching}
        />
        {view !== undefined && (
          // Out of sight while a search is on, not out of the document: it must not be made and asked for anew.
          <div hidden={searching}>
            <Cast view={view} tour={tour} port={port} settings={settings} save={save} />
          </div>
        )}
      </main>
      <footer class="panel-foot">
        {tour.shown !== undefined && (
          <button type="button" class="back" onClick={goBack}>
            <Icon name="back" /> {words.back}
          </button>
        )}
        <PanelSwitches
          host={view === undefined ? undefined : hostOf(view)}
          settings={settings}
          onEnabled={(enabled) => void save('enabled', enabled)}
          onSitesOff={(sites) => void save('sitesOff', sites)}
        />
      </footer>
    </>
  );
}

interface CastProps extends CastPanelProps {
  readonly view: PageView;
  readonly tour: MentionTour;
}

function Cast({ view, tour, port, settings, save }: CastProps) {
  const words = useMessages();
  const language = useLanguage();
  const { shown, show } = tour;
  if (view.dataMissing) return <p class="empty">{words.dataMissing}</p>;
  if (view.rows.length === 0)
    return <EmptyState page={view.page} onAllow={port.allow} onReload={() => void port.reload()} />;
  const mentions = view.rows.reduce((sum, row) => sum + row.positions.length, 0);
  return (
    <>
      <div class="cast-head">
        <p>
          {words.entities(view.rows.length)}, {words.mentions(mentions)}
        </p>
        <OrderChoice order={settings.castOrder} onOrder={(order) => void save('castOrder', order)} />
      </div>
      {view.page.type === 'page' && view.page.state.truncated && <p class="soft">{words.truncated}</p>}
      <CastList
        groups={castGroups(view.rows, settings.castOrder, language)}
        language={view.language}
        shown={shown}
        onShow={show}
        factsOf={(entity) => factsOf(port, view, entity)}
      />
      <CastTogether view={view} port={port} />
    </>
  );
}

/** Asked for when the reader unfolds a name: those of a whole cast would be half a megabyte. */
async function factsOf(port: PanelPort, { page, language }: PageView, entity: EntityId) {
  const date = page.type === 'page' ? page.state.info.date : undefined;
  const [details] = (await port.details([entity], language, date)) ?? [];
  return details?.facts;
}

interface MentionTour {
  readonly shown: Shown | undefined;
  show(row: CastRow): void;
  goBack(): void;
}

/** Each click on a name goes to its next mention, round and round; "back" to where the reader was. */
function useMentionTour(port: PanelPort): MentionTour {
  const [shown, setShown] = useState<Shown>();
  const show = (row: CastRow) => {
    const next = shown?.entity === row.entity ? (shown.occurrence + 1) % row.positions.length : 0;
    setShown({ entity: row.entity, occurrence: next });
    void port.show(row.entity, next);
  };
  const goBack = () => {
    setShown(undefined);
    void port.scrollBack();
  };
  return { shown, show, goBack };
}

/** Only a page that answers can be switched off: the others are not read in the first place. */
function hostOf({ page }: PageView): string | undefined {
  return page.type === 'page' ? page.state.info.host : undefined;
}
