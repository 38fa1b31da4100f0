import type { Flow, Step } from '../model/flow.ts';
import type { Address } from '../model/target.ts';

export interface Placed {
  address: Address;
  flow: string;
  step: Step;
}

/** Every step of every flow, by address, in the order the files give them. */
export function stepsOf(flows: readonly Flow[]): Map<Address, Placed> {
  return new Map(
    flows.flatMap((flow) =>
      Object.entries(flow.steps).map(([id, step]): [Address, Placed] => {
        const address = `${flow.id}/${id}`;
        return [address, { address, flow: flow.id, step }];
      }),
    ),
  );
}
