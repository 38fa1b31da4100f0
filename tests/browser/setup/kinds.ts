import type { Page } from 'playwright-core';
import { answer } from './visit.ts';

/** A kind of screen that a person may have in front of them, and how they come to it. */
export interface Kind {
  name: string;
  /** The instant it is for them; a Tuesday morning unless it matters. */
  at?: string;
  /** It has parts with colours of their own that no other kind has. */
  parts?: true;
  /** What they answered on the way. */
  answers?: string[];
  /** What they pressed or what became of the page then. */
  then?(page: Page): Promise<unknown>;
}

const MORNING = '2026-11-24T11:00Z';
const me = ['start/who me', 'me/adult adult', 'me/now safe'];
const images = [...me, 'me/worry images'];
const fear = (option: string) => [...images, 'me/images barrier', `refine/barrier ${option}`];

const showAll = (page: Page) => page.locator('.show-all').click();

/** Opens every fold there is in it, all at once: also those of which only one stays open at a time. */
function openAll(page: Page, within: string) {
  return page.evaluate(async (part) => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>(`${part} details`)) {
      fold.removeAttribute('name');
      fold.open = true;
    }
    // What is in a fold may be made when it opens.
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }, within);
}

/** Nobody is known who helps. */
async function withNobody(page: Page) {
  await page.route(/en-GB\.html/, async (route) => {
    const got = await route.fetch();
    const html = (await got.text()).replace(
      /("needs":\[)"own-behaviour"(\],"urgent":false)/g,
      '$1"nobodys"$2',
    );
    await route.fulfill({ response: got, body: html });
  });
  await page.reload();
  await page.unroute(/en-GB\.html/);
  await answer(page.mainFrame(), ...images);
}

/** Every kind of screen of the page that stands alone. */
export const kinds: Kind[] = [
  { name: 'the first screen', parts: true },
  {
    name: 'what leaving does and does not do',
    then: (page) => page.locator('.leaving > summary').click(),
  },
  { name: 'a question', answers: ['start/who me'] },
  { name: 'a question with answers above it', parts: true, answers: me },
  { name: 'a long question', answers: ['start/who child', 'child/danger no'] },
  {
    name: 'an answer that was changed',
    answers: me,
    then: (page) => page.locator('.change').first().click(),
  },
  {
    name: 'something told',
    answers: ['start/who child', 'child/danger no', 'child/what worry', 'child/worry who'].concat(
      'child/who parent',
    ),
  },
  { name: 'what a line does first', answers: fear('words') },
  { name: 'what a line tells', parts: true, answers: fear('reported') },
  { name: 'whether a line asks a name', answers: fear('recognised') },
  { name: 'quiet ways', answers: fear('overheard') },
  { name: 'what to do where a line is busy', answers: fear('busy') },
  { name: 'something told that no line answers', answers: fear('useless') },
  { name: 'a card, open', answers: images },
  { name: 'a card, closed', answers: images, at: '2026-11-22T06:00Z' },
  { name: 'a card whose hours are not confirmed', answers: images, at: '2029-04-03T11:00Z' },
  { name: 'a card on a bank holiday', answers: images, at: '2026-12-25T11:00Z' },
  {
    name: 'a card with everything open',
    parts: true,
    answers: images,
    then: (page) => openAll(page, '.outcome'),
  },
  {
    name: 'a card with two numbers side by side',
    answers: ['start/who someone', 'someone/danger no', 'someone/worry device'].concat(
      'someone/device talk-or-report',
      'someone/talk-or-report report',
    ),
  },
  {
    name: 'a card with ages',
    answers: ['start/who young', 'young/what hurt'],
    then: (page) => openAll(page, '.outcome'),
  },
  { name: 'an urgent card', parts: true, answers: ['start/who child', 'child/danger now'] },
  { name: 'a card in a crisis', answers: ['start/who me', 'me/adult adult', 'me/now crisis'] },
  { name: 'a card with nobody on it', then: withNobody },
  {
    name: 'a card for people abroad',
    answers: ['start/who not-sure', 'unsure/closest abroad', 'abroad/what me'],
  },
  { name: 'all the numbers', then: showAll },
  { name: 'all the numbers, every situation open', then: (page) => openAll(page, 'main') },
  { name: 'all the numbers, a year too late', parts: true, at: '2029-04-03T11:00Z', then: showAll },
];

/** Brings a person to a kind of screen, and waits until nothing on it moves. */
export async function comeTo(page: Page, files: string, kind: Kind): Promise<void> {
  await page.clock.setFixedTime(new Date(kind.at ?? MORNING));
  await page.goto(`${files}/gb/en-GB.html`);
  await page.locator('html:not(.plain)').waitFor();
  await answer(page.mainFrame(), ...(kind.answers ?? []));
  await kind.then?.(page);
  // A new question fades in; a colour half way is not the colour.
  await page.evaluate(() => Promise.all(document.getAnimations().map((each) => each.finished)));
}
