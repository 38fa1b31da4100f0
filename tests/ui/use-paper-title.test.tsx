// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { show } from './show.tsx';
import { say } from './voice.ts';

const heard = (name: 'beforeprint' | 'afterprint') => window.dispatchEvent(new Event(name));

describe('while a page is printed', () => {
  beforeEach(() => {
    document.title = 'Find support';
  });

  it('its title gives nothing away, and comes back', () => {
    show('outcome');
    heard('beforeprint');
    expect(document.title).toBe(say('app.take.paper'));
    heard('afterprint');
    expect(document.title).toBe('Find support');
  });

  it('twice over, the first title comes back', () => {
    show('first');
    heard('beforeprint');
    heard('beforeprint');
    heard('afterprint');
    heard('afterprint');
    expect(document.title).toBe('Find support');
  });
});
