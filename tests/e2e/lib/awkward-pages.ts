import { callSource } from './reader.ts';

const PARAGRAPH =
  'Emmanuel Macron et les pêcheurs de Copenhague ont attendu toute la nuit que le vent tombe, puis sont partis ' +
  'sans bruit vers le large, comme leurs pères avant eux et comme le feront sans doute leurs enfants. ';

/** A French article of about `bytes` bytes, as nobody writes them. */
export function longArticle(bytes: number): string {
  const paragraphs = Math.ceil(bytes / (PARAGRAPH.length + 8));
  const body = Array.from({ length: paragraphs }, (_, at) => `<p>${at + 1}. ${PARAGRAPH}</p>\n`).join('');
  return articlePage(`<article><h1>La nuit au port</h1>\n${body}</article>`);
}

/** An article that goes away `ms` milliseconds after the document was read, in the middle of our work. */
export function vanishingArticle(ms: number): string {
  const remove = (delay: number) => setTimeout(() => document.querySelector('article')?.remove(), delay);
  return longArticle(1_000_000).replace('</body>', `<script>${callSource(remove, [ms])}</script></body>`);
}

/** An article whose text nodes a framework replaces by others, as a re-render of React does. */
export function rerenderedArticle(): string {
  const rerender = () => {
    const article = document.querySelector('article');
    if (!article) return;
    Object.assign(window, {
      rerender: () => {
        const [first, second] = article.querySelectorAll('p');
        first?.replaceChildren(
          'Il ne se passe plus rien du tout dans ce paragraphe, qui parlait pourtant de quelqu’un.',
        );
        if (second?.firstChild) second.firstChild.nodeValue = 'Rien ici non plus : les mots ont changé sous la marque.';
      },
    });
  };
  return articlePage(`<article><h1>La nuit au port</h1>
<p>Emmanuel Macron a passé la soirée au bord de l’eau, sans journalistes, à regarder partir les bateaux de pêche du village.</p>
<p>Mette Frederiksen l’a rejoint un peu plus tard dans la nuit, et ils ont parlé longtemps du vent, de la mer et du froid.</p>
<p>Au matin, les bateaux sont rentrés à Copenhague avec leurs filets pleins, et chacun est reparti de son côté sans rien dire.</p>
</article><script>${callSource(rerender, [])}</script>`);
}

function articlePage(body: string): string {
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>La nuit au port</title>
<link rel="icon" href="data:,"></head><body>${body}</body></html>`;
}
