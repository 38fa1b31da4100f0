import type { Authored } from '../model/authored.ts';
import type { Address } from '../model/target.ts';

/** Where an author finds a step: `flows/me.json › steps.adult`, and an option inside it. */
export function stepPlace({ flows }: Authored, address: Address, option?: string): string {
  const [flow = '', step = ''] = address.split('/');
  const file = flows.find(({ value }) => value.id === flow)?.file ?? `flows/${flow}.json`;
  return `${file} › steps.${step}${option === undefined ? '' : `.options.${option}`}`;
}
