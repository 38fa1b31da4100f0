import { describe, expect, it } from 'vitest';
import type { LocalHelplines } from '../../src/model/authored.ts';
import type { Helpline } from '../../src/model/helpline.ts';
import type { SourcedHours } from '../../src/model/hours.ts';
import { example, exampleHelpline, examplePhone } from '../../src/review/example.ts';
import { alwaysSomebody } from '../../src/review/rules/always-somebody.ts';

const withPhone = (changes: Parameters<typeof examplePhone>[0]) =>
  example({ helplines: [exampleHelpline({ channels: [examplePhone(changes)] })] });

describe('somebody who always answers', () => {
  it('must be there in each nation', () => {
    const helplines = [exampleHelpline({ nations: ['eng', 'wls', 'nir'] })];
    expect(alwaysSomebody.check(example({ helplines })).map(({ what }) => what)).toEqual([
      'In sct, nobody who serves it answers 24 hours.',
    ]);
  });

  it.each([null, '2024-01-01'])('is not known to, by evidence dated %s', (checked) => {
    const hours: SourcedHours = { kind: 'always', sources: ['page'], checked };
    expect(alwaysSomebody.check(withPhone({ hours }))).toHaveLength(1);
  });

  it('must be there for each age', () => {
    const helplines = [exampleHelpline({ ages: { from: 18 } })];
    expect(alwaysSomebody.check(example({ helplines })).map(({ what }) => what)).toEqual([
      'In eng for under-18, wls for under-18, sct for under-18, nir for under-18, nobody who serves it answers 24 hours.',
    ]);
    const young = exampleHelpline({ id: 'young-line', ages: { to: 17 } });
    expect(alwaysSomebody.check(example({ helplines: [...helplines, young] }))).toEqual([]);
  });

  it('must be there in an area too, whomever its own helplines stand in for', () => {
    const area = { id: 'fellshire', title: 'Fellshire', region: 'gb', nation: 'eng' } as const;
    const shut: Helpline['channels'] = [examplePhone({ hours: { kind: 'unknown' } })];
    const areas = (changes: Partial<Helpline>): LocalHelplines[] => [
      {
        area: { file: 'helplines/areas/fellshire/area.json', value: area },
        helplines: [exampleHelpline({ id: 'local', channels: shut, ...changes })],
      },
    ];
    expect(alwaysSomebody.check(example({ areas: areas({}) }))).toEqual([]);
    expect(
      alwaysSomebody
        .check(example({ areas: areas({ replaces: ['fell-line'] }) }))
        .map(({ what }) => what),
    ).toEqual(['In fellshire, nobody who serves it answers 24 hours.']);
  });

  it('may be somebody else than the first', () => {
    const day = exampleHelpline({
      id: 'day-line',
      channels: [examplePhone({ hours: { kind: 'unknown' } })],
    });
    expect(alwaysSomebody.check(example({ helplines: [day, exampleHelpline()] }))).toEqual([]);
  });

  it('says so where a need is excused and no longer has to be', () => {
    const helplines = [exampleHelpline({ serves: { abroad: 1 } })];
    expect(alwaysSomebody.check(example({ helplines }))[0]?.what).toContain('no longer has to');
  });
});
