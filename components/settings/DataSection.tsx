import { useEffect, useState } from 'preact/hooks';
import { formatDate } from '../../core/knowledge/format-values.ts';
import { ENTITY_KINDS } from '../../core/model.ts';
import type { OptionsPort } from '../../core/options-port.ts';
import type { DatasetInfo } from '../../core/page-state.ts';
import { useLanguage, useMessages } from '../../locales/messages.ts';
import { Fold } from '../Fold.tsx';

/** In `data/sources.tsv`: facts were read there, no text was taken. */
const FACTS_ONLY = 'facts';

export interface DataSectionProps {
  readonly port: Pick<OptionsPort, 'datasetInfo'>;
}

/** What the extension knows, from whom, as of when, and that nothing is sent. */
export function DataSection({ port }: DataSectionProps) {
  const words = useMessages();
  const [info, setInfo] = useState<DatasetInfo | 'missing'>();
  useEffect(() => {
    void port.datasetInfo().then((answer) => setInfo(answer ?? 'missing'));
  }, [port]);
  return (
    <section class="setting-group" id="data" aria-labelledby="data-title">
      <h2 id="data-title">{words.options.data}</h2>
      {info === 'missing' && <p class="error">{words.dataMissing}</p>}
      <dl class="facts">
        {info !== undefined && info !== 'missing' && <DatasetFacts info={info} />}
        <div class="fact">
          <dt>{words.options.requests}</dt>
          <dd>
            <b>{words.options.noRequests}</b>
            <br />
            {words.options.noRequestsWhy}
          </dd>
        </div>
      </dl>
      {info !== undefined && info !== 'missing' && <Sources info={info} />}
    </section>
  );
}

function DatasetFacts({ info }: { readonly info: DatasetInfo }) {
  const words = useMessages();
  const language = useLanguage();
  return (
    <>
      <Row label={words.options.dataVersion}>{info.version}</Row>
      <Row label={words.options.dataDate}>{formatDate(info.date, language)}</Row>
      <Row label={words.options.dataCounts}>
        {ENTITY_KINDS.map(
          (kind) => `${words.kinds[kind]}${words.colon} ${info.counts[kind].toLocaleString(language)}`,
        ).join(', ')}
        <br />
        {words.options.dataNames(info.names)}, {words.options.dataFacts(info.facts)}
      </Row>
    </>
  );
}

/** Dozens of them: folded, with their number in sight. */
function Sources({ info: { sources } }: { readonly info: DatasetInfo }) {
  const words = useMessages().options;
  return (
    <Fold title={words.dataSources} count={sources.length}>
      {() => (
        <ul>
          {sources.map(({ name, licence, url }) => (
            <li key={name}>
              {url === '' ? (
                name
              ) : (
                <a href={url} target="_blank" rel="noreferrer">
                  {name}
                </a>
              )}{' '}
              <span class="soft">{licence === FACTS_ONLY ? words.factsOnly : licence}</span>
            </li>
          ))}
        </ul>
      )}
    </Fold>
  );
}

function Row({ label, children }: { readonly label: string; readonly children: preact.ComponentChildren }) {
  return (
    <div class="fact">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
