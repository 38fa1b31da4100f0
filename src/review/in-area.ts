import type { From, LocalHelplines } from '../model/authored.ts';
import type { Helpline } from '../model/helpline.ts';

/** A helpline, and whether it belongs to the area itself. */
export interface Standing {
  value: Helpline;
  local: boolean;
}

/** Who helps in an area: its own helplines, then those of its nation that none of them stands in for. */
export function inArea(
  { area, helplines }: LocalHelplines,
  national: readonly From<Helpline>[],
): Standing[] {
  return [
    ...helplines.map(({ value }) => ({ value, local: true })),
    ...national
      .filter(({ value }) => value.nations.includes(area.value.nation))
      .filter(({ value: { id } }) => !helplines.some(({ value }) => value.replaces?.includes(id)))
      .map(({ value }) => ({ value, local: false })),
  ];
}
