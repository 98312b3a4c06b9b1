import { useState } from 'preact/hooks';
import type { CardSwitch, EntityDetails, EntitySummary } from '../core/card/types.ts';
import { type Language, OWN_PREFIX } from '../core/model.ts';
import { cardMessages } from '../locales/card.ts';
import { citedNote } from './cited-note.ts';

export interface CardFooterProps {
  readonly summary: EntitySummary;
  /** The words of the page; empty when the card does not stand at its own. */
  readonly surface: string;
  readonly details: EntityDetails | undefined;
  readonly language: Language;
  readonly expandable: boolean;
  readonly expanded: boolean;
  readonly onExpand: (expanded: boolean) => void;
  readonly onSwitchOff: (what: CardSwitch) => void;
  readonly onCopy: (note: string) => void;
}

/** Date of the data, the encyclopedia, and what the reader may do. */
export function CardFooter(props: CardFooterProps) {
  const { summary, details, language, expanded } = props;
  const [open, setOpen] = useState(false);
  const words = cardMessages(language);
  return (
    <div class="card-footer">
      <p class="as-of">
        {details && (summary.id.startsWith(OWN_PREFIX) ? words.addedOn : words.dataOf)(details.asOf)}
        {details?.wikipedia !== undefined && (
          <a href={details.wikipedia} target="_blank" rel="noreferrer" aria-label={words.wikipediaOf(summary.label)}>
            {words.wikipedia}
          </a>
        )}
      </p>
      <div class="card-buttons">
        {props.expandable && (
          <button type="button" aria-expanded={expanded} onClick={() => props.onExpand(!expanded)}>
            {expanded ? words.less : words.more}
          </button>
        )}
        <button type="button" title={words.knowHint(summary.label)} onClick={() => props.onSwitchOff('muted')}>
          {words.know}
        </button>
        <button type="button" aria-expanded={open} aria-label={words.options} onClick={() => setOpen(!open)}>
          …
        </button>
      </div>
      {open && <CardMenu {...props} />}
    </div>
  );
}

function CardMenu({ details, surface, language, onCopy, onSwitchOff }: CardFooterProps) {
  const [copied, setCopied] = useState(false);
  const words = cardMessages(language);
  return (
    <div class="card-menu">
      {details && (
        <button
          type="button"
          onClick={() => {
            onCopy(citedNote(details, language));
            setCopied(true);
          }}
        >
          {words.copy}
        </button>
      )}
      {surface !== '' && (
        <button type="button" onClick={() => onSwitchOff('refused')}>
          {words.refuse}
        </button>
      )}
      <button type="button" onClick={() => onSwitchOff('off-here')}>
        {words.offHere}
      </button>
      <button type="button" onClick={() => onSwitchOff('off-everywhere')}>
        {words.offEverywhere}
      </button>
      <span role="status" class="status">
        {copied ? words.copied : ''}
      </span>
    </div>
  );
}
