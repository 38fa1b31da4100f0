import { describe, expect, it } from 'vitest';
import { begin, FIRST_FLOW } from '../../src/frame/begin.ts';
import type { Flow } from '../../src/model/flow.ts';

const flow = (id: string, changes: Partial<Flow> = {}): Flow => ({
  id,
  start: 'ask',
  openings: {},
  entry: true,
  steps: {
    ask: { kind: 'ask', sensitive: false, options: [{ id: 'on', to: 'tell' }] },
    tell: { kind: 'tell', options: [{ id: 'back', to: 'ask' }] },
  },
  ...changes,
});

const flows = [
  flow(FIRST_FLOW),
  flow('me', { openings: { warning: 'tell' } }),
  flow('refine', { entry: false }),
];

describe('beginning a conversation', () => {
  it('starts at the first flow where the host asks for none', () => {
    expect(begin(flows).address).toBe('start/ask');
  });

  it('starts at the flow the host asks for', () => {
    expect(begin(flows, 'me').address).toBe('me/ask');
  });

  it('starts at the opening the host asks for', () => {
    expect(begin(flows, 'me', 'warning').address).toBe('me/tell');
  });

  it.each(['nowhere', '', '__proto__', 'refine'])(
    'starts at the first flow where the host asks for "%s", which is not to be opened',
    (asked) => {
      expect(begin(flows, asked).address).toBe('start/ask');
    },
  );

  it('starts the flow as usual where it has no such opening', () => {
    expect(begin(flows, 'me', 'nowhere').address).toBe('me/ask');
  });

  it('says so where there is no first flow at all', () => {
    expect(() => begin([flow('me')], 'nowhere')).toThrow('no flow is called start');
  });
});
