import type { Authored } from '../../model/authored.ts';
import type { Rule } from '../../model/problem.ts';
import { agesMakeSense } from './ages-make-sense.ts';
import { alwaysSomebody } from './always-somebody.ts';
import { areasInRegions } from './areas-in-regions.ts';
import { barrierOffered } from './barrier-offered.ts';
import { cardBehindOutcome } from './card-behind-outcome.ts';
import { changesTranslated } from './changes-translated.ts';
import { dangerFixed } from './danger-fixed.ts';
import { datesInSources } from './dates-in-sources.ts';
import { datesReal } from './dates-real.ts';
import { digitsPlain } from './digits-plain.ts';
import { directionMarks } from './direction-marks.ts';
import { fewAnswers } from './few-answers.ts';
import { firstHaveAnswers } from './first-have-answers.ts';
import { flowNames } from './flow-names.ts';
import { flowStarts } from './flow-starts.ts';
import { fourTaps } from './four-taps.ts';
import { helplineNames } from './helpline-names.ts';
import { hoursMakeSense } from './hours-make-sense.ts';
import { languagesDescribed } from './languages-described.ts';
import { languagesNamed } from './languages-named.ts';
import { lettersInScript } from './letters-in-script.ts';
import { linksSecure } from './links-secure.ts';
import { nameSourced } from './name-sourced.ts';
import { namesKept } from './names-kept.ts';
import { nationLast } from './nation-last.ts';
import { needsAskedFor } from './needs-asked-for.ts';
import { needsServed } from './needs-served.ts';
import { neverPublished } from './never-published.ts';
import { noDeadEnds } from './no-dead-ends.ts';
import { numbersKept } from './numbers-kept.ts';
import { onlyWhereNeeded } from './only-where-needed.ts';
import { openingShort } from './opening-short.ts';
import { optionWords } from './option-words.ts';
import { optionsDiffer } from './options-differ.ts';
import { optionsUnique } from './options-unique.ts';
import { pairsWhole } from './pairs-whole.ts';
import { paragraphsKept } from './paragraphs-kept.ts';
import { phraseAddresses } from './phrase-addresses.ts';
import { phraseNumbers } from './phrase-numbers.ts';
import { phrasesComplete } from './phrases-complete.ts';
import { phrasesFit } from './phrases-fit.ts';
import { phrasesInOrder } from './phrases-in-order.ts';
import { phrasesNotEmpty } from './phrases-not-empty.ts';
import { phrasesNoted } from './phrases-noted.ts';
import { phrasesPlain } from './phrases-plain.ts';
import { phrasesTranslated } from './phrases-translated.ts';
import { phrasesUsed } from './phrases-used.ts';
import { placeholders } from './placeholders.ts';
import { pluralForms } from './plural-forms.ts';
import { projectWhole } from './project-whole.ts';
import { readingLevel } from './reading-level.ts';
import { replacesStandsIn } from './replaces-stands-in.ts';
import { sensitiveWayOut } from './sensitive-way-out.ts';
import { sentencesShort } from './sentences-short.ts';
import { shortCodesShort } from './short-codes-short.ts';
import { shownIsDialled } from './shown-is-dialled.ts';
import { showsBehindCard } from './shows-behind-card.ts';
import { signedOnce } from './signed-once.ts';
import { sourcesCited } from './sources-cited.ts';
import { stepsReachable } from './steps-reachable.ts';
import { symbolsWhole } from './symbols-whole.ts';
import { targetsExist } from './targets-exist.ts';
import { ukNumbers } from './uk-numbers.ts';
import { wordsFixed } from './words-fixed.ts';
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
  showsBehindCard,
  barrierOffered,
  nationLast,
  fewAnswers,
  sensitiveWayOut,
  optionsUnique,
  needsServed,
  youngStayYoung,

  helplineNames,
  neverPublished,
  onlyWhereNeeded,
  sourcesCited,
  nameSourced,
  datesReal,
  datesInSources,
  shownIsDialled,
  ukNumbers,
  shortCodesShort,
  linksSecure,
  pairsWhole,
  hoursMakeSense,
  signedOnce,
  agesMakeSense,
  alwaysSomebody,
  firstHaveAnswers,
  needsAskedFor,
  areasInRegions,
  replacesStandsIn,
  languagesNamed,
  languagesDescribed,
  symbolsWhole,

  phrasesComplete,
  phrasesUsed,
  phrasesNotEmpty,
  placeholders,
  pluralForms,
  phrasesPlain,
  phrasesNoted,
  phrasesFit,
  phrasesInOrder,
  wordsToAvoid,
  optionWords,
  optionsDiffer,
  sentencesShort,
  readingLevel,
  openingShort,
  phraseNumbers,
  phraseAddresses,

  phrasesTranslated,
  paragraphsKept,
  numbersKept,
  namesKept,
  digitsPlain,
  lettersInScript,
  directionMarks,

  projectWhole,
  dangerFixed,
  wordsFixed,
  changesTranslated,
];
