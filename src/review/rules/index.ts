import type { Authored } from '../../model/authored.ts';
import type { Rule } from '../../model/problem.ts';
import { alwaysSomebody } from './always-somebody.ts';
import { areasInRegions } from './areas-in-regions.ts';
import { cardBehindOutcome } from './card-behind-outcome.ts';
import { datesInSources } from './dates-in-sources.ts';
import { datesReal } from './dates-real.ts';
import { flowNames } from './flow-names.ts';
import { flowStarts } from './flow-starts.ts';
import { fourTaps } from './four-taps.ts';
import { helplineNames } from './helpline-names.ts';
import { hoursMakeSense } from './hours-make-sense.ts';
import { languagesNamed } from './languages-named.ts';
import { nameSourced } from './name-sourced.ts';
import { needsAskedFor } from './needs-asked-for.ts';
import { needsServed } from './needs-served.ts';
import { neverPublished } from './never-published.ts';
import { noDeadEnds } from './no-dead-ends.ts';
import { openingShort } from './opening-short.ts';
import { optionWords } from './option-words.ts';
import { optionsDiffer } from './options-differ.ts';
import { optionsUnique } from './options-unique.ts';
import { phraseAddresses } from './phrase-addresses.ts';
import { phraseNumbers } from './phrase-numbers.ts';
import { phrasesComplete } from './phrases-complete.ts';
import { phrasesNotEmpty } from './phrases-not-empty.ts';
import { phrasesUsed } from './phrases-used.ts';
import { placeholders } from './placeholders.ts';
import { pluralForms } from './plural-forms.ts';
import { sensitiveWayOut } from './sensitive-way-out.ts';
import { sentencesShort } from './sentences-short.ts';
import { shownIsDialled } from './shown-is-dialled.ts';
import { sourcesCited } from './sources-cited.ts';
import { stepsReachable } from './steps-reachable.ts';
import { targetsExist } from './targets-exist.ts';
import { ukNumbers } from './uk-numbers.ts';
import { wordsToAvoid } from './words-to-avoid.ts';
import { youngStayYoung } from './young-stay-young.ts';

/** Every rule over what authors write: what we ask, who helps, how we say it. */
export const rules: readonly Rule<Authored>[] = [
  flowNames,
  flowStarts,
  targetsExist,
  stepsReachable,
  noDeadEnds,
  fourTaps,
  cardBehindOutcome,
  sensitiveWayOut,
  optionsUnique,
  needsServed,
  youngStayYoung,

  helplineNames,
  neverPublished,
  sourcesCited,
  nameSourced,
  datesReal,
  datesInSources,
  shownIsDialled,
  ukNumbers,
  hoursMakeSense,
  alwaysSomebody,
  needsAskedFor,
  areasInRegions,
  languagesNamed,

  phrasesComplete,
  phrasesUsed,
  phrasesNotEmpty,
  placeholders,
  pluralForms,
  wordsToAvoid,
  optionWords,
  optionsDiffer,
  sentencesShort,
  openingShort,
  phraseNumbers,
  phraseAddresses,
];
