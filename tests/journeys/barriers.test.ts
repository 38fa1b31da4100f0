import { describe, expect, it } from 'vitest';
import { person } from './person.ts';

const images = ['start/who me', 'me/adult adult', 'me/now safe', 'me/worry images'];
const device = ['start/who someone', 'someone/danger no', 'someone/worry device'];
const told = ['start/who child', 'child/danger no', 'child/what told-me'];
const evening = '2026-11-23T20:00Z';

describe('what might stop them', () => {
  it('a man afraid of being reported reads when each helpline on his card would tell someone', () => {
    const man = person({ at: evening }).answers(...images, 'me/images barrier');
    const reads = man.answers('refine/barrier reported').told;
    expect(Object.keys(reads)).toEqual(['stop-it-now', 'samaritans']);
    expect(reads['stop-it-now']?.words).toBe('helplines.stop-it-now.tells');
  });

  it('a teacher who would be recognised in her town reads who needs a name', () => {
    const reads = person({ at: evening }).answers(
      ...images,
      'me/images barrier',
      'refine/barrier recognised',
    ).told;
    expect(reads['stop-it-now']?.words).toBe('app.name.no');
    expect(reads['samaritans']?.words).toBe('app.name.choose');
  });

  it('a man who has no words for it reads what happens first, and goes back to the card he left', () => {
    const before = person({ at: evening }).answers(...images);
    const words = before.answers('me/images barrier', 'refine/barrier words');
    expect(words.told['stop-it-now']?.words).toBe('helplines.stop-it-now.first');
    expect(words.answers('refine/words card').card.found).toEqual(before.card.found);
  });

  it('a father with his family in the next room is shown the ways that make no sound, and only those', () => {
    const quiet = person({ at: evening }).answers(
      ...images,
      'me/images barrier',
      'refine/barrier overheard',
    );
    const ways = quiet.told['stop-it-now']?.ways ?? [];
    expect(ways.length).toBeGreaterThan(0);
    expect(ways).not.toContain('phone');
    expect(quiet.answers('refine/overheard card').facts.prefer).not.toContain('phone');
  });

  it('a woman who rang and found it engaged at midnight is shown somebody who answers', () => {
    const busy = person({ at: '2026-11-24T00:10Z' }).answers(
      ...images,
      'me/images barrier',
      'refine/barrier busy',
    );
    expect(Object.values(busy.told).some(({ openNow }) => openNow)).toBe(true);
    expect(busy.answers('refine/busy other').card.ways('stop-it-now')[0]).toBe('chat');
  });

  it('a man who thinks nothing will help is not argued with for long, and has his card back', () => {
    const after = person({ at: evening }).answers(
      ...images,
      'me/images barrier',
      'refine/barrier useless',
      'refine/useless card',
    );
    expect(after.sees).toBe('me/images');
  });

  it('somebody who presses it by mistake is back with one tap', () => {
    const back = person({ at: evening }).answers(
      ...images,
      'me/images barrier',
      'refine/barrier nothing',
    );
    expect(back.sees).toBe('me/images');
    expect(back.facts.prefer).toEqual([]);
  });
});

describe('what might stop them from telling of somebody else', () => {
  it.each([
    ['wrong', 'helplines.stop-it-now.first'],
    ['found-out', 'app.name.no'],
    ['out-of-hands', 'helplines.stop-it-now.tells'],
  ])('a wife who thinks "%s" reads what Stop It Now itself says', (fear, words) => {
    const reads = person({ at: evening }).answers(
      ...device,
      'someone/device barrier',
      `refine/concern ${fear}`,
    ).told;
    expect(reads['stop-it-now']?.words).toBe(words);
    expect(Object.keys(reads)).toContain('police-101');
  });

  it('a neighbour reading "talk or report" has both sides’ own terms in front of her', () => {
    const reads = person({ at: evening }).answers(...device, 'someone/device talk-or-report').told;
    expect(Object.keys(reads)).toEqual(expect.arrayContaining(['stop-it-now', 'police-101']));
  });

  it('an aunt who fears she is wrong about her niece still has the NSPCC, and reads what it asks', () => {
    const aunt = person({ at: evening }).answers(
      ...told,
      'child/told-me barrier',
      'refine/concern wrong',
    );
    expect(aunt.told['nspcc-helpline']?.words).toBe('helplines.nspcc-helpline.first');
    expect(aunt.answers('refine/wrong card').sees).toBe('child/told-me');
  });

  it('a man who stumbled on images and fears for himself reads that the IWF needs no name', () => {
    const man = person({ at: evening }).answers(
      'start/who not-sure',
      'unsure/closest seen',
      'seen/what images',
      'seen/help barrier',
    );
    expect(man.answers('seen/barrier recognised').told['iwf-report']?.words).toBe('app.name.no');
    expect(man.answers('seen/barrier trouble').told['iwf-report']?.words).toBe(
      'helplines.iwf-report.tells',
    );
  });
});

describe('what might stop them in danger', () => {
  const danger = ['start/who someone', 'someone/danger now', 'someone/emergency barrier'];

  it.each(['silent', 'deaf', 'here'])(
    'somebody who cannot talk (%s) is shown 999 by text, and finds it first on the card',
    (why) => {
      const someone = person({ at: evening }).answers(...danger, `refine/danger ${why}`);
      expect(someone.told['emergency-999']?.ways).toEqual(['text']);
      const { card } = someone.answers(`refine/${why} card`);
      expect(card.first[0]).toBe('emergency-999');
      expect(card.ways('emergency-999')[0]).toBe('text');
    },
  );

  it('a boy’s uncle, not sure it is serious enough for 999, reads what they ask and keeps the card', () => {
    const uncle = person({ at: evening }).answers(
      'start/who child',
      'child/danger now',
      'child/emergency barrier',
      'refine/danger serious',
    );
    expect(uncle.told['emergency-999']?.words).toBe('helplines.emergency-999.first');
    expect(uncle.answers('refine/danger-enough card').sees).toBe('child/emergency');
  });

  it('a man who thinks his despair is not serious enough reads what happens when he calls', () => {
    const man = person({ at: '2026-11-24T03:30Z' }).answers(
      'start/who police',
      'police/now crisis',
      'police/crisis barrier',
      'refine/crisis serious',
    );
    expect(man.told['samaritans']?.words).toBe('helplines.samaritans.first');
    expect(man.answers('refine/serious card', 'police/crisis carry-on').sees).toBe('police/what');
  });

  it('a deaf man thinking of ending his life is shown the text line first, and it is open', () => {
    const { card } = person({ at: '2026-11-24T03:30Z' }).answers(
      'start/who me',
      'me/adult adult',
      'me/now crisis',
      'me/crisis barrier',
      'refine/crisis overheard',
      'refine/unheard card',
    );
    expect(card.first[0]).toBe('shout');
    expect(card.openNow).toContain('shout');
  });
});
