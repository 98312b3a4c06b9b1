import { callSource } from './reader.ts';

const REST =
  ', et ils ont parlé longtemps du vent, de la mer et du froid, sans que personne ne sache ce qui s’est dit.';
const paragraph = (start: string) => `<p>${start}${REST}</p>`;

/** A page of ours with this body; a script runs as its last. */
export function pageWith(body: string, script = '', head = ''): string {
  const last = script === '' ? '' : `<script>${script}</script>`;
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Port</title><link rel="icon" href="data:,">${head}</head><body>${body}${last}</body></html>`;
}

/** A short article that names three. */
export const ARTICLE = `<article><h1>La nuit au port</h1>${paragraph('Emmanuel Macron a passé la soirée au bord de l’eau')}
${paragraph('Copenhague dormait déjà')}${paragraph('Donald Tusk est reparti')}</article>`;

/** An article that grows by a chapter, and then by another article, each time the reader comes to its end. */
export function endlessPage(): string {
  const grow = (chapters: readonly string[]) => {
    let next = 0;
    addEventListener('scroll', () => {
      const { scrollHeight } = document.documentElement;
      if (next >= chapters.length || scrollY + innerHeight < scrollHeight - 100) return;
      document.querySelector('main')?.insertAdjacentHTML('beforeend', chapters[next++] ?? '');
    });
  };
  const filler = paragraph('Rien').repeat(20);
  const chapters = [
    `<section><h2>Plus tard</h2>${paragraph('Mette Frederiksen est arrivée')}${filler}</section>`,
    `<article><h2>Ailleurs</h2>${paragraph('À Varsovie, il neigeait')}${paragraph('Emmanuel Macron n’y était pas')}${filler}</article>`,
  ];
  return pageWith(`<main>${ARTICLE}${filler}</main>`, callSource(grow, [chapters]));
}

/** An article from the server that a script puts its own in the place of, alike but for its nodes, when told to. */
export function hydratedPage(): string {
  const offer = () => {
    const hydrate = () => {
      const app = document.querySelector('#app');
      if (!app) return;
      const same = app.innerHTML.replaceAll('<p>', '<p><!-- -->');
      app.replaceChildren();
      app.innerHTML = same;
    };
    Object.assign(window, { hydrate });
  };
  return pageWith(`<div id="app">${ARTICLE}</div>`, callSource(offer, []));
}

/** A live blog whose entries come on top, one in two with a headline; every two in a row name the same. `publish(n)` brings one. */
export function liveBlog(): string {
  const offer = (rest: string) => {
    const names = ['Emmanuel Macron', 'Mette Frederiksen', 'Donald Tusk'];
    const publish = (n: number) => {
      const name = names[Math.floor(n / 2) % 3];
      const headline = `<h3><a href="#entree-${n}">Point n° ${n}</a></h3>`;
      const entry = `<div class="entry" id="entree-${n}"><header><time>12:0${n % 10}</time>${n % 2 ? headline : ''}</header>
<div><p>${name} vient de parler${rest}</p><p>Puis ${name} est sorti${rest}</p></div></div>`;
      document.querySelector('#fil')?.insertAdjacentHTML('afterbegin', entry);
    };
    Object.assign(window, { publish });
    for (let n = 0; n < 6; n++) publish(n);
  };
  const json = '<script type="application/ld+json">{"@type":"LiveBlogPosting","datePublished":"2026-11-20"}</script>';
  const body = `<main><h1>La nuit au port, en direct</h1>${paragraph('Suivez la nuit avec nous')}<div id="fil"></div></main>`;
  return pageWith(body, callSource(offer, [REST]), json);
}

/** Whatever markup does to names: what is marked of each is said by the test. */
export function typesetPage(): string {
  const style = `<style>.cap { float: left; font-size: 300% } .pre { white-space: pre-wrap } .line { white-space: pre-line }
.up { text-transform: uppercase } td { padding: 8px } .narrow { width: 6em }</style>`;
  const parts = [
    `<p><span class="cap">E</span>mmanuel Macron a passé la soirée au bord de l’eau${REST}</p>`,
    `<p>Le chan\u00adce\u00adlier Fried\u00adrich Merz l’a rejoint${REST}</p>`,
    `<p>Do<wbr>nald Tu<wbr>sk est reparti${REST}</p>`,
    `<p class="pre">Puis   Mette
    Frederiksen a parlé${REST}</p>`,
    `<p class="line">Puis Giorgia\nMeloni a parlé${REST}</p>`,
    `<p><b>Pedro</b> <i>Sán</i>chez a écouté${REST}</p>`,
    `<p class="up">Volodymyr Zelensky a écouté${REST}</p>`,
    `<p class="narrow">Ursula von der Leyen</p>`,
    `<table><tr><th>Ville</th><th>Neige</th></tr><tr><td>Varsovie</td><td>oui</td></tr><tr><td>Copenhague</td><td>non</td></tr></table>`,
    `<ul><li>à Oslo, la mer${REST}</li><li>à Stockholm, le vent${REST}</li></ul>`,
    `<p dir="rtl">قال <bdi>Keir Starmer</bdi> للصحفيين</p>`,
    `<p>Et <bdo dir="ltr">Viktor Orban</bdo> aussi${REST}</p>`,
  ];
  return pageWith(
    `<article><h1>La nuit au port</h1>${parts.join('\n')}<p>Au matin, chacun est reparti${REST}</p></article>`,
    '',
    style,
  );
}
