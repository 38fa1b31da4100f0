import { describe, expect, it } from 'vitest';
import { frameData } from '../../src/build/frame-data.ts';
import { places } from '../../src/build/places.ts';
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
