import type { Built } from './built.ts';
import { hasButton, labelOf, offeredIn, unset, type Choices } from './choices.ts';
import { hexOf } from './hex.ts';
import { wrongs, type Wrongs } from './wrongs.ts';

/**
 * The attributes of the tag, in the order of the README's table: those alone that say something
 * else than their default, and nothing that the loader would refuse.
 */
export function attributes(choices: Choices, built: Built): [name: string, value: string][] {
  const { place, locale, flow, opening, stands, quiet, theme, preload } = choices;
  const wrong = wrongs(choices, built);
  const [region = '', area = ''] = place.split('/');
  const offered = offeredIn(place, built);
  const hasOpening = built.doors.find((door) => door.flow === flow)?.openings.includes(opening);
  const typed = (name: keyof Wrongs, value: string | undefined) => !wrong[name] && value?.trim();
  const ownLabel = choices.label.trim() !== labelOf({ ...choices, label: '' }, built);
  const leave = typed('leave', choices.leave);

  const said: Record<string, string | boolean | undefined> = {
    // An area says by itself which region it is in.
    region: place !== unset.place && !area && region,
    area,
    locale,
    languages: choices.languages.filter((tag) => !offered.includes(tag)).join(', '),
    flow: flow !== unset.flow && flow,
    opening: hasOpening && opening,
    label: hasButton(choices) && ownLabel && choices.label.trim(),
    position: stands !== 'right' && stands !== 'inline' && stands,
    theme: theme !== 'auto' && theme,
    leave: leave !== built.leave && leave,
    mode: stands === 'inline' && 'inline',
    launcher: hasButton(choices) && quiet && 'quiet',
    colour: typed('colour', hexOf(choices.colour)),
    radius: typed('radius', choices.radius),
    font: typed('font', choices.font),
    forget: typed('forget', choices.forget),
    preload: preload !== 'idle' && preload,
    counts: choices.counts && 'on',
  };
  return Object.entries(said).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' && value ? [[`data-${name}`, value]] : [],
  );
}
