import { describe, expect, it } from 'vitest';
import { frameData } from '../../src/build/frame-data.ts';
import { places } from '../../src/build/places.ts';
import { read } from '../../src/build/read.ts';
import { limitOf } from '../../src/directory/limit.ts';
import { ask, example, exampleFlow, exampleHelpline, to } from '../../src/review/example.ts';

const signature = { who: 'A reviewer', role: 'Reviewer', on: '2026-11-20', of: '0123456789ab' };
const none = { until: '2027-12-31', days: { eng: [], wls: [], sct: [], nir: [] } };

const signed = example({
  flows: [
    exampleFlow(
      { who: { ...ask([to('me', 'help'), to('not-sure', 'help')]), reviewed: [signature] } },
      { reviewed: [signature] },
    ),
  ],
  helplines: [exampleHelpline({ reviewed: [signature] })],
});

function made(authored = signed) {
  const [place] = places(authored);
  const [locale] = authored.locales;
  if (!place || !locale) throw new Error('there is no page to make');
  return frameData(authored, place, locale, none);
}

describe('what a frame is made from', () => {
  it('holds no signature: who reviewed what is no visitor’s business', () => {
    expect(JSON.stringify(signed)).toContain(signature.who);
    expect(JSON.stringify(made())).not.toMatch(/reviewed|A reviewer/);
  });

  it('holds the flows otherwise as they are written', () => {
    expect(made().flows).toEqual(example().flows.map(({ value }) => value));
  });

  it('says until when its own evidence is less than a year old', () => {
    const { limit, helplines } = made();
    expect(limit).toBe(limitOf(helplines));
    expect(limit).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});

describe('in a language that has pictures', () => {
  const { authored } = read(process.cwd());
  const [place] = places(authored);
  const easy = authored.locales.find(({ tag }) => tag === 'en-GB-x-easyread');

  it('every answer has one: whatever an area adds to its words', () => {
    if (!place || !easy) throw new Error('there is no easy read');
    const { symbols, flows } = frameData(authored, place, easy, none);
    const ids = flows.flatMap(({ steps }) =>
      Object.values(steps).flatMap(({ options }) => options.map(({ id }) => id)),
    );
    expect(ids.length).toBeGreaterThan(100);
    for (const id of ids) expect(symbols?.shapes[symbols.options[id] ?? ''], id).toMatch(/^M/i);
  });

  it('and others have none', () => {
    expect(made().symbols).toBeUndefined();
  });
});

describe('the languages of a page', () => {
  const { authored } = read(process.cwd());
  const [locale] = authored.locales;
  const offeredIn = (folder: string) => {
    const place = places(authored).find((each) => each.folder === folder);
    if (!place || !locale) throw new Error('there is no page to make');
    const { languages } = frameData(authored, place, locale, none);
    return languages.filter(({ offered }) => offered).map(({ name }) => name);
  };

  it('are English everywhere, and in Wales Welsh beside it, whoever has read it', () => {
    expect(offeredIn('gb')).toEqual(['English']);
    expect(offeredIn('gb-eng/cumbria')).toEqual(['English']);
    expect(offeredIn('gb-wls')).toEqual(['English', 'Cymraeg']);
  });
});
