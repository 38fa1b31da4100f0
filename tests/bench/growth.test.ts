import { describe, expect, it } from 'vitest';
import { judgeGrowth } from '../../bench/growth/judge-growth.ts';
import { moreHelplines, moreSteps } from '../../bench/growth/multiply.ts';
import { vary } from '../../bench/growth/vary.ts';
import { sizes } from '../../bench/sizes.ts';
import { frameData } from '../../src/build/frame-data.ts';
import { holidays } from '../../src/build/holidays.ts';
import { places } from '../../src/build/places.ts';
import { example, exampleLocale } from '../../src/review/example.ts';

const authored = example();
const [place] = places(authored);
if (!place) throw new Error('there is no place');
const data = frameData(authored, place, exampleLocale(), holidays(authored.holidayYears));

describe('more of the same', () => {
  it('has so many times the steps, under names of their own, with words for each', () => {
    const more = moreSteps(data, 3);
    expect(more.flows).toHaveLength(3 * data.flows.length);
    expect(new Set(more.flows.map(({ id }) => id)).size).toBe(more.flows.length);
    const said = Object.keys(Object(more.phrases['flows']));
    expect(more.flows.filter(({ id }) => !said.includes(id))).toEqual([]);
  });

  it('has so many times the helplines, with numbers of their own', () => {
    const more = moreHelplines(data, 3);
    expect(more.helplines).toHaveLength(3 * data.helplines.length);
    const dials = more.helplines.flatMap(({ channels }) =>
      channels.flatMap((channel) => ('dial' in channel ? [channel.dial] : [])),
    );
    expect(new Set(dials).size).toBe(dials.length);
  });

  it('is other text, not a copy that compresses to nothing, and keeps its gaps', () => {
    const words = ['alpha', 'beta gamma', 'delta'].join(' ').split(' ');
    const text = 'Call alpha at {{time}} on 0808 157 0001';
    const other = vary(words, 2)(text);
    expect(other).not.toBe(text);
    expect(other).toContain('{{time}}');
    expect(vary(words, 2)(text)).toBe(other);
    const weight = (some: unknown) => sizes(JSON.stringify(some)).brotli;
    const copies = Array.from({ length: 20 }, () => [data.helplines, data.phrases['helplines']]);
    const { helplines, phrases } = moreHelplines(data, 20);
    expect(weight([helplines, phrases['helplines']])).toBeGreaterThan(weight(copies) * 1.3);
  });
});

describe('growth', () => {
  const point = (times: number, whole: number) => ({ by: 'steps', times, whole, words: times });

  it('in step with its words is as it should be', () => {
    expect(judgeGrowth([point(1, 2), point(4, 8), point(16, 30)])).toEqual([]);
  });

  it('faster than its words is named', () => {
    expect(judgeGrowth([point(1, 2), point(4, 8), point(16, 40)])).toEqual(['steps ×16']);
  });
});
