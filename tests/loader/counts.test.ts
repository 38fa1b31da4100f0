// @vitest-environment happy-dom
import { onTestFinished, describe, expect, it, vi } from 'vitest';
import { hostPage } from './host-page.ts';

/** A page with the tag on it, and each event of ours that it got, with all that it holds. */
function counted(attributes: Record<string, string> = {}, html?: string) {
  const events: Event[] = [];
  const heard = (event: Event) => void events.push(event);
  const life = new AbortController();
  for (const name of ['waymark:open', 'waymark:help-shown'])
    window.addEventListener(name, heard, life);
  onTestFinished(() => life.abort());
  const page = hostPage(attributes, html);
  return { ...page, events, names: () => events.map(({ type }) => type) };
}

const on = { 'data-counts': 'on' };

describe('a page that did not ask for counts', () => {
  it('gets no event, whatever is pressed and whatever the frame says', () => {
    const { launcher, load, say, said, names } = counted();
    launcher().click();
    load();
    say({ kind: 'ready' });
    say({ kind: 'help' });
    expect(names()).toEqual([]);
    expect(said.some((message) => message.counts)).toBe(false);
  });

  it.each(['', 'true', 'off', 'yes'])(
    'nor does one that asks by "%s", and it is told so',
    (value) => {
      const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
      const { launcher, names } = counted({ 'data-counts': value });
      launcher().click();
      expect(names()).toEqual([]);
      expect(warned.mock.calls).toEqual([
        [`Waymark: data-counts cannot be "${value}", so none is used.`],
      ]);
    },
  );
});

describe('a page that counts', () => {
  it('hears that it was opened, by the button, a link or a script, and the frame knows', () => {
    const link = '<a data-waymark="child" href="#help">Help</a>';
    const { launcher, load, said, names } = counted(on, link);
    launcher().click();
    load();
    window.waymark?.close();
    document.querySelector('a')?.click();
    window.waymark?.close();
    window.waymark?.open();
    expect(names()).toEqual(['waymark:open', 'waymark:open', 'waymark:open']);
    expect(said.every(({ counts }) => counts === 'on')).toBe(true);
  });

  it('hears that help was shown when the frame says so', () => {
    const { launcher, load, say, names } = counted(on);
    launcher().click();
    load();
    say({ kind: 'ready' });
    expect(names()).toEqual(['waymark:open']);
    say({ kind: 'help', answer: 'me/worry' });
    expect(names()).toEqual(['waymark:open', 'waymark:help-shown']);
  });

  it('is given an event that holds nothing but its name', () => {
    const { launcher, load, say, events } = counted(on);
    const plain = Object.keys(new Event('plain'));
    launcher().click();
    load();
    say({ kind: 'help', answer: 'me/worry', detail: 'me/worry' });
    for (const event of events) {
      expect(Object.keys(event)).toEqual(plain);
      expect('detail' in event).toBe(false);
    }
    expect(events).toHaveLength(2);
  });

  it('hears nothing of a frame nobody opened, nor after closing, leaving or going', () => {
    const { launcher, load, say, names } = counted(on);
    load();
    say({ kind: 'help' });
    launcher().click();
    window.waymark?.close();
    say({ kind: 'help' });
    launcher().click();
    window.dispatchEvent(new Event('pagehide'));
    say({ kind: 'help' });
    expect(names()).toEqual(['waymark:open', 'waymark:open']);
  });

  it('hears nothing on leaving', () => {
    vi.spyOn(location, 'replace').mockImplementation(() => {});
    const { launcher, load, say, names } = counted(on);
    launcher().click();
    load();
    say({ kind: 'leave' });
    say({ kind: 'help' });
    expect(names()).toEqual(['waymark:open']);
  });

  it('of which it is a part hears of help without an opening', () => {
    const { load, say, names } = counted({ ...on, 'data-mode': 'inline' });
    load();
    say({ kind: 'help' });
    expect(names()).toEqual(['waymark:help-shown']);
  });
});
