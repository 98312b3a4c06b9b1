import { useEffect, useRef, useState } from 'preact/hooks';
import type { WorldOutline } from '../core/card/outline.ts';
import type { CardFact, CardRelation, CardSwitch, EntityDetails, EntitySummary } from '../core/card/types.ts';
import type { LinkMethod } from '../core/linking/types.ts';
import type { EntityId, Language } from '../core/model.ts';
import { cardMessages } from '../locales/card.ts';
import { AmbiguityChooser } from './AmbiguityChooser.tsx';
import { CardFooter } from './CardFooter.tsx';
import { CardHeader } from './CardHeader.tsx';
import { FactList, groupByProperty } from './FactList.tsx';
import { LocatorMap } from './LocatorMap.tsx';
import { Relations } from './Relations.tsx';

export interface CardActions {
  /** Takes the rival as the entity meant, for this page. */
  onChoose(entity: EntityId): void;
  /** Shows the card of another entity in place of this one; absent where there is none to show. */
  onOpen?: ((entity: EntityId) => void) | undefined;
  onSwitchOff(what: CardSwitch): void;
  onUndo(what: CardSwitch): void;
  onPin(pinned: boolean): void;
  /** Puts the text on the clipboard: the card itself knows no browser. */
  onCopy(note: string): void;
  onClose(): void;
}

export interface EntityCardProps {
  readonly summary: EntitySummary;
  /** Absent until the background has answered; the card is usable without. */
  readonly details?: EntityDetails | undefined;
  /** The words of the page the card stands at; empty when a link in the card led to this one. */
  readonly surface: string;
  readonly method: LinkMethod;
  /** The other entity the name may mean, when the two are too close to decide. */
  readonly rival?: EntitySummary | undefined;
  /** Interface language. */
  readonly language: Language;
  readonly theme: 'light' | 'dark' | 'system';
  readonly textSize: 's' | 'm' | 'l' | 'xl';
  /** A sheet at the foot of the window for touch; `float` stands at the mark. */
  readonly placement?: 'float' | 'sheet' | undefined;
  readonly pinned: boolean;
  readonly showRelations: boolean;
  /** The coasts, for cards of places; their room is kept while they load, without them there is no map. */
  readonly outline?: WorldOutline | 'loading' | undefined;
  /** Names of the other entities of the page. */
  readonly labelOf: (entity: EntityId) => string | undefined;
  readonly actions: CardActions;
}

/** What the closed card tells, and in how many lines at most; the expanded one shows all. */
const FACTS_SHOWN = 3;
const VALUES_SHOWN = 5;

/** The reference box at a mention: who or what, three facts, the rest on demand. */
export function EntityCard(props: EntityCardProps) {
  const { summary, details, language, theme, textSize, actions } = props;
  const [expanded, setExpanded] = useState(false);
  const [done, setDone] = useState<CardSwitch>();
  const card = useRef<HTMLElement>(null);
  const switched = useRef<HTMLElement>(null);
  useFocusOnChange(card, summary.id);
  return (
    <section
      ref={card}
      class="card"
      role="dialog"
      aria-labelledby="reperes-title"
      aria-describedby="reperes-role"
      data-theme={theme}
      data-size={textSize}
      data-kind={summary.kind}
      data-placement={props.placement ?? 'float'}
      lang={language}
      // A page from right to left must not turn a card in French or English round.
      dir="ltr"
      onKeyDown={(event) => event.key === 'Escape' && actions.onClose()}
    >
      <CardHeader {...props} />
      {done === undefined ? (
        <CardBody {...props} expanded={expanded} />
      ) : (
        <Done
          what={done}
          {...props}
          onUndone={() => {
            setDone(undefined);
            switched.current?.focus();
          }}
        />
      )}
      <CardFooter
        summary={summary}
        surface={props.surface}
        details={details}
        language={language}
        expandable={(details?.facts.length ?? 0) > 0}
        expanded={expanded}
        onExpand={setExpanded}
        onCopy={actions.onCopy}
        onSwitchOff={(what) => {
          switched.current = focusWithin(card.current);
          setDone(what);
          actions.onSwitchOff(what);
        }}
      />
    </section>
  );
}

