// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { hostPage } from './host-page.ts';

describe('what there is to read while the frame is made', () => {
  it('is seen until the frame has painted over it, and is no longer met', () => {
    const { launcher, part, load, say } = hostPage();
    launcher().click();
    load();
    expect(part('p')).toMatchObject({ hidden: false, inert: false });
    say({ kind: 'ready' });
    expect(part('p')).toMatchObject({ hidden: false, inert: true });
  });

  it('is not seen where the frame was ready before the panel was opened', () => {
    const { launcher, part, load, say } = hostPage();
    load();
    say({ kind: 'ready' });
    launcher().click();
    expect(part('p')).toMatchObject({ hidden: true, inert: true });
  });

  it('is there again for the next frame, once the page has been left and come back to', () => {
    const { launcher, part, load, say } = hostPage();
    launcher().click();
    load();
    say({ kind: 'ready' });
    dispatchEvent(new Event('pagehide'));
    expect(part('p')).toMatchObject({ hidden: false, inert: false });
  });
});
