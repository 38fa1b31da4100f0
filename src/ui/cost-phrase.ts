import type { Channel } from '../model/helpline.ts';
import type { AppPhrase } from '../model/app-phrases.ts';

/** What to say of a channel's cost; null where there is nothing to pay and nobody would ask. */
export function costPhrase({ kind, cost }: Channel): AppPhrase | null {
  if (kind === 'phone' || kind === 'text') return `app.cost.${cost}`;
  return kind === 'chat' && cost === 'free' ? 'app.cost.free' : null;
}
