import { describe, expect, it } from 'vitest';
import { pageScript } from '../../scripts/lib/page-script.ts';

const CODE = `
  var made = (function () {
    class Counter {
      #count = 0;
      #step;
      constructor(step) { this.#step = step; }
      add() { this.#count += this.#step; return this.#count; }
      get state() { return { count: this.#count, open_count: 7 }; }
    }
    const counter = new Counter(2);
    counter.add();
    return [counter.add(), counter.state];
  })();
  made;
`;

describe('pageScript', () => {
  it('does what the script does', async () => {
    expect(new Function(`${await pageScript(CODE)};return made`)()).toEqual([4, { count: 4, open_count: 7 }]);
  });

  it('has all functions compiled in one go', async () => {
    expect(await pageScript(CODE)).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
  });

  it('shortens private names and no others', async () => {
    const script = await pageScript(CODE);
    expect(script).not.toMatch(/\b_count|_step|#count/);
    expect(script).toContain('open_count');
    expect(script).toContain('.add()');
  });

  it('refuses a script with a member that could be taken for a private one', async () => {
    await expect(pageScript('class C{#e=1;f(a){return a._e+this.#e}}')).rejects.toThrow('_e');
  });
});
