import { describe, expect, it } from 'vitest';
import type { Channel, Listed } from '../../src/model/helpline.ts';
import type { Hours } from '../../src/model/hours.ts';
import { find, type Request } from '../../src/directory/find.ts';
import { examplePhone } from '../../src/review/example.ts';
import { always, holidays, listed, unknown, weekly } from './listed.ts';

const NOON = new Date('2026-11-23T12:00Z');

const asked = (changes: Partial<Request> = {}): Request => ({
  needs: ['crisis'],
  nation: 'eng',
  prefer: [],
  instant: NOON,
  ...changes,
});

const ids = (helplines: Listed[], changes: Partial<Request> = {}) => {
  const { first, more } = find(helplines, holidays, asked(changes));
  const name = ({ helpline }: { helpline: Listed }) => helpline.id;
  return { first: first.map(name), more: more.map(name) };
};
const order = (helplines: Listed[], changes: Partial<Request> = {}) => {
  const { first, more } = ids(helplines, changes);
  return [...first, ...more];
};

const phone = (hours: Hours): Channel[] => [{ ...examplePhone(), hours }];
const online = (kind: 'chat' | 'site', hours: Hours = always): Channel => ({
  kind,
  id: kind,
  address: 'https://example.org/',
  cost: 'free',
  languages: ['en'],
  noted: false,
  hours,
  checked: '2026-10-07',
});

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

describe('the first shown', () => {
  const shut = weekly([[['mo'], '18:00', '20:00']]);
  const day = (id: string, place: number, hours: Hours, changes: Partial<Listed> = {}) =>
    listed(id, { serves: { crisis: place }, channels: phone(hours), ...changes });

  it('are two, where one of them is open', () => {
    const helplines = [day('a', 1, shut), day('b', 2, always), day('c', 3, always)];
    expect(ids(helplines)).toEqual({ first: ['a', 'b'], more: ['c'] });
  });

  it('are the best for each of two needs, and not the two best for one', () => {
    const pair = [
      listed('talk', { serves: { talk: 1 } }),
      listed('talk-too', { serves: { talk: 2 } }),
      listed('report', { serves: { report: 1 } }),
    ];
    expect(ids(pair, { needs: ['talk', 'report'] })).toEqual({
      first: ['talk', 'report'],
      more: ['talk-too'],
    });
  });

  it('are the two best, where one helpline is the only one for both needs', () => {
    const helplines = [
      listed('both', { serves: { talk: 1, report: 1 } }),
      listed('talk', { serves: { talk: 2 } }),
    ];
    expect(ids(helplines, { needs: ['talk', 'report'] }).first).toEqual(['both', 'talk']);
  });

  it('are joined by the first that is open, where neither is', () => {
    const helplines = [
      day('a', 1, shut),
      day('b', 2, unknown),
      day('c', 3, shut),
      day('d', 4, always),
      day('e', 5, always),
    ];
    expect(ids(helplines)).toEqual({ first: ['a', 'b', 'd'], more: ['c', 'e'] });
  });

  it('are joined by nobody, where nobody is open', () => {
    const helplines = [day('a', 1, shut), day('b', 2, shut), day('c', 3, unknown)];
    expect(ids(helplines)).toEqual({ first: ['a', 'b'], more: ['c'] });
  });

  it('do not count as open for a web site that never shuts', () => {
    const helplines = [
      listed('a', { channels: [online('site')] }),
      day('b', 2, shut),
      day('c', 3, always),
    ];
    expect(ids(helplines).first).toEqual(['a', 'b', 'c']);
  });

  it('are joined by one open to the whole UK, where the nation is not known', () => {
    const scottish: Partial<Listed> = { nations: ['sct'] };
    const helplines = [
      day('a', 1, shut),
      day('b', 2, always, scottish),
      day('c', 3, always, scottish),
      day('d', 4, always),
    ];
    expect(ids(helplines, { nation: null }).first).toEqual(['a', 'b', 'd']);
    expect(ids(helplines, { nation: 'sct' }).first).toEqual(['a', 'b']);
  });

  it('are joined by one open to another part of the UK, where nobody is to the whole', () => {
    const helplines = [
      day('a', 1, shut),
      day('b', 2, shut),
      day('c', 3, always, { nations: ['sct'] }),
    ];
    expect(ids(helplines, { nation: null }).first).toEqual(['a', 'b', 'c']);
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
