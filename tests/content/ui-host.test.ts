import { beforeEach, describe, expect, it, vi } from 'vitest';
import { HOST_NAME, removeLeftovers, UiHost } from '../../entrypoints/content/ui-host.ts';
import { body } from '../page/dom.ts';
import { stubPopover } from './popover.ts';

let life: AbortController;

beforeEach(() => {
  stubPopover();
  for (const old of document.getElementsByTagName(HOST_NAME)) old.remove();
  life = new AbortController();
});

const host = () => document.getElementsByTagName(HOST_NAME)[0];

describe('UiHost', () => {
  it('adds nothing to the page before it is needed', () => {
    new UiHost(document, life.signal);
    expect(host()).toBeUndefined();
  });

  it('stands beside the body, not in it', () => {
    body('<p>Rome</p>');
    void new UiHost(document, life.signal).root;
    expect(host()?.parentNode).toBe(document.documentElement);
  });

  it('keeps its inside closed to the page', () => {
    void new UiHost(document, life.signal).root;
    expect(host()?.shadowRoot).toBeNull();
  });

  it('is one element, however often it is used', () => {
    const ui = new UiHost(document, life.signal);
    expect(ui.root).toBe(ui.root);
    expect(document.getElementsByTagName(HOST_NAME)).toHaveLength(1);
  });

  it('comes back when the page has thrown it out', () => {
    const ui = new UiHost(document, life.signal);
    const { root } = ui;
    host()?.remove();
    expect(ui.root).toBe(root);
    expect(host()).toBeDefined();
  });

  it('goes into the page’s modal dialog, outside of which all is inert', () => {
    body('<dialog open></dialog>');
    void new UiHost(document, life.signal).root;
    expect(host()?.parentElement?.localName).toBe('dialog');
  });

  it('goes with the session', () => {
    void new UiHost(document, life.signal).root;
    life.abort();
    expect(host()).toBeUndefined();
  });

  it('outlives the session while "undo" is offered, until the reader presses elsewhere', () => {
    const ui = new UiHost(document, life.signal);
    void ui.root;
    ui.lingers = true;
    life.abort();
    host()?.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    expect(host()).toBeDefined();
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    expect(host()).toBeUndefined();
  });

  it('listens no longer to a page that it has left', () => {
    const ui = new UiHost(document, life.signal);
    void ui.root;
    ui.lingers = true;
    life.abort();
    ui.remove();
    const removed = vi.spyOn(ui, 'remove');
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    expect(removed).not.toHaveBeenCalled();
  });
});

describe('removeLeftovers', () => {
  it('takes away what an older script left, and only that', () => {
    body(`<${HOST_NAME} id="page"></${HOST_NAME}>`);
    const other = document.createElement('other-extension');
    for (let n = 0; n < 2; n++) document.documentElement.append(document.createElement(HOST_NAME), other);
    removeLeftovers(document);
    expect(other.isConnected).toBe(true);
    other.remove();
    expect([...document.getElementsByTagName(HOST_NAME)].map(({ id }) => id)).toEqual(['page']);
  });
});
