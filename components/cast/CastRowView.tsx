import { useId, useState } from 'preact/hooks';
import type { CardFact } from '../../core/card/types.ts';
import { useLanguage, useMessages } from '../../locales/messages.ts';
import { FactList } from '../FactList.tsx';
import { Icon } from '../icons.tsx';
import type { CastListProps } from './CastList.tsx';
import type { CastRow } from './cast-rows.ts';
import { DensityStrip } from './DensityStrip.tsx';

export interface CastRowViewProps extends Pick<CastListProps, 'language' | 'onShow' | 'factsOf'> {
  readonly row: CastRow;
  /** Index of the mention the page shows now, from 0, when it is one of this row's. */
  readonly shown?: number | undefined;
}

/** A name, what it is, where it appears; a click goes there, the arrow unfolds the facts. */
export function CastRowView({ row, language, shown, onShow, factsOf }: CastRowViewProps) {
  const words = useMessages();
  const [open, setOpen] = useState(false);
  const [facts, setFacts] = useState<readonly CardFact[] | 'missing'>();
  const factsId = useId();
  const { summary, positions } = row;
  const toggle = () => {
    setOpen(!open);
    if (!open) void factsOf(row.entity).then((found) => setFacts(found ?? 'missing'));
  };
  return (
    <li class="cast-row" data-shown={shown !== undefined}>
      <button type="button" class="cast-main" title={words.showWhere(summary.label)} onClick={() => onShow(row)}>
        <span class="cast-name" lang={language}>
          {summary.label}
        </span>
        <span class="cast-count">
          <span aria-hidden="true">{shown === undefined ? positions.length : `${shown + 1}/${positions.length}`}</span>
          <span class="visually-hidden">
            {shown === undefined ? words.mentions(positions.length) : words.shownOf(shown + 1, positions.length)}
          </span>
        </span>
        <span class="cast-role" lang={language}>
          {summary.description}
        </span>
        <DensityStrip positions={positions} />
      </button>
      <button
        type="button"
        class="icon-button cast-open"
        aria-expanded={open}
        aria-controls={factsId}
        aria-label={words.facts(summary.label)}
        onClick={toggle}
      >
        <Icon name="down" />
      </button>
      <div id={factsId} class="cast-facts" hidden={!open || facts === undefined} lang={language}>
        {open && facts !== undefined && <Facts facts={facts} />}
      </div>
    </li>
  );
}

function Facts({ facts }: { readonly facts: readonly CardFact[] | 'missing' }) {
  const words = useMessages();
  const language = useLanguage();
  if (facts === 'missing') return words.dataMissing;
  return facts.length > 0 ? <FactList facts={facts} language={language} withSources /> : words.noFacts;
}
