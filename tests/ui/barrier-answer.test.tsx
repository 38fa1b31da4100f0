// @vitest-environment happy-dom
import { render } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { shown, type Shown } from '../../src/model/flow.ts';
import { BarrierAnswer } from '../../src/ui/barrier-answer.tsx';
import { cards } from '../../src/ui/card.examples.ts';
import { screen, show, within } from './show.tsx';
import { say, voice } from './voice.ts';

const full = 'Fellshire Advice Line';
const bare = 'Fellshire Police';

/** What each helpline is shown to answer. */
function answers(shows: Shown, offers = [cards.open, cards.least]) {
  const { container } = render(
    <BarrierAnswer voice={voice} shows={shows} offers={offers} past={false} />,
  );
  const of = (title: string) => {
    const block = screen.getByRole('heading', { level: 3, name: title }).closest('section');
    if (!block) throw new Error(`${title} answers nothing`);
    return block;
  };
  return {
    container,
    words: (title: string) => of(title).querySelector('.barrier-words')?.textContent,
    links: (title: string) =>
      within(of(title))
        .queryAllByRole('link')
        .map((link) => link.getAttribute('href')),
    of,
  };
}

describe('a barrier', () => {
  it.each([
    ['name', say('app.name.choose'), say('app.name.unknown')],
    ['tells', 'They pass on what names a child at risk.', say('app.card.tellsUnknown')],
    ['first', 'They listen.', say('app.barrier.firstUnknown')],
    ['busy', 'Send a text.', say('app.barrier.busyUnknown')],
  ] as const)(
    'of "%s" is answered in a helpline’s own words, or by saying that there are none',
    (shows, published, unpublished) => {
      const { words } = answers(shows);
      expect(words(full)).toBe(published);
      expect(words(bare)).toBe(unpublished);
    },
  );

  it.each(shown.options)('of "%s" is put as a question once, before the answers', (shows) => {
    const { container } = answers(shows);
    const phrase = shows === 'quiet' ? 'app.barrier.quiet' : (`app.card.${shows}` as const);
    expect(container.querySelectorAll('.barrier-asks')).toHaveLength(1);
    expect(container.querySelector('.barrier')?.firstElementChild?.textContent).toBe(say(phrase));
  });

  it('of being heard is answered by the ways that make no sound, as links that work', () => {
    const { links, of } = answers('quiet');
    expect(links(full)).toEqual([
      'sms:01632960123?body=HELP%20ME',
      'https://advice.example/chat',
      'mailto:advice@fellshire.example',
    ]);
    expect(of(full).textContent).toContain(say('app.hours.always'));
    expect(of(full).textContent).toContain(say('app.hours.check'));
  });

  it('of being heard is answered honestly where a helpline has no such way', () => {
    const { links, words } = answers('quiet');
    expect(words(bare)).toBe(say('app.barrier.noQuiet'));
    expect(links(bare)).toEqual([]);
    expect(words(full)).toBeUndefined();
  });

  it('of a busy line shows the way that is open now', () => {
    const { links, of } = answers('busy');
    expect(links(full)).toEqual(['tel:08081570123']);
    expect(of(full).textContent).toContain(say('app.hours.openUntil', { time: '9pm' }));
  });

  it('of a closed line shows another way of the same helpline that is open', () => {
    const [phone, text] = cards.closed.channels;
    if (!phone || !text) throw new Error('the example has lost its channels');
    const offer = {
      ...cards.closed,
      channels: [phone, { ...text, opening: { kind: 'always' as const } }],
    };
    expect(answers('busy', [offer]).links(full)).toEqual(['sms:01632960123?body=HELP%20ME']);
  });

  it('of a busy line shows both of a pair that belongs together', () => {
    const channels = cards.open.channels.map((each) =>
      each.channel.kind === 'chat' || each.channel.kind === 'text'
        ? each
        : { ...each, channel: { ...each.channel, pair: 'both' } },
    );
    expect(answers('busy', [{ ...cards.open, channels }]).links(full)).toEqual([
      'tel:08081570123',
      'mailto:advice@fellshire.example',
    ]);
  });

  it('of a line with nothing open shows when it opens', () => {
    const { of } = answers('busy', [cards.closed]);
    expect(of(full).textContent).toContain(say('app.hours.opensTomorrow', { time: '9am' }));
  });

  it('of any other kind is answered in words alone', () => {
    expect(answers('name').links(full)).toEqual([]);
  });

  it('is not spoken of where no helpline was on the card', () => {
    expect(answers('name', []).container.textContent).toBe('');
  });
});

describe('on the screen', () => {
  it('the answers come after what we say ourselves, and before the way on', () => {
    const { container } = show('barrier');
    const order = [...container.querySelectorAll('.body, .barrier, .options')];
    expect(order.map(({ className }) => className.split(' ')[0])).toEqual([
      'body',
      'barrier',
      'options',
    ]);
  });

  it('there are none where a step asks for none', () => {
    const { container } = show('tell', { answers: [cards.open] });
    expect(container.querySelector('.barrier')).toBeNull();
  });
});
