import { useEffect, useId, useLayoutEffect, useState } from 'preact/hooks';
import type { EntityDetails, EntitySummary } from '../../core/card/types.ts';
import type { EntityId, Language } from '../../core/model.ts';
import type { PanelPort } from '../../core/panel.ts';
import { cardMessages } from '../../locales/card.ts';
import { useLanguage, useMessages } from '../../locales/messages.ts';
import { FactList } from '../FactList.tsx';

export interface SearchBoxProps {
  readonly port: Pick<PanelPort, 'search' | 'details'>;
  /** Language of names and descriptions. */
  readonly language: Language;
  /** Who is on the page already. */
  readonly onPage: ReadonlySet<EntityId>;
  /** Whether what the reader waits for is drawn: then the search may be readied. */
  readonly isIdle: boolean;
  /** Whether a search is on: the cast then makes room. */
  readonly onSearching: (searching: boolean) => void;
}

/** Searches the whole dataset at each keystroke. */
export function SearchBox({ port, language, onPage, isIdle, onSearching }: SearchBoxProps) {
  const words = useMessages();
  const id = useId();
  const [query, setQuery] = useState('');
  const results = useResults(port, query.trim(), language);
  useEffect(() => {
    // Finds nothing, and has what a search needs read before the reader types.
    if (isIdle) void port.search('', language);
  }, [port, language, isIdle]);
  const change = (typed: string) => {
    setQuery(typed);
    onSearching(typed.trim() !== '');
  };
  return (
    <search class="search">
      <label class="visually-hidden" for={id}>
        {words.searchLabel}
      </label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        spellcheck={false}
        placeholder={words.searchLabel}
        value={query}
        onInput={(event) => change(event.currentTarget.value)}
      />
      {results === 'missing' && <p class="empty">{words.dataMissing}</p>}
      {Array.isArray(results) && (
        <>
          <p class={results.length > 0 ? 'visually-hidden' : 'empty'} role="status">
            {results.length > 0 ? words.searchCount(results.length) : words.searchNone(query.trim())}
          </p>
          <ul class="results">
            {results.map((found) => (
              <SearchResult key={found.id} found={found} port={port} language={language} here={onPage.has(found.id)} />
            ))}
          </ul>
        </>
      )}
    </search>
  );
}

/** The answers to the newest query; those to an older one that come late are dropped. */
function useResults(port: Pick<PanelPort, 'search'>, query: string, language: Language) {
  const [results, setResults] = useState<readonly EntitySummary[] | 'missing'>();
  // Not after a frame, as an ordinary effect: each keystroke is waited for.
  useLayoutEffect(() => {
    let wanted = true;
    if (query === '') setResults(undefined);
    else
      void port.search(query, language).then((found) => {
        if (wanted) setResults(found ?? 'missing');
      });
    return () => {
      wanted = false;
    };
  }, [port, query, language]);
  return results;
}

interface SearchResultProps extends Pick<SearchBoxProps, 'port' | 'language'> {
  readonly found: EntitySummary;
  readonly here: boolean;
}

function SearchResult({ found, port, language, here }: SearchResultProps) {
  const words = useMessages();
  const interfaceLanguage = useLanguage();
  const [details, setDetails] = useState<EntityDetails>();
  const toggle = async () => {
    if (details) return setDetails(undefined);
    const [first] = (await port.details([found.id], language, undefined)) ?? [];
    setDetails(first);
  };
  return (
    <li class="result">
      <button type="button" class="cast-main" aria-expanded={details !== undefined} onClick={() => void toggle()}>
        <span class="cast-name" lang={language}>
          {found.label}
        </span>
        <span class="cast-count">
          {cardMessages(interfaceLanguage).kind[found.kind]}
          {here && `, ${words.onPage}`}
        </span>
        <span class="cast-role" lang={language}>
          {found.description}
        </span>
      </button>
      {details && (
        <div class="cast-facts" lang={language}>
          <FactList facts={details.facts} language={interfaceLanguage} withSources />
        </div>
      )}
    </li>
  );
}
