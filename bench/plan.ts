import { host } from './measures/host.ts';
import { journey } from './measures/journey.ts';
import { language } from './measures/language.ts';
import { open, type Opening } from './measures/open.ts';
import { start } from './measures/start.ts';
import { SLOW_3G, SLOW_4G } from './networks.ts';
import type { Scenario } from './rounds.ts';
import type { Stage } from './stage.ts';

const openings: readonly Opening[] = [
  ...[1, 4, 6].map((cpu) => ({ name: `open-preloaded-${cpu}x`, preload: 'idle' as const, cpu })),
  ...[1, 4, 6].map((cpu) => ({ name: `open-cold-${cpu}x`, preload: 'open' as const, cpu })),
  { name: 'open-cold-slow-4g', preload: 'open', cpu: 1, network: SLOW_4G },
  { name: 'open-cold-slow-4g-4x', preload: 'open', cpu: 4, network: SLOW_4G },
  { name: 'open-cold-slow-3g', preload: 'open', cpu: 1, network: SLOW_3G },
];

/** All that is measured of one build, one visit each. */
export function plan(stage: Stage, presses: number): Scenario[] {
  return [
    ...openings.map((opening) => ({ name: opening.name, run: () => open(stage, opening) })),
    { name: 'start', run: () => start(stage) },
    { name: 'host', run: () => host(stage, 4) },
    ...[1, 4].map((cpu) => {
      const name = `language-${cpu}x`;
      return { name, run: () => language(stage, { name, cpu }) };
    }),
    { name: 'journey', run: () => journey(stage, { cpu: 6, presses }) },
  ];
}
