import { expect, it } from 'vitest';
import { exits } from '../../src/conversation/exits.ts';
import { stepsOf } from '../../src/conversation/steps.ts';
import { flows } from './small.ts';

const steps = stepsOf(flows);
const leads = (address: string) => {
  const placed = steps.get(address);
  return placed && exits(placed).map(({ option, to }) => [option.id, to]);
};

it('steps are known by address, in the order they are written', () => {
  expect([...steps.keys()]).toEqual([
    'start/who',
    'start/help',
    'start/worry',
    'start/images',
    'refine/how',
    'refine/barrier',
    'refine/where',
    'young/help',
  ]);
});

it('a step leads where its options say, in its own flow and in others', () => {
  expect(leads('start/images')).toEqual([
    ['barrier', 'refine/barrier'],
    ['how', 'refine/how'],
  ]);
  expect(leads('start/worry')).toEqual([
    ['images', 'start/images'],
    ['rather-not', 'start/help'],
  ]);
});

it('a way back to the card says so, for where that is depends on the person', () => {
  expect(leads('refine/barrier')).toEqual([['card', '@card']]);
});
