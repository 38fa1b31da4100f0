// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { SCRIPT_WITHIN } from '../../src/embed/embed.ts';
import { files, site } from './site.ts';

const page = `${files}gb/en-GB.html`;

describe('a press that the script does not answer', () => {
  it('leads to the page at once, where the script could not come', async () => {
    const { waymark, fail, followed } = site();
    const made = waymark({ files });
    await fail();
    expect(await made.ready).toBe(false);
    expect(followed).toEqual([]);
    made.open();
    expect(followed).toEqual([page]);
  });

  it('leads to the page as soon as the script fails, where it was waiting', async () => {
    const { waymark, fail, followed } = site();
    waymark({ files }).open();
    await fail();
    expect(followed).toEqual([page]);
  });

  it(`waits ${SCRIPT_WITHIN} ms for a script that neither comes nor fails, and no longer`, () => {
    const { waymark, followed } = site();
    const made = waymark({ files, region: 'gb-wls' });
    made.open();
    vi.advanceTimersByTime(SCRIPT_WITHIN - 1);
    expect(followed).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(followed).toEqual([`${files}gb-wls/en-GB.html`]);
  });

  it('leads nowhere once it is closed', () => {
    const { waymark, followed } = site();
    const made = waymark({ files });
    made.open();
    made.close();
    vi.advanceTimersByTime(SCRIPT_WITHIN);
    expect(followed).toEqual([]);
  });

  it('leads to the page that the site owner names', async () => {
    const { waymark, fail, followed } = site();
    const made = waymark({ files, page: `${files}gb-wls/cy.html` });
    await fail();
    made.open();
    expect(followed).toEqual([`${files}gb-wls/cy.html`]);
  });

  it('leads to the page where the script came and could not begin', async () => {
    const { waymark, scripts, followed } = site();
    const made = waymark({ files });
    made.open();
    scripts()[0]?.dispatchEvent(new Event('load'));
    expect(await made.ready).toBe(false);
    expect(followed).toEqual([page]);
  });

  it('still leads to the page after everything was taken away', () => {
    const { waymark, followed } = site();
    const made = waymark({ files });
    made.destroy();
    made.open();
    expect(followed).toEqual([page]);
  });

  it('is not taken in by an element called waymark', async () => {
    const { waymark, arrive, followed } = site('<div id="waymark"></div>');
    const named = document.querySelector('div');
    Object.defineProperty(window, 'waymark', { configurable: true, writable: true, value: named });
    const made = waymark({ files });
    made.open();
    await arrive();
    expect(await made.ready).toBe(true);
    expect(followed).toEqual([]);
  });
});
