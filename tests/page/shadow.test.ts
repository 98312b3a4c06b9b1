import { describe, expect, it } from 'vitest';
import { composedParent, hostOf, readClosedRootsBy, shadowRootOf } from '../../page/shadow.ts';
import { body } from './dom.ts';

function scene() {
  const host = body('<div id="host"></div>').querySelector('#host')!;
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = '<p>Rome</p>';
  return { host, root, inner: root.querySelector('p')! };
}

describe('a shadow tree', () => {
  it('is found from its host, and its host from it', () => {
    const { host, root } = scene();
    expect([shadowRootOf(host), hostOf(root)]).toEqual([root, host]);
  });

  it('lies within its host', () => {
    const { host, inner } = scene();
    expect([composedParent(inner.firstChild!), composedParent(inner)]).toEqual([inner, host]);
  });

  it('that is closed is read by those who can, of components without anything else', () => {
    const { root } = scene();
    const asked: string[] = [];
    readClosedRootsBy((element) => {
      asked.push(element.id);
      return root;
    });
    body('<news-story id="a"></news-story><news-story id="b"><p>x</p></news-story><div id="c"></div>');
    const found = [...document.querySelectorAll('[id]')].map((element) => shadowRootOf(element));
    readClosedRootsBy(() => null);
    expect([found, asked]).toEqual([[root, null, null], ['a']]);
  });

  it('is no other fragment', () => {
    const fragment = document.createDocumentFragment();
    fragment.append('Rome');
    expect([hostOf(fragment), composedParent(fragment.firstChild!), hostOf(document.body)]).toEqual([null, null, null]);
  });
});
