import type { Authored, From } from '../model/authored.ts';
import type { Helpline } from '../model/helpline.ts';

/** Every helpline, those of areas included. */
export function everyHelpline({ helplines, areas }: Authored): From<Helpline>[] {
  return [...helplines, ...areas.flatMap((area) => area.helplines)];
}
