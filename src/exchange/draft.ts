import type { Span, Times } from '../model/hours.ts';
import type { ChannelKind } from '../model/names.ts';
import type { Problem } from '../model/problem.ts';

/** The one source of a draft: the record itself. */
export const RECORD = 'directory-record';

export type DraftHolidays = 'open' | 'closed' | 'unknown' | { spans: Times[]; sources: string[] };

export type DraftHours =
  | { kind: 'unknown' }
  | { kind: 'always'; sources: string[]; checked: string | null }
  | {
      kind: 'weekly';
      zone: string;
      spans: Span[];
      holidays: DraftHolidays;
      sources: string[];
      checked: string | null;
    };

export interface DraftChannel {
  kind: ChannelKind;
  id: string;
  /** A number's, or an address: as the kind has it. */
  shown?: string;
  dial?: string;
  word?: string;
  address?: string;
  cost: string;
  languages: string[];
  noted?: true;
  pair?: string;
  hours: DraftHours;
  trust: 'medium';
  sources: string[];
  checked: string | null;
}

/** A helpline's file as far as a record goes: it has not been through our schema, and may not pass. */
export interface DraftHelpline {
  id: string;
  title: string;
  organisation: string;
  nations: string[];
  serves: Record<string, number>;
  ages?: { from?: number; to?: number };
  channels: DraftChannel[];
  name: { value: string; sources: string[] };
  claims: Partial<Record<'who' | 'first' | 'busy', string[]>>;
  sources: Record<string, { address: string; title: string; says: string; copy: string }>;
  notes: string[];
}

export interface Draft {
  helpline: DraftHelpline;
  /** Its words as the record has them, for the file of the same name in a locale. */
  words: Record<string, string | Record<string, string>>;
  /** Everything an editor has to find out, write or check before it can ship. */
  gaps: Problem[];
}
