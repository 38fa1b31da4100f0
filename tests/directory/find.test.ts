import { describe, expect, it } from 'vitest';
import type { Channel } from '../../src/model/helpline.ts';
import { find } from '../../src/directory/find.ts';
import type { Request } from '../../src/directory/request.ts';
import { examplePhone } from '../../src/review/example.ts';
import { asked, ids, online, order, phone, text } from './asking.ts';
import { always, holidays, listed, unknown, weekly } from './listed.ts';

describe('who helps', () => {
  it('is whoever serves the need, and nobody else', () => {
    const other = listed('other', { serves: { family: 1 } });
    expect(order([other, listed('line')])).toEqual(['line']);
  });

  it('is whoever serves the nation, or any where it is not known', () => {
    const helplines = [
      listed('uk'),
      listed('scotland', { nations: ['sct'], serves: { crisis: 2 } }),
    ];
    expect(order(helplines)).toEqual(['uk']);
    expect(order(helplines, { nation: 'sct' })).toEqual(['uk', 'scotland']);
    expect(order(helplines, { nation: null })).toEqual(['uk', 'scotland']);
  });

  it('is nobody where nobody serves it', () => {
    expect(find([listed('line')], holidays, asked({ needs: ['unheard-of'] }))).toEqual({
      first: [],
      more: [],
    });
  });
});

describe('whom a helpline is for', () => {
  const teens = listed('teens', { ages: { to: 17 } });
  const adults = listed('adults', { ages: { from: 18 } });
  const young = listed('young', { ages: { from: 13, to: 25 } });
  const all = [teens, adults, young];

  it('keeps those that cannot be for them from the card', () => {
    expect(order(all, { age: 'under-18' })).toEqual(['teens', 'young']);
    expect(order(all, { age: 'adult' })).toEqual(['adults', 'young']);
  });

  it('keeps nobody away whose age is not known', () => {
    expect(order(all)).toEqual(['teens', 'adults', 'young']);
    expect(order(all, { age: null })).toEqual(['teens', 'adults', 'young']);
  });

  it('does not matter where a person of any age asks it about a child', () => {
    const images = listed('images', {
      serves: { images: 1, crisis: 2 },
      ages: { to: 17, anyone: ['images'] },
    });
    expect(order([images], { needs: ['images'], age: 'adult' })).toEqual(['images']);
    expect(order([images], { needs: ['crisis'], age: 'adult' })).toEqual([]);
    const next = listed('next', { serves: { crisis: 9, images: 9 } });
    expect(order([images, next], { needs: ['crisis', 'images'], age: 'adult' })).toEqual([
      'next',
      'images',
    ]);
  });
});

describe('two needs', () => {
  it('stand side by side: the best for each comes before the next best for either', () => {
    const helplines = [
      listed('talk', { serves: { 'someone-else': 1 } }),
      listed('listen', { serves: { 'someone-else': 2 } }),
      listed('report', { serves: { 'report-adult': 1 } }),
    ];
    const { first } = ids(helplines, { needs: ['someone-else', 'report-adult'] });
    expect(first).toEqual(['talk', 'report']);
  });

  it('that one helpline answers best leave room for the next best', () => {
    const helplines = [
      listed('both', { serves: { crisis: 1, family: 1 } }),
      listed('next', { serves: { crisis: 2 } }),
    ];
    expect(ids(helplines, { needs: ['crisis', 'family'] }).first).toEqual(['both', 'next']);
  });
});

describe('the order', () => {
  it('is that of the needs, before a helpline’s own place in them', () => {
    const helplines = [
      listed('second', { serves: { family: 1 } }),
      listed('first', { serves: { crisis: 9 } }),
    ];
    expect(order(helplines, { needs: ['crisis', 'family'] })).toEqual(['first', 'second']);
    expect(order(helplines, { needs: ['family', 'crisis'] })).toEqual(['second', 'first']);
  });

  it('puts what the person asked to use first, within a need', () => {
    const helplines = [
      listed('phones'),
      listed('chats', { serves: { crisis: 9 }, channels: [online('chat')] }),
    ];
    expect(order(helplines)).toEqual(['phones', 'chats']);
    expect(order(helplines, { prefer: ['chat', 'text'] })).toEqual(['chats', 'phones']);
  });

  it('never lets a wish for a channel put a lesser need first', () => {
    const helplines = [
      listed('emergency', { serves: { emergency: 1 } }),
      listed('forms', { serves: { family: 1 }, channels: [online('chat')] }),
    ];
    expect(order(helplines, { needs: ['emergency', 'family'], prefer: ['chat'] })).toEqual([
      'emergency',
      'forms',
    ]);
  });

  it('puts local before national where they stand level, and not otherwise', () => {
    const council = listed('council', { local: true });
    expect(order([listed('line'), council])).toEqual(['council', 'line']);
    const later = listed('council', { local: true, serves: { crisis: 2 } });
    expect(order([listed('line'), later])).toEqual(['line', 'council']);
  });

  it('puts one that is open first where nothing else tells two apart', () => {
    const shut = listed('shut', { channels: phone(unknown) });
    expect(order([shut, listed('open')])).toEqual(['open', 'shut']);
    const better = listed('better', { channels: phone(unknown), local: true });
    expect(order([listed('open'), better])).toEqual(['better', 'open']);
  });

  it('never parts a pair, and keeps it in the order of the file', () => {
    const { shown, dial, ...rest } = examplePhone();
    const paired = (id: string): Channel => ({ ...rest, shown, dial, id, pair: 'lines' });
    const line = listed('line', {
      channels: [paired('english'), online('chat'), paired('welsh'), text(always)],
    });
    const channels = (prefer: Request['prefer']) =>
      find([line], holidays, asked({ prefer })).first[0]?.channels.map(({ channel }) => channel.id);
    expect(channels([])).toEqual(['english', 'welsh', 'chat', 'text']);
    expect(channels(['text', 'phone'])).toEqual(['text', 'english', 'welsh', 'chat']);
    expect(channels(['chat'])).toEqual(['chat', 'english', 'welsh', 'text']);
  });

  it('puts the channels of a card as the person asked', () => {
    const both = listed('line', { channels: [examplePhone(), online('chat')] });
    const kinds = (prefer: Request['prefer']) =>
      find([both], holidays, asked({ prefer })).first[0]?.channels.map(
        ({ channel }) => channel.kind,
      );
    expect(kinds([])).toEqual(['phone', 'chat']);
    expect(kinds(['chat'])).toEqual(['chat', 'phone']);
    expect(kinds(['email'])).toEqual(['phone', 'chat']);
  });
});

it('a card says how each channel stands at the instant', () => {
  const line = listed('line', {
    channels: [...phone(weekly([[['mo'], '09:00', '17:00']])), online('chat', unknown)],
  });
  expect(find([line], holidays, asked()).first[0]).toMatchObject({
    open: true,
    channels: [{ opening: { kind: 'open', until: '17:00' } }, { opening: { kind: 'check' } }],
  });
});
