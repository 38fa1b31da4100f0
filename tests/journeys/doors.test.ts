import { describe, expect, it } from 'vitest';
import { person } from './person.ts';

const monday = '2026-11-23T11:00Z';
const unsure = 'start/who not-sure';

describe('people who work with children', () => {
  const work = [unsure, 'unsure/closest work'];

  it('a nursery worker who doubts her manager finds the whistleblowing line at the fourth tap', () => {
    const { card, taps } = person({ at: monday }).answers(...work, 'professional/what colleague');
    expect(taps).toBe(3);
    expect(card.first[0]).toBe('nspcc-whistleblowing');
    expect(card.openNow).toContain('nspcc-helpline');
  });

  it('a head in England after an incident between pupils is shown who advises on it', () => {
    const { card } = person({ at: monday, on: 'gb-eng' }).answers(
      ...work,
      'professional/what behaviour',
    );
    expect(card.first).toEqual(['nspcc-helpline', 'stop-it-now']);
    expect(card.more).toContain('hsb-support-service');
  });

  it('a head in Scotland is not sent to a service for England', () => {
    const { card } = person({ at: monday, on: 'gb-sct' }).answers(
      ...work,
      'professional/what behaviour',
    );
    expect([...card.first, ...card.more]).not.toContain('hsb-support-service');
  });

  it('a GP whose patient worries about himself is shown the line the patient can call', () => {
    const { card } = person({ at: monday }).answers(...work, 'professional/what support');
    expect(card.first[0]).toBe('stop-it-now');
  });

  it('a coach reads what he has to report, and from there how to go outside his club', () => {
    const coach = person({ at: monday }).answers(
      ...work,
      'professional/what not-sure',
      'professional/help duty',
    );
    expect(coach.answers('professional/duty card').sees).toBe('professional/help');
    expect(coach.answers('professional/duty colleague').card.first[0]).toBe('nspcc-whistleblowing');
  });

  it('a school nurse afraid to be wrong, on a Sunday night, reads it and still has a line open', () => {
    const nurse = person({ at: '2026-11-29T22:00Z', on: 'gb-wls' }).answers(
      ...work,
      'professional/what child',
      'professional/child barrier',
      'refine/concern wrong',
      'refine/wrong card',
    );
    expect(nurse.card.openNow).not.toEqual([]);
  });
});

describe('people outside the UK', () => {
  const abroad = [unsure, 'unsure/closest abroad'];

  it.each([
    ['a man in France worried about his own thoughts', 'me', 'troubled-desire'],
    ['a woman in Kenya worried about her brother', 'someone', 'child-helpline-international'],
    ['a girl in Canada', 'child', 'child-helpline-international'],
    ['a man in Spain who saw images', 'seen', 'inhope-directory'],
    ['a man in Poland who cannot go on', 'crisis', 'findahelpline'],
    ['somebody who will not say', 'rather-not', 'troubled-desire'],
  ])('%s is shown a worldwide service in three taps, and no UK line as open', (_, what, first) => {
    const someone = person({ at: monday }).answers(...abroad, `abroad/what ${what}`);
    expect(someone.taps).toBe(3);
    expect(someone.card.first[0]).toBe(first);
    expect(someone.card.openNow).toEqual([]);
  });

  it('a girl in Canada is not shown a service for adults', () => {
    const { card } = person({ at: monday }).answers(...abroad, 'abroad/what child');
    expect([...card.first, ...card.more]).not.toContain('troubled-desire');
  });

  it('a man who would rather read German finds the answer and keeps his card', () => {
    const man = person({ at: monday }).answers(
      ...abroad,
      'abroad/what me',
      'abroad/own barrier',
      'abroad/barrier language',
      'abroad/language card',
    );
    expect(man.sees).toBe('abroad/own');
    const german = man.card.found.first.flatMap(({ channels }) =>
      channels.filter(({ channel }) => channel.languages.includes('de')),
    );
    expect(german).not.toEqual([]);
  });
});

describe('people who saw something online', () => {
  it('a gamer who sees an adult approach children is shown CEOP, and that it needs a name', () => {
    const gamer = person({ at: '2026-11-28T22:00Z' }).answers(
      unsure,
      'unsure/closest seen',
      'seen/what person',
    );
    expect(gamer.card.first[0]).toBe('ceop');
    const named = gamer.answers('seen/person barrier', 'refine/concern found-out').told;
    expect(named['ceop']?.words).toBe('app.name.yes');
  });

  it('a woman who came upon a picture of herself is at the help to take it down', () => {
    const woman = person({ at: monday }).answers(unsure, 'unsure/closest seen', 'seen/what me');
    expect(woman.sees).toBe('survivor/images');
    expect(woman.card.first).toContain('stopncii');
  });
});

describe('what an adult can do for a child', () => {
  it.each(['parent', 'adult', 'rather-not'])(
    'somebody who says "%s" reads a short page, and the card is the same as before',
    (who) => {
      const before = person({ at: monday, on: 'gb-eng/cumbria' }).answers(
        'start/who child',
        'child/danger no',
        'child/what online',
      );
      const asked = before.answers('child/online who', `child/who ${who}`);
      const after = who === 'rather-not' ? asked : asked.answers(`child/${who} card`);
      expect(after.card.found).toEqual(before.card.found);
    },
  );
});

describe('a site that warns', () => {
  const warned = { at: '2026-11-28T23:30Z', from: 'me/warning' };

  it('somebody who goes on from the warning is at a card by the fourth tap', () => {
    const { taps, card } = person(warned).answers(
      'me/warning carry-on',
      'me/adult adult',
      'me/now struggling',
      'me/worry images',
    );
    expect(taps).toBe(4);
    expect(card.first).toContain('stop-it-now');
  });

  it('a 16-year-old who was warned leaves the adult words at once', () => {
    const young = person(warned).answers('me/warning carry-on', 'me/adult under-18');
    expect(young.sees).toBe('young/what');
    expect(young.answers('young/what own').card.first[0]).toBe('childline');
  });

  it('somebody whom the warning drives to despair is shown who is awake', () => {
    const { card } = person(warned).answers(
      'me/warning carry-on',
      'me/adult rather-not',
      'me/now crisis',
    );
    expect(card.openNow).toContain('samaritans');
  });
});

describe('how old they are', () => {
  it('an adult has said so once, and every card after knows it', () => {
    const adult = person({ at: monday }).answers('start/who me', 'me/adult adult', 'me/now safe');
    expect(adult.facts.age).toBe('adult');
    expect(adult.answers('me/worry thoughts').facts.age).toBe('adult');
  });

  it('somebody who came by "I’m under 18" is under 18 on every card, and behind it', () => {
    const young = person({ at: monday }).answers('start/who young', 'young/what own');
    expect(young.facts.age).toBe('under-18');
    expect(young.answers('young/own how').facts.age).toBe('under-18');
  });

  it('somebody who would rather not say is taken for neither', () => {
    const silent = person({ at: monday }).answers('start/who me', 'me/adult rather-not');
    expect(silent.facts.age).toBeNull();
  });
});
