import { describe, expect, it } from 'vitest';
import { plainMembers } from '../../scripts/lib/plain-members.ts';

/** What a class of this body answers, as written and with plain members. */
function both(body: string, use: string): unknown[] {
  const code = `(()=>{class C{${body}}return ${use}})()`;
  return [code, plainMembers(code)].map((source) => new Function(`return ${source}`)());
}

describe('plainMembers', () => {
  it.each([
    ['a field', '#e=1;get(){return this.#e}', 'new C().get()', 1],
    ['a method', '#e(n){return n+1}get(){return this.#e(1)}', 'new C().get()', 2],
    ['a getter written close', 'get#e(){return 3}get(){return this.#e}', 'new C().get()', 3],
    ['an asynchronous method written close', 'async#e(){}get(){return typeof this.#e}', 'new C().get()', 'function'],
    ['a field of another instance', '#e=4;get(other){return other?.#e}', 'new C().get(new C)', 4],
    ['a field that gets its value later', '#e;constructor(){this.#e=5}get(){return this.#e}', 'new C().get()', 5],
    ['a field that has none', '#e;#t=6;get(){return this.#e??this.#t}', 'new C().get()', 6],
    ['a static field without a value', 'static#e;static get(){return String(C.#e)}', 'C.get()', 'undefined'],
    ['a number after a number', '#e=1;#t=this.#e+1;get(){return this.#t}', 'new C().get()', 2],
  ])('keeps what a class does with %s', (_, body, use, answer) => {
    expect(both(body, use)).toEqual([answer, answer]);
  });

  it('leaves no private name, and texts with a number sign as they are', () => {
    expect(plainMembers('class C{#e=`#e`;get#t(){return /#e/.test(this.#e)}}')).toBe(
      'class C{_e=`#e`;get _t(){return /#e/.test(this._e)}}',
    );
  });

  it('leaves out what only declares, of private members alone', () => {
    expect(plainMembers('class C{a;#e;#t=1;#n;static#s;f(){return this.#e}}')).toBe(
      'class C{a;_t=1;static _s;f(){return this._e}}',
    );
  });

  it('gives a script without any back as it was', () => {
    expect(plainMembers('var a = "#e"')).toBe('var a = "#e"');
  });

  it('refuses a name that would mean two things', () => {
    expect(() => plainMembers('class C{#e=1;f(a){return a._e+this.#e}}')).toThrow('_e');
  });
});
