import type { Language } from '../../core/model.ts';

/** The names that a card is pictured of, as an article of our own prints them. */
export interface PicturedNames {
  readonly person: string;
  readonly place: string;
  readonly organization: string;
  readonly event: string;
  /** Means a country or a state of the United States. */
  readonly ambiguous: string;
  /** Misspelt. */
  readonly fuzzy: string;
  /** Pictured with all its facts. */
  readonly expanded: string;
}

interface PicturedArticle {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly names: PicturedNames;
}

const ARTICLES: Readonly<Record<Language, PicturedArticle>> = {
  fr: {
    title: 'À Copenhague, l’Europe veille sur ses câbles',
    paragraphs: [
      'La Première ministre Mette Frederiksen a reçu jeudi à Copenhague Emmanuel Macron et Friedrich Merz, pour parler des câbles qui relient leurs pays sous la mer. La réunion a duré tout l’après-midi, à l’abri des regards.',
      'L’OTAN enverra deux navires avant la fin de l’hiver. Depuis Kiev, Volodymir Zelensky a rappelé que son pays connaît ce genre d’attaques.',
      'La Géorgie suit la discussion de loin. Paris a appris des Jeux olympiques d’été de 2024 ce que veut dire surveiller une ville entière.',
    ],
    names: {
      person: 'Mette Frederiksen',
      place: 'Copenhague',
      organization: 'OTAN',
      event: 'Jeux olympiques d’été de 2024',
      ambiguous: 'Géorgie',
      fuzzy: 'Volodymir Zelensky',
      expanded: 'Emmanuel Macron',
    },
  },
  en: {
    title: 'In Copenhagen, Europe watches over its cables',
    paragraphs: [
      'Prime minister Mette Frederiksen met Emmanuel Macron and Friedrich Merz in Copenhagen on Thursday, to talk about the cables that link their countries under the sea. The meeting lasted all afternoon, out of sight.',
      'NATO will send two ships before the end of winter. From Kyiv, Volodymir Zelensky recalled that his country knows this kind of attack.',
      'Georgia follows the talks from afar. Paris has learnt from the 2024 Summer Olympics what it means to watch over a whole city.',
    ],
    names: {
      person: 'Mette Frederiksen',
      place: 'Copenhagen',
      organization: 'NATO',
      event: '2024 Summer Olympics',
      ambiguous: 'Georgia',
      fuzzy: 'Volodymir Zelensky',
      expanded: 'Emmanuel Macron',
    },
  },
};

export function picturedNames(language: Language): PicturedNames {
  return ARTICLES[language].names;
}

/** A quiet news page, light or dark as the reader's system is. */
export function picturedPage(language: Language): string {
  const { title, paragraphs } = ARTICLES[language];
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title>
    <meta name="viewport" content="width=device-width"><meta property="og:type" content="article">
    <meta property="article:published_time" content="2026-11-12T16:40:00+01:00"><link rel="icon" href="data:,">
    <style>
      :root { color-scheme: light dark; background: light-dark(#fff, #16181c); color: light-dark(#222, #ddd); }
      body { margin: 0; background: inherit; font: 19px/1.55 serif; }
      article { max-width: 38rem; margin: 0 auto; padding: 2.5rem 1rem 40rem; }
      h1 { font-size: 2rem; line-height: 1.2; }
    </style></head><body><article><h1>${title}</h1>
    ${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></body></html>`;
}