/** What has the focus in a card, be it in a shadow root. */
function focusWithin(card: HTMLElement | null): HTMLElement | null {
  const focused = (card?.getRootNode() as Document | ShadowRoot | undefined)?.activeElement;
  return focused instanceof HTMLElement && card?.contains(focused) ? focused : null;
}

/** When another entity takes the card over, the link that led to it is gone: its reader goes on from the title. */
function useFocusOnChange(card: { readonly current: HTMLElement | null }, id: EntityId): void {
  const shown = useRef(id);
  useEffect(() => {
    if (shown.current === id) return;
    shown.current = id;
    const title = card.current?.querySelector('h2');
    if (!title || focusWithin(card.current) !== null) return;
    title.tabIndex = -1;
    title.focus();
  }, [card, id]);
}

function CardBody(props: EntityCardProps & { readonly expanded: boolean }) {
  const { details, expanded, language, actions, rival, outline } = props;
  const words = cardMessages(language);
  const facts = expanded ? details?.facts : details && firstFacts(details);
  return (
    <div class="card-body">
      {props.method === 'fuzzy' && <p class="note">{words.approximate(props.surface)}</p>}
      {rival && <AmbiguityChooser {...props} rival={rival} onChoose={actions.onChoose} />}
      {details && facts && (
        <div lang={details.language}>
          <FactList facts={facts} language={language} withSources={expanded} onOpen={actions.onOpen} />
          {props.showRelations && (
            <Relations
              {...props}
              relations={expanded ? details.relations : unsaid(details.relations, facts)}
              self={details.id}
              onOpen={actions.onOpen}
            />
          )}
          {outline && details.kind === 'place' && details.coordinates && (
            <LocatorMap
              outline={outline}
              places={[{ label: details.label, coordinates: details.coordinates }]}
              name={words.mapOf(details.label, ...details.coordinates)}
            />
          )}
          {expanded && details.otherNames.length > 0 && (
            <p class="other-names">
              <span class="term">{words.alsoCalled}</span> {details.otherNames.join(', ')}
            </p>
          )}
        </div>
      )}
    </div>
  );
}

/**
 * The first facts that the line above does not say already. One of several values is told with the others or not at all:
 * NATO's official language is not French alone.
 */
function firstFacts({ description, facts }: EntityDetails): readonly CardFact[] {
  const said = description.toLowerCase();
  const left = facts.filter((fact) => !said.includes(fact.value.toLowerCase()));
  const shown: CardFact[] = [];
  let properties = 0;
  for (const group of groupByProperty(left)) {
    if (properties === FACTS_SHOWN) break;
    if (shown.length > 0 && shown.length + group.length > VALUES_SHOWN) continue;
    shown.push(...group.slice(0, VALUES_SHOWN));
    properties++;
  }
  return shown;
}

/** A closed card has no room to say a relation that one of its facts says already. */
function unsaid(relations: readonly CardRelation[], facts: readonly CardFact[]): CardRelation[] {
  return relations.filter(({ to }) => !facts.some((fact) => fact.entity === to));
}

interface DoneProps extends Pick<EntityCardProps, 'summary' | 'surface' | 'language' | 'actions'> {
  readonly what: CardSwitch;
  readonly onUndone: () => void;
}

function Done({ what, summary, surface, language, actions, onUndone }: DoneProps) {
  const words = cardMessages(language);
  const undo = useRef<HTMLButtonElement>(null);
  // Offered as long as the reader is at it: it must not be looked for.
  useEffect(() => undo.current?.focus(), []);
  return (
    <p class="note" role="status">
      {words.done[what](summary.label, surface)}{' '}
      <button
        ref={undo}
        type="button"
        class="textual"
        onClick={() => {
          actions.onUndo(what);
          onUndone();
        }}
      >
        {words.undo}
      </button>
    </p>
  );
}
