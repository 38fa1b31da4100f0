export interface Budget {
  /** In words, for the table. */
  what: string;
  /** `KB`, `ms`, `times` …, or nothing for a count. */
  unit: string;
  /** Above this the bench fails. */
  most: number;
  aim: number;
}

export interface Verdict extends Budget {
  name: string;
  measured: number;
  kept: boolean;
}

/**
 * Each measurement beside its budget. A budget that nothing measures is an error, and so is a
 * measurement that has none: either would be a promise that nobody keeps.
 */
export function judge(
  measured: Readonly<Record<string, number>>,
  budgets: Readonly<Record<string, Budget>>,
): Verdict[] {
  const names = [...new Set([...Object.keys(budgets), ...Object.keys(measured)])];
  return names.map((name) => {
    const budget = budgets[name];
    const value = measured[name];
    if (!budget) throw new Error(`${name} is measured and has no budget`);
    if (value === undefined) throw new Error(`${name} has a budget and is not measured`);
    return { ...budget, name, measured: value, kept: value <= budget.most };
  });
}
