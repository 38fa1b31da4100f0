// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { files, site } from './site.ts';

describe('waymark()', () => {
  it('puts the tag of the README on the page, with its options', async () => {
    const { waymark, scripts, arrive, guests } = site();
    const made = waymark({ files, region: 'gb-eng', languages: ['cy', 'pt-BR'], forget: 5 });
    const [script] = scripts();
    expect(script).toMatchObject({ src: `${files}waymark.js`, integrity: '' });
    expect({ ...script?.dataset }).toEqual({
      region: 'gb-eng',
      languages: 'cy,pt-BR',
      forget: '5',
    });
    await arrive();
    expect(await made.ready).toBe(true);
    expect(guests()).toBe(1);
    made.destroy();
    expect([guests(), scripts().length, window.waymark]).toEqual([0, 0, undefined]);
  });

  it('leaves it to the script to refuse an option, in its own words', async () => {
    const { waymark, arrive } = site();
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    waymark({ files, flow: 'nowhere' });
    await arrive();
    expect(warn.mock.calls).toEqual([['Waymark: data-flow cannot be "nowhere", so none is used.']]);
  });

  it('asks for a pinned script as another server has to be asked', () => {
    const { waymark, scripts } = site();
    waymark({ files, integrity: 'sha384-x', nonce: 'abc' });
    expect(scripts()[0]).toMatchObject({
      integrity: 'sha384-x',
      crossOrigin: 'anonymous',
      nonce: 'abc',
    });
  });

  it('opens once the script is there, where it was asked to before', async () => {
    const { waymark, arrive, followed } = site();
    const made = waymark({ files });
    made.open({ flow: 'child' });
    await arrive();
    expect(await made.ready).toBe(true);
    const open = vi.spyOn(window.waymark ?? made, 'open');
    made.open({ flow: 'me' });
    expect(open.mock.calls).toEqual([[{ flow: 'me' }]]);
    expect(followed).toEqual([]);
  });

  it('is part of the page where it is given a place, and nowhere else', async () => {
    const { waymark, scripts, arrive } = site('<main></main>');
    const at = document.querySelector('main');
    const made = waymark({ files, mode: 'inline', at });
    expect(scripts()[0]?.parentNode).toBe(at);
    await arrive();
    expect(at?.querySelector('[data-waymark-host]')).not.toBeNull();
    made.destroy();
    expect(at?.childNodes).toHaveLength(0);
  });

  it('is never put into a shadow tree, where a script does not know its own tag', () => {
    const { waymark, scripts } = site('<main></main>');
    const root = document.querySelector('main')?.attachShadow({ mode: 'open' });
    const at = document.createElement('div');
    root?.append(at);
    waymark({ files, mode: 'inline', at });
    expect(scripts()[0]?.parentNode).toBe(document.head);
  });

  it.each(['javascript:alert(1)//', 'data:text/javascript,', 'https://', ''])(
    'refuses files that no browser could fetch, in one sentence: "%s"',
    async (wrong) => {
      const { waymark, scripts, followed } = site();
      const warn = vi.spyOn(console, 'warn').mockReturnValue();
      const made = waymark({ files: wrong, page: `${files}gb/cy.html` });
      made.open();
      expect(await made.ready).toBe(false);
      expect([scripts(), followed]).toEqual([[], []]);
      expect(warn.mock.calls).toEqual([
        [`Waymark: files cannot be "${wrong}", so nothing is put on the page.`],
      ]);
    },
  );

  it('takes the usual page in place of one that no browser could fetch, and says so', async () => {
    const { waymark, fail, followed } = site();
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const made = waymark({ files: '/files', page: 'javascript:alert(1)' });
    await fail();
    made.open();
    const usual = new URL('/files/gb/en-GB.html', document.baseURI).href;
    expect(followed).toEqual([usual]);
    expect(warn.mock.calls).toEqual([
      [`Waymark: page cannot be "javascript:alert(1)", so ${usual} is used.`],
    ]);
  });
});

describe('two on a page', () => {
  it('are one, and the second takes over when the first goes', async () => {
    const { waymark, scripts, arrive, guests } = site();
    const first = waymark({ files, region: 'gb-eng' });
    const second = waymark({ files, region: 'gb-wls' });
    expect(scripts()).toHaveLength(1);
    await arrive();
    expect([guests(), await second.ready]).toEqual([1, true]);
    first.destroy();
    expect(scripts()[0]?.dataset['region']).toBe('gb-wls');
    await arrive();
    expect(guests()).toBe(1);
    second.destroy();
    expect([scripts().length, guests()]).toEqual([0, 0]);
  });

  it('are one, and the second takes over when the first cannot come', async () => {
    const { waymark, scripts, arrive, fail } = site();
    const first = waymark({ files: 'https://down.example/' });
    const second = waymark({ files });
    const [script] = scripts();
    await fail();
    expect(await first.ready).toBe(false);
    expect(scripts().map(({ src }) => src)).toContain(`${files}waymark.js`);
    await arrive();
    expect(await second.ready).toBe(true);
    expect(script?.isConnected).toBe(true);
    first.destroy();
    expect(window.waymark).toBeDefined();
  });

  it('leave a tag of the page’s own alone', async () => {
    const { waymark, scripts, arrive, guests } = site();
    const own = document.createElement('script');
    own.src = `${files}waymark.js`;
    document.body.append(own);
    await arrive();
    const made = waymark({ files });
    expect(await made.ready).toBe(true);
    expect(scripts()).toEqual([own]);
    made.destroy();
    expect(guests()).toBe(1);
  });
});

describe('taken away before the script has come', () => {
  it('begins nothing when it comes', async () => {
    const { waymark, scripts, arrive, guests } = site();
    const made = waymark({ files });
    const [script] = scripts();
    made.destroy();
    expect(await made.ready).toBe(false);
    await arrive(script);
    expect([guests(), window.waymark]).toEqual([0, undefined]);
  });

  it.each([
    ['the old one first', [0, 1]],
    ['the new one first', [1, 0]],
  ])('and made anew, as in strict mode, is there once: %s', async (_, order) => {
    const { waymark, scripts, arrive, guests } = site();
    const old = waymark({ files, region: 'gb-eng' });
    const both = scripts();
    old.destroy();
    const made = waymark({ files, region: 'gb-wls' });
    both.push(...scripts());
    for (const each of order) await arrive(both[each]);
    expect(await made.ready).toBe(true);
    expect(guests()).toBe(1);
    old.destroy();
    expect(guests()).toBe(1);
    made.destroy();
    expect(guests()).toBe(0);
  });
});
