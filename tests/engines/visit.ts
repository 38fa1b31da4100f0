import { expect } from 'vitest';
import { host, page as pageOf, type Host } from '../browser/setup/host.ts';
import { option } from '../browser/setup/phrases.ts';
import type { Engine, Person } from './driver.ts';

/**
 * Lets a driver find the frame, which a page cannot: it runs before the loader and keeps the closed root.
 * And says in the title when the browser has brought the page back from its cache.
 */
const keepsRoot = `<script>{
  const attach = Element.prototype.attachShadow;
  let root;
  Element.prototype.attachShadow = function (init) { return (root = attach.call(this, init)); };
  window.frameOf = () => root && root.querySelector('iframe');
  addEventListener('pageshow', ({ persisted }) => { if (persisted) document.title = 'Brought back'; });
}</script>`;

export interface Met extends Person {
  site: Host;
  /** Opens the panel, and waits until it can be answered. */
  open(): Promise<void>;
  /** Presses once. False where it is not there, or was gone before the press was told of. */
  tryToPress(selector: string): Promise<boolean>;
  /** Answers questions in order: each is `flow/step option`.  */
  answer(...answers: string[]): Promise<void>;
  heading(): Promise<string>;
}

/** In the page: the frame has begun, so that its buttons do what they say. */
function shown(): boolean {
  const frame: unknown = Reflect.get(window, 'frameOf')?.();
  return frame instanceof Element && frame.parentElement?.className === 'ready';
}

/** Somebody at this engine's browser, on a host's page with the tag on it. */
export async function meet(engine: Engine, attributes = '', head = ''): Promise<Met> {
  const site = await host({
    html: pageOf(`<script src="{script}" async ${attributes}></script>`, head + keepsRoot),
  });
  const person = await engine.visit();
  // Another page first, so that there is somewhere to go back to.
  await person.go(`${site.url}other`);
  await person.go(site.url);
  const tryToPress = (selector: string, words?: string) =>
    person.press(selector, words).then(
      () => true,
      () => false,
    );
  /** As soon as it is there to be pressed. */
  const press = async (selector: string, words?: string) => {
    await expect.poll(() => tryToPress(selector, words)).toBe(true);
  };
  return {
    ...person,
    press,
    tryToPress,
    site,
    async open() {
      await expect.poll(() => person.inPage(() => 'waymark' in window, null)).toBe(true);
      await person.inPage(() => window.waymark?.open(), null);
      await expect.poll(() => person.inPage(shown, null)).toBe(true);
    },
    async answer(...answers) {
      for (const each of answers) {
        const [address = '', id = ''] = each.split(' ');
        await press('.option', option(address, id));
      }
    },
    heading: () =>
      person.inFrame(() => document.querySelector('.step-heading')?.textContent ?? '', null),
    async end() {
      await person.end();
      await site.stop();
    },
  };
}
