/** A text with annotated names; offsets are UTF-16 code units, half open. */
export interface GoldText {
  readonly id: string;
  readonly lang?: string;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
}

export interface GoldMention {
  readonly start: number;
  readonly end: number;
}

/** A news page that holds a text: one paragraph a line, and each name of several words split over an inline element. */
export function pageOf({ id, lang = 'fr', text, mentions }: GoldText): string {
  let at = 0;
  let body = '';
  for (const mention of mentions) {
    body += escapeHtml(text.slice(at, mention.start)) + split(textBetween(text, mention));
    at = mention.end;
  }
  const paragraphs = (body + escapeHtml(text.slice(at)))
    .split('\n')
    .filter(Boolean)
    .map((line) => `<p>${line}</p>`);
  return `<!doctype html>
<html lang="${escapeHtml(lang)}"><head><meta charset="utf-8"><title>${escapeHtml(id)}</title>
<link rel="icon" href="data:,"><meta property="og:type" content="article"></head>
<body><main><article>${paragraphs.join('\n')}</article></main></body></html>`;
}

export function textBetween(text: string, { start, end }: GoldMention): string {
  return text.slice(start, end);
}

function split(name: string): string {
  const [first = '', ...rest] = name.split(' ');
  return rest.length === 0 ? escapeHtml(name) : `<b>${escapeHtml(first)}</b> ${escapeHtml(rest.join(' '))}`;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
