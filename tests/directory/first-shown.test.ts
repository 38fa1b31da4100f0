import { describe, expect, it } from 'vitest';
import type { Channel, Listed } from '../../src/model/helpline.ts';
import type { Hours } from '../../src/model/hours.ts';
import type { Request } from '../../src/directory/request.ts';
import { ids, online, phone, text } from './asking.ts';
import { always, listed, unknown, weekly } from './listed.ts';

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
      day('b', 2, shut),
      day('c', 3, always, scottish),
      day('d', 4, always),
    ];
    expect(ids(helplines, { nation: null }).first).toEqual(['a', 'b', 'd']);
    expect(ids(helplines, { nation: 'sct' }).first).toEqual(['a', 'b', 'c']);
  });

  it('have one for the whole UK beside them, where the nation is not known', () => {
    const helplines = [
      day('a', 1, always, { nations: ['eng'] }),
      day('b', 2, always, { nations: ['sct'] }),
      day('c', 3, always),
    ];
    expect(ids(helplines, { nation: null }).first).toEqual(['a', 'c']);
    expect(ids(helplines, { nation: 'sct' }).first).toEqual(['b', 'c']);
    const [a, b] = helplines;
    if (a && b) expect(ids([a, b], { nation: null }).first).toEqual(['a', 'b']);
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

describe('somebody who cannot speak', () => {
  const wishes: Partial<Request> = { prefer: ['text', 'chat'] };
  const line = (id: string, place: number, channels: Channel[], changes: Partial<Listed> = {}) =>
    listed(id, { serves: { crisis: place }, channels, ...changes });
  const shut = weekly([[['mo'], '18:00', '20:00']]);
  const chats = (id: string, place: number) =>
    line(id, place, [...phone(always), online('chat', shut)]);

  it('is given an open line to write to before an open phone line', () => {
    const helplines = [
      chats('a', 1),
      chats('b', 2),
      line('phone', 3, phone(always)),
      line('text', 4, [text(always)]),
    ];
    expect(ids(helplines, wishes).first).toEqual(['a', 'b', 'text']);
    expect(ids(helplines).first, 'not asked for').toEqual(['a', 'b']);
  });

  it('is still given the open phone line where there is nothing else', () => {
    const helplines = [
      line('a', 1, [online('chat', shut)]),
      line('b', 2, [online('chat', unknown)]),
      line('phone', 3, phone(always)),
    ];
    expect(ids(helplines, wishes).first).toEqual(['a', 'b', 'phone']);
  });

  it('is not left with a text line of another nation alone', () => {
    const helplines = [
      line('a', 1, [online('chat', shut)]),
      line('b', 2, [online('chat', shut)]),
      line('welsh', 3, [text(always)], { nations: ['wls'] }),
      line('phone', 4, phone(always)),
    ];
    expect(ids(helplines, { ...wishes, nation: null }).first).toEqual(['a', 'b', 'phone']);
    expect(ids(helplines, { ...wishes, nation: 'wls' }).first).toEqual(['a', 'b', 'welsh']);
  });

  it('who asked for something to read is given what is open, as anybody is', () => {
    const helplines = [
      line('a', 1, [online('site')]),
      line('b', 2, [online('site')]),
      line('phone', 3, phone(always)),
    ];
    expect(ids(helplines, { prefer: ['site'] }).first).toEqual(['a', 'b', 'phone']);
  });
});
