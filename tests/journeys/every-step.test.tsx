import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { standOf } from '../../src/frame/stand.ts';
import { wording } from '../../src/frame/wording.ts';
import type { Step } from '../../src/model/flow.ts';
import { Screen, type ScreenProps } from '../../src/ui/screen.tsx';
import { stepPhrase } from '../../src/ui/step-phrase.ts';
import { everywhere, flows, pageIn } from './authored.ts';
import { everyPath, type Walker } from './every-path.ts';

const now = () => new Date('2026-12-26T03:30Z');
const nothing = () => {};
const does: ScreenProps['does'] = {
  choose: nothing,
  back: nothing,
  change: nothing,
  restart: nothing,
  showAll: nothing,
  close: nothing,
  carryOn: nothing,
  leave: nothing,
  speak: () => false,
};

const { onward } = everyPath();
const once = (name: (walker: Walker) => string) => [
  ...new Map(onward.map((walker) => [name(walker), walker])).values(),
];

/** One person at each step; and one at each step behind each card that leads to it. */
const atEachStep = once(({ talk }) => talk.address);
const behindEachCard = once(({ talk }) => `${talk.address} ${talk.card ?? ''}`);

/** The screen in front of a person on the page in `folder`. */
function screenOf({ talk }: Walker, folder: string) {
  const page = pageIn(folder);
  const words = wording(page);
  const stand = standOf(page, talk, now);
  const html = renderToString(
    <Screen
      {...words}
      {...stand}
      address={talk.address}
      turns={talk.turns}
      startsAt={talk.restart().address}
      past={false}
      needs={page.needs}
      helplines={page.helplines}
      showingAll={false}
      embedded
      stays={false}
      stillThere={false}
      brought={false}
      languages={page.languages}
      unspoken={false}
      leave={page.leave}
      does={does}
    />,
  );
  return { html: html.replaceAll('&quot;', '"').replaceAll('&amp;', '&'), page, words, stand };
}

/** What a screen ought to have, and this one has not. */
function missing(walker: Walker, folder: string): string[] {
  const { html, page, words, stand } = screenOf(walker, folder);
  const { address } = walker.talk;
  const [before = '', list = ''] = html.split(/<details [^>]*\bnumbers\b/);
  const phones = page.helplines.flatMap(({ channels }) =>
    channels.flatMap((channel) => (channel.kind === 'phone' ? [channel.dial] : [])),
  );
  const said = [
    words.say(stepPhrase(address, 'title')),
    ...stand.step.options.map(({ id }) => words.say(stepPhrase(address, `options.${id}`))),
    ...stand.answers.map(({ helpline }) => helpline.title),
  ];
  return [
    ...(html.match(/<a [^>]*href="tel:999"[^>]*>/) ? [] : ['a link that calls 999']),
    ...(html.includes(words.say('app.emergency.call')) ? [] : ['the words of the emergency line']),
    ...(list.includes(words.say('app.numbers.title')) ? [] : ['all the numbers']),
    ...phones.filter((dial) => !list.includes(`tel:${dial}`)),
    ...(tells(stand.step) && stand.answers.length === 0 ? ['anybody’s own answer'] : []),
    ...said.filter((text) => !before.includes(text)),
    ...(/\b(app|flows|helplines|needs)\.[a-z]/.exec(before) ?? []),
  ].map((what) => `${address} on ${folder}: ${what}`);
}

function tells(step: Step): boolean {
  return step.kind === 'tell' && step.shows !== undefined;
}

describe('on every screen a person can come to', () => {
  it('stand its words, 999, and all the numbers: behind every card', () => {
    console.log(`${behindEachCard.length} screens of ${atEachStep.length} steps looked at`);
    const steps = flows.flatMap(({ steps: each }) => Object.keys(each));
    expect(atEachStep).toHaveLength(steps.length);
    expect(behindEachCard.flatMap((walker) => missing(walker, 'gb'))).toEqual([]);
  });

  it.each(everywhere.map(({ folder }) => folder))(
    'stand its words, 999, and all the numbers: on %s',
    (folder) => {
      expect(atEachStep.flatMap((walker) => missing(walker, folder))).toEqual([]);
    },
  );
});
