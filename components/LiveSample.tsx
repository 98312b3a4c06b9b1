import { useEffect, useRef, useState } from 'preact/hooks';
import type { WorldOutline } from '../core/card/outline.ts';
import type { EntityDetails } from '../core/card/types.ts';
import type { EntityId } from '../core/model.ts';
import type { Settings } from '../core/settings.ts';
import { useLanguage, useMessages } from '../locales/messages.ts';
import { EntityCard } from './EntityCard.tsx';

export interface LiveSampleProps {
  /** Whether the card is there before the reader asks for it. */
  readonly initiallyOpen: boolean;
  readonly settings: Settings;
  /** Details of `SAMPLE_ENTITY`; until they come the sentence stands without a card. */
  readonly details: EntityDetails | undefined;
  readonly outline: WorldOutline | undefined;
}

/** Paris: the sentence of the sample names it. */
export const SAMPLE_ENTITY: EntityId = 'Q90';

/** A sentence with a marked name, and its card, following the settings: nothing it offers changes them. */
export function LiveSample({ initiallyOpen, settings, details, outline }: LiveSampleProps) {
  const words = useMessages();
  const language = useLanguage();
  const [open, setOpen] = useState(initiallyOpen);
  const [pinned, setPinned] = useState(false);
  const { before, name, after } = words.sample;
  const mark = useRef<HTMLButtonElement>(null);
  const sample = useRef<HTMLDivElement>(null);
  const close = () => {
    // What had the focus in the card goes with it.
    if (sample.current?.querySelector('.card')?.contains(document.activeElement)) mark.current?.focus();
    setOpen(false);
  };
  useEscape(open && !initiallyOpen, close);
  return (
    <div class="sample" ref={sample}>
      <p class="sample-sentence">
        {before}
        <button
          ref={mark}
          type="button"
          class="sample-mark"
          data-style={settings.markStyle}
          aria-expanded={open && details !== undefined}
          onClick={() => setOpen(!open)}
          // A finger enters before it clicks: it would open the card and close it again.
          onPointerEnter={({ pointerType }) => pointerType !== 'touch' && settings.trigger === 'hover' && setOpen(true)}
        >
          {name}
        </button>
        {after}
      </p>
      {open && details !== undefined && (
        <EntityCard
          summary={details}
          details={details}
          surface={name}
          method="exact"
          language={language}
          theme={settings.theme === 'light' || settings.theme === 'dark' ? settings.theme : 'system'}
          textSize={settings.textSize}
          pinned={pinned}
          showRelations={settings.showRelations}
          outline={settings.showMap ? outline : undefined}
          labelOf={() => undefined}
          actions={{ ...NOTHING, onPin: setPinned, onClose: close }}
        />
      )}
    </div>
  );
}

/** A card that came by hover goes by Escape, wherever the focus is: the pointer need not move (WCAG 1.4.13). */
function useEscape(isOn: boolean, close: () => void): void {
  const latest = useRef(close);
  latest.current = close;
  useEffect(() => {
    if (!isOn) return undefined;
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && latest.current();
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isOn]);
}

const nothing = () => {};
const NOTHING = {
  onChoose: nothing,
  onSwitchOff: nothing,
  onUndo: nothing,
  onCopy: (note: string) => void navigator.clipboard.writeText(note).catch(() => {}),
};
