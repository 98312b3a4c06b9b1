import { describe, expect, it } from 'vitest';
import { TreeWalk, type Visitor } from '../../page/walk.ts';
import { body } from './dom.ts';

/** Writes down what a walk visits. */
class Log implements Visitor {
  readonly lines: string[] = [];
  enter(element: Element): 'walk' | 'skip' | ShadowRoot {
    if (element.localName === 'aside') return 'skip';
    this.lines.push(`<${element.localName}>`);
    return element.shadowRoot ?? 'walk';
  }
  leave(element: Element): void {
    this.lines.push(`</${element.localName}>`);
  }
  text(node: Text): void {
    this.lines.push(node.data);
  }
}

function walk(root: Element, step = 1_000): string {
  const log = new Log();
  const walking = new TreeWalk(root, log);
  while (walking.step(step));
  return log.lines.join('');
}

describe('TreeWalk', () => {
  it('visits in document order and leaves what it entered', () => {
    expect(walk(body('a<p>b<b>c</b></p><i></i>d'))).toBe('<body>a<p>b<b>c</b></p><i></i>d</body>');
  });

  it('does not enter what the visitor skips', () => {
    expect(walk(body('a<aside>b<p>c</p></aside>d'))).toBe('<body>ad</body>');
  });

  it('gives the same in steps of one node', () => {
    const root = body('a<p>b<b>c</b></p><aside>x</aside>d');
    expect(walk(root, 1)).toBe(walk(root));
  });

  it('stays within its root', () => {
    body('<p id="one">a</p><p>b</p>');
    expect(walk(document.querySelector('#one')!)).toBe('<p>a</p>');
  });

  it('ends when the page takes the subtree away between two steps', () => {
    const root = body('<div><p>a</p></div><p>later</p>');
    const log = new Log();
    const walking = new TreeWalk(root, log);
    walking.step(3);
    root.querySelector('div')?.remove();
    expect(walking.step(100)).toBe(false);
    expect(log.lines.join('')).not.toContain('later');
  });

  it('walks an open shadow root', () => {
    const root = body('<div></div>');
    root.querySelector('div')!.attachShadow({ mode: 'open' }).innerHTML = '<p>a</p>';
    expect(walk(root)).toBe('<body><div><p>a</p></div></body>');
  });

  it('walks slotted children after the shadow root, and only with a slot', () => {
    const root = body('<div>b</div><section>d</section>');
    root.querySelector('div')!.attachShadow({ mode: 'open' }).innerHTML = 'a<slot></slot>';
    root.querySelector('section')!.attachShadow({ mode: 'open' }).innerHTML = 'c';
    expect(walk(root).replace('<slot></slot>', '')).toBe('<body><div>ab</div><section>c</section></body>');
  });

  it('counts the nodes it visited', () => {
    const walking = new TreeWalk(body('a<p>b</p>'), new Log());
    while (walking.step(2));
    expect(walking.visited).toBe(4);
  });
});
