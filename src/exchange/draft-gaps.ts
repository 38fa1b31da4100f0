import type { Problem } from '../model/problem.ts';
import { RECORD, type DraftHelpline } from './draft.ts';
import type { Incoming } from './incoming.ts';

/** What an editor has to find out about the service as a whole. */
export function draftGaps(service: Incoming, draft: DraftHelpline): Problem[] {
  const missing: [boolean, string, string, string][] = [
    [
      !service.organization,
      'organisation',
      'The record does not say who runs it.',
      'Write who does.',
    ],
    [
      draft.nations.length === 0,
      'nations',
      'The record names no part of the UK that it is for.',
      'Write eng, wls, sct or nir.',
    ],
    [
      Object.keys(draft.serves).length === 0,
      'serves',
      'No record knows our needs.',
      'Write each need it answers, with its place in the order.',
    ],
    [
      draft.channels.length === 0,
      'channels',
      'The record has no way to reach it.',
      'Find one on its own page.',
    ],
    [
      draft.name.value === 'unknown',
      'name',
      'The record does not say whether a name must be given.',
      'Read the service’s own terms.',
    ],
    [
      !draft.claims.who,
      'claims.who',
      'The record does not say who it is for.',
      'Find it on its own page.',
    ],
    [
      true,
      'claims.tells',
      'No record says when the service would tell someone.',
      'Read the service’s own terms.',
    ],
    [
      draft.sources[RECORD]?.copy === 'undated',
      'sources',
      'The record does not say when it was last assured.',
      'Ask its publisher: nothing undated is shown as open now.',
    ],
    [
      service.status !== 'active',
      'id',
      `The record says that it is ${service.status ?? 'of unknown status'}.`,
      'Make sure that it runs before going on.',
    ],
    [
      true,
      'sources',
      'A record is second-hand.',
      'Compare every fact with the service’s own pages, and name them as sources.',
    ],
  ];
  return missing.flatMap(([is, where, what, hint]) => (is ? [{ where, what, hint }] : []));
}
