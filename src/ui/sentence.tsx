import type { ComponentChildren } from 'preact';
import type { PhraseKey, Say } from '../model/phrases.ts';

/** A character no phrase contains: what comes before and after it is the phrase around the value. */
const GAP = '\uE000';

interface Props {
  say: Say;
  phrase: PhraseKey;
  /** What goes into the phrase, by name. */
  values: Readonly<Record<string, string>>;
}

/**
 * A phrase whose values keep their own direction and stay on one line: in a right-to-left sentence
 * `0808 1000 900` would otherwise be shown with its groups the other way round.
 */
export function Sentence({ say, phrase, values }: Props) {
  const marked = Object.fromEntries(
    Object.keys(values).map((name) => [name, `${GAP}${name}${GAP}`]),
  );
  // Every second piece is a value's name.
  const pieces = say(phrase, marked).split(GAP);
  return pieces.map((piece, index): ComponentChildren => {
    const value = index % 2 === 1 ? values[piece] : undefined;
    return value === undefined ? (
      piece
    ) : (
      <bdi key={index} dir="ltr" class="value">
        {value}
      </bdi>
    );
  });
}
