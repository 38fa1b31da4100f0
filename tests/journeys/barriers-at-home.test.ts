import { describe, expect, it } from 'vitest';
import { person } from './person.ts';

const evening = '2026-11-23T20:00Z';

describe('what might stop a family', () => {
  const family = ['start/who police', 'police/now safe', 'police/what family'];

  it('a mother afraid of losing her children reads when each would tell someone, and stays', () => {
    const mother = person({ at: evening }).answers(
      ...family,
      'family/support barrier',
      'family/barrier children',
    );
    expect(mother.told['stop-it-now']?.words).toBe('helplines.stop-it-now.tells');
    expect(mother.answers('family/losing-children card').sees).toBe('family/support');
  });

  it('a wife ashamed that people will know reads who needs her name', () => {
    const wife = person({ at: evening }).answers(
      ...family,
      'family/support barrier',
      'family/barrier recognised',
    );
    expect(wife.told['stop-it-now']?.words).toBe('app.name.no');
  });
});

describe('what might stop a survivor', () => {
  it('a man nobody believed as a boy reads how it begins, and is led back to his card', () => {
    const man = person({ at: '2026-11-23T11:00Z', on: 'gb-eng' }).answers(
      'start/who not-sure',
      'unsure/closest happened',
      'survivor/what childhood',
      'survivor/childhood barrier',
      'survivor/barrier believed',
    );
    expect(man.told['rape-crisis-ew']?.words).toBe('helplines.rape-crisis-ew.first');
    expect(man.answers('survivor/believed card').sees).toBe('survivor/childhood');
  });
});

describe('what might stop somebody under 18', () => {
  const hurt = ['start/who young', 'young/what hurt', 'young/hurt barrier'];

  it.each([
    ['told', 'helplines.childline.tells', 'told'],
    ['recognised', 'app.name.no', 'name'],
    ['words', 'helplines.childline.first', 'words'],
  ])(
    'a girl who thinks "%s" reads Childline’s own answer, in words for her',
    (fear, words, step) => {
      const girl = person({ at: evening }).answers(...hurt, `young/barrier ${fear}`);
      expect(girl.sees).toBe(`young/${step}`);
      expect(girl.told['childline']?.words).toBe(words);
      expect(girl.facts.age).toBe('under-18');
    },
  );

  it('a boy sharing a bedroom is shown how to type, and chat comes first after', () => {
    const boy = person({ at: evening }).answers(...hurt, 'young/barrier overheard');
    expect(boy.told['childline']?.ways).toEqual(['chat']);
    expect(boy.answers('young/quiet card').card.ways('childline')[0]).toBe('chat');
  });

  it('a girl who hung up after a long wait at night is shown a way that is open', () => {
    const girl = person({ at: '2026-11-25T01:00Z' }).answers(...hurt, 'young/barrier busy');
    expect(Object.values(girl.told).some(({ openNow }) => openNow)).toBe(true);
    expect(girl.answers('young/busy card').card.openNow).not.toEqual([]);
  });

  it('a boy thinking of ending his life who is scared of his parents knowing is answered on that card', () => {
    const boy = person({ at: '2026-11-25T01:00Z' }).answers(
      'start/who young',
      'young/what crisis',
      'young/crisis barrier',
      'young/barrier told',
    );
    expect(boy.told['childline']?.words).toBe('helplines.childline.tells');
    expect(boy.answers('young/told card').card.urgent).toBe(true);
  });
});
