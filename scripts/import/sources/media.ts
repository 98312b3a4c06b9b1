import type { EntityId } from '../../../core/model.ts';
import { addFact, type Dataset, type Draft, setLabel } from '../dataset.ts';
import { slug } from '../names.ts';
import type { Row } from '../tsv.ts';
import { typeset } from '../types.ts';

const MEDIA = 'medias-francais@2024-12';

/** Papers quote one another by name: « selon Le Point », « sur Nostalgie ». */
const MEDIA_FLOOR = 0.4;

/** As the owners spell themselves. */
const NAMES: Readonly<Record<string, string>> = { 'France Télévision': 'France Télévisions' };

/** Newspapers, channels and sites of France and who owns them. */
export function importMedia(dataset: Dataset, rows: readonly Row[]): void {
  const byName = organizationsByName(dataset);
  for (const row of rows) {
    if (row.relation === 'inférieur à' || !row.media) continue;
    const draft = mediaOf(dataset, typeset(row.media), byName);
    const owner = typeset(NAMES[row.owner ?? ''] ?? row.owner ?? '');
    const known = byName.get(slug(owner));
    if (known !== undefined && known.id !== draft.id) addFact(draft, 'owner', { e: known.id }, MEDIA);
    else if (owner !== '' && owner !== draft.label.fr) addFact(draft, 'owner', { fr: owner, en: owner }, MEDIA);
  }
}

function mediaOf(dataset: Dataset, name: string, byName: Map<string, Draft>): Draft {
  const known = byName.get(slug(name));
  const draft = dataset.ensure(known?.id ?? (`x:${slug(name)}` as EntityId), 'organization', 'medias-francais');
  setLabel(draft, 'fr', name);
  setLabel(draft, 'en', name);
  if (!draft.facts.some((fact) => fact.p === 'type')) addFact(draft, 'type', { t: 'media-outlet' }, MEDIA);
  draft.signals.floor = Math.max(draft.signals.floor, MEDIA_FLOOR);
  byName.set(slug(name), draft);
  return draft;
}

/** Organizations by label, without case, accents and hyphens; a label that two share is nobody's. */
export function organizationsByName(dataset: Dataset): Map<string, Draft> {
  const byName = new Map<string, Draft>();
  const shared = new Set<string>();
  for (const draft of dataset.drafts.values()) {
    if (draft.kind !== 'organization') continue;
    for (const label of new Set([slug(draft.label.fr ?? ''), slug(draft.label.en ?? '')])) {
      if (byName.has(label)) shared.add(label);
      byName.set(label, draft);
    }
  }
  for (const label of shared) byName.delete(label);
  return byName;
}
