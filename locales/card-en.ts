import { formatDate } from '../core/knowledge/format-values.ts';
import type { CardMessages } from './card-fr.ts';

export const cardEn: CardMessages = {
  kind: {
    person: 'Person',
    place: 'Place',
    organization: 'Organization',
    event: 'Event',
    work: 'Work',
  },
  atArticleDate: 'When this was published',
  approximate: (surface) => `Approximate spelling: the article writes “${surface}”.`,
  ambiguous: 'More than one answer is possible. Who or what is meant?',
  alsoCalled: 'Other names',
  onThisPage: 'Also in this article',
  dataOf: (date) => `Data as of ${formatDate(date, 'en')}`,
  addedOn: (date) => `Added on ${formatDate(date, 'en')}`,
  sourceOf: (source, date) => `${source}, as of ${formatDate(date, 'en')}`,
  wikipedia: 'Wikipedia',
  wikipediaOf: (label) => `${label} on Wikipedia (new tab)`,
  more: 'Show all',
  less: 'Show less',
  pin: 'Keep open',
  unpin: 'Stop keeping open',
  close: 'Close',
  options: 'More actions',
  know: 'I know this one',
  knowHint: (label) => `Stop marking ${label}`,
  copy: 'Copy as a note',
  copied: 'Note copied.',
  refuse: 'This is not the one meant',
  offHere: 'Turn off on this site',
  offEverywhere: 'Turn off everywhere',
  undo: 'Undo',
  done: {
    muted: (label) => `${label} will no longer be marked.`,
    refused: (label, surface) => `“${surface}” will no longer lead to ${label}.`,
    'off-here': () => 'Repères is off on this site.',
    'off-everywhere': () => 'Repères is off everywhere.',
  },
  mapOf: (label, latitude, longitude) =>
    `Map: ${label}, ${Math.abs(Math.round(latitude))}° ${latitude < 0 ? 'south' : 'north'}, ${Math.abs(
      Math.round(longitude),
    )}° ${longitude < 0 ? 'west' : 'east'}`,
  semicolon: '; ',
  colon: ':',
};
