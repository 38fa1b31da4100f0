import { expect, it } from 'vitest';
import { machineOf } from '../../src/conversation/compile.ts';
import type { Flow } from '../../src/model/flow.ts';

const flow: Flow = {
  id: 'demo',
  start: 'who',
  openings: {},
  entry: true,
  steps: {
    who: { kind: 'ask', sensitive: false, options: [{ id: 'on', to: 'what' }] },
    what: { kind: 'ask', sensitive: false, options: [{ id: 'on', to: 'who' }] },
  },
};

it('the machine of the same flows and start is made once, and of another start is another', () => {
  const flows = [flow];
  expect(machineOf(flows, 'demo/who')).toBe(machineOf(flows, 'demo/who'));
  expect(machineOf(flows, 'demo/what')).not.toBe(machineOf(flows, 'demo/who'));
  expect(machineOf([flow], 'demo/who')).not.toBe(machineOf(flows, 'demo/who'));
});
