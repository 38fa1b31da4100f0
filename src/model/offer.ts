import type { Channel, Listed } from './helpline.ts';
import type { Opening } from './opening.ts';

export interface OfferedChannel {
  channel: Channel;
  opening: Opening;
}

/** A helpline as it stands at one instant. */
export interface Offer {
  helpline: Listed;
  channels: OfferedChannel[];
  /** A phone, text or chat is answering now, as far as the evidence goes. */
  open: boolean;
}

/** Who helps with a need, at one instant. */
export interface Found {
  /** One or two services, and one more that is open now where none of them is known to be. */
  first: Offer[];
  /** The rest, in order. */
  more: Offer[];
}
