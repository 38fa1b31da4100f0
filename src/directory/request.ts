import type { AgeBand, ChannelKind, Nation } from '../model/names.ts';

/** What somebody asks the directory: what they need, and what is known of them. */
export interface Request {
  /** Most important first. */
  needs: readonly string[];
  /** null: anywhere in the UK. */
  nation: Nation | null;
  /** null: not said. */
  age?: AgeBand | null;
  /** The channels the person asked to see first. */
  prefer: readonly ChannelKind[];
  /** BCP 47: the language the person reads. Not said: whoever answers, in whatever language, is as good. */
  language?: string;
  instant: Date;
}
