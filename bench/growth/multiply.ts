import type { FrameData } from '../../src/model/frame-data.ts';
import type { Phrases } from '../../src/model/phrases.ts';
import { vary, vocabularyOf, type Vary } from './vary.ts';

/** The same conversation so many times over, each in other words. */
export function moreSteps(data: FrameData, times: number): FrameData {
  const flows = partOf(data.phrases, 'flows');
  return copies(data, times).reduce((sum, { copy, other }): FrameData => {
    const added = data.flows.map((flow) => ({ ...flow, id: `${flow.id}-${copy}` }));
    const said = added.map(({ id }, at) => [id, inOther(flows[data.flows[at]?.id ?? ''], other)]);
    const phrases = { ...partOf(sum.phrases, 'flows'), ...Object.fromEntries(said) };
    return {
      ...sum,
      flows: [...sum.flows, ...added],
      phrases: { ...sum.phrases, flows: phrases },
    };
  }, data);
}

/** The same helplines so many times over, under other names and numbers. */
export function moreHelplines(data: FrameData, times: number): FrameData {
  const cards = partOf(data.phrases, 'helplines');
  const made = copies(data, times).map(({ copy, other }) => {
    const named = (id: string) => `${id}-${copy}`;
    const helplines = data.helplines.map((helpline) => ({
      ...helpline,
      id: named(helpline.id),
      title: other(helpline.title),
      channels: helpline.channels.map((channel) =>
        'dial' in channel
          ? { ...channel, shown: other(channel.shown), dial: other(channel.dial) }
          : channel,
      ),
    }));
    const said = data.helplines.map(({ id }) => [named(id), inOther(cards[id], other)]);
    return { helplines, said };
  });
  return {
    ...data,
    helplines: [...data.helplines, ...made.flatMap(({ helplines }) => helplines)],
    phrases: {
      ...data.phrases,
      helplines: { ...cards, ...Object.fromEntries(made.flatMap(({ said }) => said)) },
    },
  };
}

function copies({ phrases }: FrameData, times: number): { copy: number; other: Vary }[] {
  const vocabulary = vocabularyOf(textsIn(phrases));
  return Array.from({ length: times - 1 }, (_, at) => ({
    copy: at + 2,
    other: vary(vocabulary, at + 2),
  }));
}

function partOf(phrases: Phrases, name: string): Phrases {
  const part = phrases[name];
  return typeof part === 'object' ? part : {};
}

function inOther(phrases: string | Phrases | undefined, other: Vary): string | Phrases {
  if (phrases === undefined) return {};
  if (typeof phrases === 'string') return other(phrases);
  const entries = Object.entries(phrases).map(([name, part]) => [name, inOther(part, other)]);
  return Object.fromEntries(entries);
}

function textsIn(phrases: string | Phrases): string[] {
  return typeof phrases === 'string' ? [phrases] : Object.values(phrases).flatMap(textsIn);
}
