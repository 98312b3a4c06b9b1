import { useId, useState } from 'preact/hooks';
import { useLanguage, useMessages } from '../../locales/messages.ts';
import { FactList } from '../FactList.tsx';
import { Icon } from '../icons.tsx';
import type { CastRow } from './cast-rows.ts';
import { DensityStrip } from './DensityStrip.tsx';

export interface CastRowViewProps {
  readonly row: CastRow;
  /** Index of the mention the page shows now, from 0, when it is one of this row's. */
  readonly shown?: number | undefined;
  readonly onShow: (row: CastRow) => void;
}

/** A name, what it is, where it appears; a click goes there, the arrow unfolds the facts. */
export function CastRowView({ row, shown, onShow }: CastRowViewProps) {
  const words = useMessages();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const factsId = useId();
  const { details, positions } = row;
  return (
    <li class="cast-row" data-shown={shown !== undefined}>
      <button type="button" class="cast-main" title={words.showWhere(details.label)} onClick={() => onShow(row)}>
        <span class="cast-name" lang={details.language}>
          {details.label}
        </span>
        <span class="cast-count">
          <span aria-hidden="true">{shown === undefined ? positions.length : `${shown + 1}/${positions.length}`}</span>
          <span class="visually-hidden">
            {shown === undefined ? words.mentions(positions.length) : words.shownOf(shown + 1, positions.length)}
          </span>
        </span>
        <span class="cast-role" lang={details.language}>
          {details.description}
        </span>
        <DensityStrip positions={positions} />
      </button>
      <button
        type="button"
        class="icon-button cast-open"
        aria-expanded={open}
        aria-controls={factsId}
        aria-label={words.facts(details.label)}
        onClick={() => setOpen(!open)}
      >
        <Icon name="down" />
      </button>
      <div id={factsId} class="cast-facts" hidden={!open} lang={details.language}>
        {open &&
          (details.facts.length > 0 ? (
            <FactList facts={details.facts} language={language} withSources />
          ) : (
            words.noFacts
          ))}
      </div>
    </li>
  );
}
