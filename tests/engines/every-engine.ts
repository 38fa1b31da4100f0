import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kept } from './kept.ts';
import { title } from '../browser/setup/phrases.ts';
import { listener } from '../hosts/listener.ts';
import { plants } from '../hosts/plants.ts';
import type { Engine } from './driver.ts';
import { neutral } from './neutral.ts';
import { meet, type Met } from './visit.ts';

const toCard = ['start/who me', 'me/adult adult', 'me/now safe', 'me/worry images'];

/** What a page can tell of itself and of what is in it. */
const seen = () => [window.length, history.length, location.href, window.name];

/** What must be so in every engine: the same tests, whoever drives. */
export function everyEngine(name: string, begin: () => Promise<Engine>): void {
  describe(`in ${name}`, () => {
    let engine: Engine | undefined;
    let calm: Awaited<ReturnType<typeof neutral>> | undefined;
    beforeAll(async () => {
      calm = await neutral();
      engine = await begin();
      console.info(engine.version);
    });
    afterAll(async () => {
      await engine?.stop();
      await calm?.stop();
    });

    const met = async (
      run: (person: Met) => Promise<void>,
      { attributes = '', head = '' } = {},
    ) => {
      if (!engine) throw new Error(`${name} did not start`);
      const person = await meet(engine, `data-leave="${calm?.url}" ${attributes}`, head);
      try {
        await person.open();
        await run(person);
      } finally {
        await person.end();
      }
    };
    const focused = (person: Met) => person.inFrame(() => document.hasFocus(), null);
    const at = (person: Met, address: string) => expect.poll(person.heading).toBe(title(address));

    it('a whole journey leads to a card, whose number can be rung', () =>
      met(async (person) => {
        await person.answer(...toCard);
        await at(person, 'me/images');
        const link = await person.inFrame(() => {
          const call = document.querySelector<HTMLAnchorElement>('.card a[href^="tel:"]');
          return { href: call?.getAttribute('href'), target: call?.target };
        }, null);
        expect(link).toEqual({ href: 'tel:08081000900', target: 'waymark-call' });
      }));

    it('a press on the number leaves the card where it is, and where that can be told, the browser asks', () =>
      met(async (person) => {
        await person.answer(...toCard);
        await at(person, 'me/images');
        await person.press('.card a[href^="tel:"]');
        if (engine?.asks) await expect.poll(() => focused(person)).toBe(false);
        await at(person, 'me/images');
      }));

    describe('on a page whose policy lets in frames of our server alone', () => {
      const strict = {
        head: '<meta http-equiv="Content-Security-Policy" content="frame-src http://localhost:*">',
      };
      const listen = (person: Met) =>
        person.inPage(() => {
          const refused: string[] = [];
          document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
            refused.push(effectiveDirective),
          );
          Reflect.set(window, 'refused', refused);
        }, null);
      const refused = (person: Met) =>
        person.inPage(() => [...Reflect.get(window, 'refused')], null);

      it('a press on a number is not refused', () =>
        met(async (person) => {
          await listen(person);
          await person.answer('start/who me');
          await at(person, 'me/adult');
          await person.press('.emergency');
          if (engine?.asks) await expect.poll(() => focused(person)).toBe(false);
          await at(person, 'me/adult');
          expect(await refused(person)).toEqual([]);
        }, strict));

      it('it would be, if it were pressed in the frame itself: this test can fail', ({ skip }) => {
        skip(!engine?.asks, 'it asks no page around about a call');
        return met(async (person) => {
          await listen(person);
          await person.inFrame(
            () => document.querySelector('.emergency')?.removeAttribute('target'),
            null,
          );
          // What is refused takes the frame's page with it, which may be before the press is told of.
          const told = async () => {
            await person.tryToPress('.emergency');
            return refused(person);
          };
          await expect.poll(told).toContain('frame-src');
        }, strict);
      });
    });

    it('another language takes over, and the page around sees nothing of it', () =>
      met(
        async (person) => {
          await person.answer('start/who me');
          await at(person, 'me/adult');
          const before = await person.inPage(seen, null);
          await person.press('.language');
          // Once it has begun, where the person was.
          const taken = () =>
            person.inFrame(() => document.documentElement.classList.contains('elsewhere'), null);
          await expect.poll(taken).toBe(true);
          expect(await person.inPage(seen, null)).toEqual(before);
          expect(person.site.asked.at(-1)).toMatch(/^\/gb-wls\/cy\.\w+\.html$/);
        },
        { attributes: 'data-region="gb-wls"' },
      ));

    it('nothing is kept, and nothing is asked for but a script and a document', () =>
      met(async (person) => {
        const before = await person.inPage(seen, null);
        await person.answer(...toCard);
        await at(person, 'me/images');
        expect(await person.inPage(kept, null)).toMatchObject({ cookie: '', local: 0, session: 0 });
        expect(await person.inFrame(kept, null)).toMatchObject({
          cookie: 'SecurityError',
          local: 'SecurityError',
          session: 'SecurityError',
          name: '',
        });
        expect(await person.cookies()).toBe(0);
        expect(await person.inPage(seen, null)).toEqual(before);
        const asked = person.site.asked.filter((url) => url !== '/favicon.ico');
        expect(asked).toEqual(['/waymark.js', expect.stringMatching(/^\/gb\/en-GB\.\w+\.html$/)]);
      }));

    it('Leave quickly replaces the page, and Back does not return to it', () =>
      met(async (person) => {
        await person.answer('start/who me');
        await at(person, 'me/adult');
        await person.press('[data-leave]');
        await expect.poll(person.url).toBe(calm?.url);
        await person.back().catch(() => {});
        // The page before the one that was left: of that one there is no trace.
        await expect.poll(person.url).toBe(`${person.site.url}other`);
      }));

    it('Shift three times leaves too', () =>
      met(async (person) => {
        await person.answer('start/who me');
        await at(person, 'me/adult');
        for (let press = 0; press < 3; press++) await person.key('Shift');
        await expect.poll(person.url).toBe(calm?.url);
      }));

    it('whoever comes back to a page that the browser kept as it was finds the start', () =>
      met(async (person) => {
        await person.answer('start/who me');
        await at(person, 'me/adult');
        await person.go(`${person.site.url}other`);
        await person.back();
        await expect.poll(person.url).toBe(person.site.url);
        const called = () => person.inPage(() => document.title, null);
        await expect.poll(called).toBe('Brought back');
        await person.open();
        await at(person, 'start/who');
        expect(
          await person.inFrame(() => document.querySelector('.transcript') === null, null),
        ).toBe(true);
      }));

    it('the policy refuses whatever is planted in the frame, while the same in the page around it arrives', () =>
      met(async (person) => {
        const server = await listener();
        const asking = plants.filter(({ leaves }) => !leaves);
        const broken: string[] = [];
        for (const { run, path } of asking)
          await person
            .inFrame(run, `${server.origin}${path}`)
            .catch((error: unknown) => broken.push(String(error)));
        // WebKit refuses an EventSource by throwing. Anything else would be a plant that did not run.
        expect(broken.filter((error) => !/insecure/.test(error))).toEqual([]);
        // With nothing to refuse it, the page around can ask: when that has come, the rest has had its time.
        const known = (path: string) => path.replace('planted', 'known');
        for (const { run, path } of asking)
          await person.inPage(run, `${server.origin}${known(path)}`);
        const sent = asking.filter(({ path }) => !engine?.never.includes(path));
        await expect
          .poll(() => server.asked)
          .toEqual(expect.arrayContaining(sent.map(({ path }) => known(path))));
        for (const { run, path, leaves } of plants)
          if (leaves) await person.inFrame(run, `${server.origin}${path}`).catch(() => {});
        await person.inPage(
          (address) => void fetch(address, { mode: 'no-cors' }).catch(() => {}),
          `${server.origin}/last`,
        );
        await expect.poll(() => server.asked).toContain('/last');
        // The ping in the page was a press on a link within it.
        expect((await person.url()).replace(/#.*/, '')).toBe(person.site.url);
        await at(person, 'start/who');
        expect(server.asked.filter((url) => url.startsWith('/planted'))).toEqual([]);
        await server.stop();
      }));
  });
}
