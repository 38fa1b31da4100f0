// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fromTheTop } from '../../src/frame/from-the-top.ts';

let top: ReturnType<typeof fromTheTop>;
const button = () => document.querySelector('button');

beforeEach(() => {
  document.body.innerHTML = '<p></p><main id="app"><button></button></main><footer></footer>';
  top = fromTheTop(window);
});
afterEach(() => top.stop());

describe('where the conversation begins afresh', () => {
  it('what had focus has lost it, and everything stands where it was', () => {
    const stands = document.body.innerHTML;
    button()?.focus();
    top.begin();
    expect(document.activeElement).toBe(document.body);
    expect(document.body.innerHTML).toBe(stands);
  });

  it('nothing is taken out where nobody has been', () => {
    const taken: Node[] = [];
    const watch = new MutationObserver((all) =>
      all.forEach(({ removedNodes }) => taken.push(...removedNodes)),
    );
    watch.observe(document.body, { childList: true });
    top.begin();
    expect(watch.takeRecords()).toEqual([]);
    button()?.focus();
    top.begin();
    expect(watch.takeRecords()).not.toEqual([]);
    top.begin();
    expect(watch.takeRecords()).toEqual([]);
    expect(taken).toEqual([]);
  });

  it('it watches nobody any more once it has been stopped', () => {
    top.stop();
    button()?.focus();
    top.begin();
    expect(document.activeElement).toBe(button());
  });
});
