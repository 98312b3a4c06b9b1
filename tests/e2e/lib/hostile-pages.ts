import { callSource } from './reader.ts';

const SENTENCE =
  'Emmanuel Macron a passé la soirée à Copenhague, et personne ne sait encore ce qui s’est dit dans la salle, où il ' +
  'faisait froid depuis la veille.';

function page(body: string, script: () => void = () => {}): string {
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>La nuit au port</title>
<link rel="icon" href="data:,"><script>${callSource(script, [])}</script></head><body>${body}</body></html>`;
}

const ARTICLE = `<article><h1>La nuit au port</h1>${`<p>${SENTENCE}</p>\n`.repeat(4)}</article>`;

/** Some 200,000 nodes around an article of four paragraphs. */
export function crowdedPage(): string {
  return page(
    `<article><h1>La nuit au port</h1>${'<i></i><b>.</b>\n'.repeat(50_000)}<p>${SENTENCE}</p></article>${ARTICLE}`,
  );
}

/**
 * An article under 5,000 elements, which a script nests because parsers stop at 512. They have no boxes:
 * Chromium's own layout crashes on so many within each other.
 */
export function deepPage(): string {
  const nest = () => {
    document.addEventListener('DOMContentLoaded', () => {
      let inner = document.createElement('div');
      inner.append(document.querySelector('article') ?? '');
      for (let depth = 0; depth < 5_000; depth++) {
        const outer = document.createElement('div');
        outer.style.display = 'contents';
        outer.append(inner);
        inner = outer;
      }
      document.body.append(inner);
    });
  };
  return page(ARTICLE, nest);
}

/** A paragraph of one text node of 2 MB. */
export function endlessParagraph(): string {
  return page(`<article><h1>La nuit</h1><p>${`${SENTENCE} `.repeat(14_000)}</p></article>`);
}

/** Replaces what scripts build on by functions that count who calls them, and keeps the real registry for the test. */
export function meddlingPage(): string {
  const meddle = () => {
    const calls: string[] = [];
    const { highlights } = CSS;
    Object.assign(window, { calls, highlights });
    const trap = (owner: object, name: string) => {
      const trapped = () => {
        calls.push(name);
        throw new Error(`${name} is mine`);
      };
      Object.defineProperty(owner, name, { configurable: true, get: () => trapped });
    };
    document.addEventListener('DOMContentLoaded', () => {
      const names = ['map', 'filter', 'flatMap', 'forEach', 'push', 'includes', 'find', 'some'] as const;
      for (const name of names) trap(Array.prototype, name);
      for (const name of ['attachShadow', 'matches', 'closest', 'getClientRects']) trap(Element.prototype, name);
      for (const name of ['MutationObserver', 'Highlight', 'StaticRange', 'getComputedStyle', 'ResizeObserver'])
        trap(window, name);
      trap(CSS, 'highlights');
      trap(Document.prototype, 'createTreeWalker');
    });
  };
  return page(ARTICLE, meddle);
}

/** Takes every element of others out of its root element at once, and counts. */
export function jealousPage(): string {
  const guard = () => {
    const thrown = { out: 0 };
    Object.assign(window, { thrown });
    document.addEventListener('DOMContentLoaded', () => {
      new MutationObserver((records) => {
        for (const { addedNodes } of records)
          for (const node of Array.from(addedNodes)) {
            thrown.out++;
            node.parentNode?.removeChild(node);
          }
      }).observe(document.documentElement, { childList: true });
    });
  };
  return page(ARTICLE, guard);
}

/** Takes every element that others put under its root element into its article at once, and counts. */
export function thievishPage(): string {
  const take = () => {
    const taken = { in: 0 };
    Object.assign(window, { taken });
    document.addEventListener('DOMContentLoaded', () => {
      new MutationObserver((records) => {
        for (const { addedNodes } of records)
          for (const node of Array.from(addedNodes)) {
            taken.in++;
            document.querySelector('article')?.append(node);
          }
      }).observe(document.documentElement, { childList: true });
    });
  };
  return page(ARTICLE, take);
}

/** Has an element of our name, and puts another one beside ours whenever that comes. */
export function mimickingPage(): string {
  const mimic = () => {
    document.addEventListener('DOMContentLoaded', () => {
      const root = document.documentElement;
      const own = () =>
        Object.assign(document.createElement('reperes-root'), { className: 'own', textContent: 'À nous' });
      setTimeout(() => document.body.append(own()));
      new MutationObserver(() => {
        if (root.lastElementChild?.className !== 'own') root.append(own());
      }).observe(root, { childList: true });
    });
  };
  return page(ARTICLE, mimic);
}

/** Adds and takes away a thousand elements in each turn of its loop, `window.turns` times so far, until told to rest. */
export function restlessPage(): string {
  const spam = () => {
    const state = { turns: 0, isResting: false };
    Object.assign(window, { restless: state });
    document.addEventListener('DOMContentLoaded', () => {
      const article = document.querySelector('article');
      const turn = () => {
        const added = Array.from({ length: 1_000 }, () => document.createElement('p'));
        for (const element of added) element.textContent = 'Donald Tusk';
        article?.append(...added);
        for (const element of added) element.remove();
        state.turns++;
        if (!state.isResting) setTimeout(turn);
      };
      turn();
    });
  };
  return page(ARTICLE, spam);
}
