import { describe, expect, it } from 'vitest';
import { getSimplePaths } from 'xstate/graph';
import { entriesOf } from '../../src/conversation/address.ts';
import { compile } from '../../src/conversation/compile.ts';
import { flows } from './authored.ts';
import { isCard, simplePaths, ways, type Path } from './walk.ts';

const TAPS = 4;

/** Every step that a host can open the conversation at, and every path from each. */
const walked = flows.flatMap(entriesOf).map((entry) => ({ entry, paths: simplePaths(entry) }));

const known = new Map<string, string[]>();

/** The same paths as the machine itself knows them: the answers given, and where they led. */
function machinePaths(entry: string): string[] {
  const paths = known.get(entry) ?? pathsOfMachine(entry);
  known.set(entry, paths);
  return paths;
}

function pathsOfMachine(entry: string): string[] {
  return getSimplePaths(compile(flows, entry)).map(({ steps, state }) => {
    const answers = steps.map(({ event }) => event.type).filter((type) => type !== 'xstate.init');
    return named(answers, String(state.value));
  });
}

function named(answers: readonly string[], address: string): string {
  return [...answers, address].join(' > ');
}

const nameOf = ({ options, steps }: Path) => named(options, steps.at(-1)?.address ?? '');
const described = ({ options, steps }: Path) => [steps[0]?.address, ...options].join(' > ');

describe('every path of every flow, from every step a host can open', () => {
  it.each(walked)('from $entry is the same by the machine and by the files', ({ entry, paths }) => {
    const machine = machinePaths(entry);
    expect(machine.length).toBe(paths.length);
    expect([...machine].sort()).toEqual(paths.map(nameOf).sort());
  });

  it('is counted the same twice over', () => {
    const byFiles = walked.flatMap(({ paths }) => paths).length;
    const byMachine = walked.flatMap(({ entry }) => machinePaths(entry)).length;
    console.log(`${byMachine} paths by the machine, ${byFiles} by the files`);
    expect(byMachine).toBe(byFiles);
    expect(byFiles).toBeGreaterThan(1000);
  });

  it(`shows a card by the fourth tap`, () => {
    const late = walked
      .flatMap(({ paths }) => paths)
      .filter(({ options }) => options.length === TAPS)
      .filter(({ steps }) => !steps.some(({ address }) => isCard(address)));
    expect(late.map(described)).toEqual([]);
  });

  it('ends nowhere but at a card: before one, there is always an answer to give', () => {
    const stranded = walked
      .flatMap(({ paths }) => paths)
      .filter(({ steps }) => !steps.some(({ address }) => isCard(address)))
      .filter(({ steps }) => steps.slice(-1).flatMap(ways).length === 0);
    expect(stranded.map(described)).toEqual([]);
  });

  it('between them meet every step there is', () => {
    const met = new Set(
      walked.flatMap(({ paths }) => paths.flatMap(({ steps }) => steps.map((at) => at.address))),
    );
    const all = flows.flatMap(({ id, steps }) => Object.keys(steps).map((step) => `${id}/${step}`));
    expect(all.filter((address) => !met.has(address))).toEqual([]);
  });
});
