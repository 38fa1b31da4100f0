import { describe, expect, it } from 'vitest';
import { check } from '../../src/build/check.ts';
import { example, exampleLocale } from '../../src/review/example.ts';
import { hardestSentence, hardWords } from '../../src/review/reading-hard.ts';
import { readingLimits } from '../../src/review/reading-limits.ts';
import { meanGrade, readingOfSteps } from '../../src/review/reading-steps.ts';
import { reading } from '../../src/review/reading.ts';
import { readingLevel } from '../../src/review/rules/reading-level.ts';

describe('how hard a text is to read', () => {
  it('agrees with the formulas, worked out by hand: six words, six syllables, 17 letters', () => {
    const read = reading('The cat sat on the mat.');
    expect(read?.counts).toMatchObject({ words: 6, syllables: 6, letters: 17, long: [] });
    expect(read?.grades.fleschKincaid).toBeCloseTo(-1.45);
    expect(read?.grades.automated).toBeCloseTo(-5.085);
    expect(read?.grades.fog).toBeCloseTo(2.4);
    expect(read?.grades.smog).toBeCloseTo(3.1291);
    expect(read?.grades.daleChall).toBe(4);
  });

  it('is the middle of six, so that one formula cannot decide alone', () => {
    const read = reading('You can call now. They are there to help you with your worry.');
    const sorted = Object.values(read?.grades ?? {}).sort((a, b) => a - b);
    expect(sorted).toHaveLength(6);
    expect(read?.grade).toBeCloseTo(Math.max(0, ((sorted[2] ?? 0) + (sorted[3] ?? 0)) / 2));
  });

  it('grows with longer words and with longer sentences', () => {
    const plain = reading('You can call them. They will listen to you.')?.grade ?? 99;
    const wordy = reading('Confidential conversations are available. Counsellors are sympathetic.');
    const long = reading(
      'You can call them if you want to and they will listen to you and help you to think about what to do next and what to say to the people at home.',
    );
    expect(wordy?.grade).toBeGreaterThan(plain);
    expect(long?.grade).toBeGreaterThan(plain);
  });

  it('takes a name for a plain word, and a number for a word at a glance', () => {
    const named = reading('Call Samaritans now. You can talk.', ['Samaritans']);
    const plain = reading('Call Name now. You can talk.');
    expect(named?.grade).toBe(plain?.grade);
    expect(reading('Call 999.')?.counts).toMatchObject({ words: 2, unfamiliar: [], long: [] });
  });

  it('does not count a regular ending against a word that children know', () => {
    const read = reading('She stopped worrying. He tried the phones. They are happier.');
    expect(read?.counts.unfamiliar).toEqual([]);
  });

  it('is nothing where there is nothing to read', () => {
    expect(reading(' … ')).toBeNull();
  });
});

describe('the words to look at first', () => {
  const counts = reading('You can call. Independent organisations offer assistance.')?.counts;

  it('are the longest', () => {
    expect(counts && hardWords(counts, 2)).toEqual(['organisations', 'independent']);
  });

  it('stand in the hardest sentence', () => {
    expect(counts && hardestSentence(counts)).toBe('Independent organisations offer assistance.');
  });
});

describe('a step', () => {
  const locale = (body: string) =>
    exampleLocale({ flows: { start: { help: { title: 'Call now', body } } } });
  const hard =
    'Independent organisations offer confidential assistance to individuals experiencing considerable emotional difficulty, including professional counselling, practical information, legal representation and accommodation.';

  it('is as hard as its paragraphs: short answers hide nothing', () => {
    const [first] = readingOfSteps(example(), locale(hard));
    expect(first).toMatchObject({ address: 'start/help', part: 'paragraphs' });
  });

  it('over the limit is named with its file, its hardest sentence and words', () => {
    const problems = readingLevel.check(example({ locales: [locale(hard)] }));
    expect(problems[0]?.where).toBe('locales/en-GB/flows/start.json › help');
    expect(problems[0]?.what).toContain('Independent organisations');
    expect(problems[0]?.hint).toContain('representation');
  });

  it('has less room in easy read than in English', () => {
    const text = 'Ask the council about services for families like yours.';
    const words = { flows: { start: { help: { title: text } } } };
    const [plain, easy] = ['en-GB', 'en-GB-x-easyread'].map((tag) =>
      readingLevel.check(example({ locales: [exampleLocale(words, tag)] })),
    );
    expect(plain).toEqual([]);
    expect(easy?.map(({ where }) => where)).toContain(
      'locales/en-GB-x-easyread/flows/start.json › help',
    );
  });

  it('is not measured in a language the formulas do not know', () => {
    const welsh = { ...locale(hard), tag: 'cy' };
    expect(readingLevel.check(example({ locales: [welsh] }))).toEqual([]);
  });
});

describe('what ships', () => {
  it('can be read at eleven', () => {
    const { authored } = check('.');
    const steps = authored.locales.flatMap((each) =>
      each.tag === 'en-GB' ? readingOfSteps(authored, each) : [],
    );
    console.info(`${steps.length} steps, mean grade ${meanGrade(steps).toFixed(2)}.`);
    expect(steps.length).toBeGreaterThan(50);
    expect(meanGrade(steps)).toBeLessThanOrEqual(readingLimits('en-GB').mean);
    expect(steps[0]?.grade).toBeLessThanOrEqual(readingLimits('en-GB').step);
  });
});
