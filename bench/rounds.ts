/** One visit: what it measured, by the names of the figures. */
export type Figures = Readonly<Record<string, number>>;

export interface Scenario {
  name: string;
  run(): Promise<Figures>;
}

/** Every value of every figure, in the order they were measured. */
export type Values = Map<string, number[]>;

/**
 * Runs every scenario once a round, and each round from another first, so that what the machine is
 * busy with meanwhile falls on all of them alike. The first round only warms up and is not kept.
 */
export async function rounds(
  scenarios: readonly Scenario[],
  count: number,
  tell: (text: string) => void = () => {},
): Promise<Values> {
  const values: Values = new Map();
  for (let round = 0; round <= count; round++) {
    tell(round === 0 ? 'warming up' : `round ${round} of ${count}`);
    for (let turn = 0; turn < scenarios.length; turn++) {
      const scenario = scenarios[(round + turn) % scenarios.length];
      const figures = await scenario?.run();
      if (round === 0) continue;
      for (const [name, value] of Object.entries(figures ?? {}))
        values.set(name, [...(values.get(name) ?? []), value]);
    }
  }
  return values;
}
