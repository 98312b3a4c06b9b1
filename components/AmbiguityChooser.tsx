import { useState } from 'preact/hooks';
import type { EntitySummary } from '../core/card/types.ts';
import type { EntityId, Language } from '../core/model.ts';
import { cardMessages } from '../locales/card.ts';

export interface AmbiguityChooserProps {
  readonly summary: EntitySummary;
  readonly rival: EntitySummary;
  readonly language: Language;
  readonly onChoose: (entity: EntityId) => void;
}

/** Two entities share the name and the page does not decide: says so and lets the reader choose. */
export function AmbiguityChooser({ summary, rival, language, onChoose }: AmbiguityChooserProps) {
  const words = cardMessages(language);
  // The likelier stays first when the reader takes the other: what has the focus does not move.
  const [first] = useState(summary.id);
  const candidates = summary.id === first ? [summary, rival] : [rival, summary];
  return (
    <fieldset class="chooser">
      <legend>{words.ambiguous}</legend>
      {candidates.map((candidate) => (
        <button
          type="button"
          key={candidate.id}
          aria-pressed={candidate.id === summary.id}
          onClick={() => onChoose(candidate.id)}
        >
          <b>{candidate.label}</b>, <span>{candidate.description}</span>
        </button>
      ))}
    </fieldset>
  );
}
