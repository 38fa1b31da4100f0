import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/build/catalogue.ts';
import { check } from '../../src/build/check.ts';
import { distribution } from '../../src/build/distribution.ts';
import { exampleHelpline, examplePhone } from '../../src/review/example.ts';
import { project, sound } from './project.ts';

const folder = 'helplines/areas/fellshire';

/** All that an editor writes for a force that has no page yet. */
const fellshire = {
  [`${folder}/area.json`]: { id: 'fellshire', title: 'Fellshire', region: 'gb', nation: 'eng' },
  [`${folder}/fellshire-police.json`]: exampleHelpline({
    id: 'fellshire-police',
    title: 'Fellshire Police',
    organisation: 'Fellshire Police',
    nations: ['eng'],
    replaces: ['fell-line'],
    channels: [examplePhone({ shown: '101', dial: '101' })],
  }).value,
  [`${folder}/words/en-GB.json`]: {
    title: 'Fellshire',
    helplines: { 'fellshire-police': { who: 'Your own police force.' } },
  },
};

const code = {
  loader: 'var made = __CATALOGUE__;',
  head: '',
  frame: '',
  styles: '',
  prerender: (data: object) => ({ html: `<pre>${JSON.stringify(data)}</pre>`, title: 'Help' }),
};

describe('an area is one folder', () => {
  const authored = () => {
    const { authored, problems } = check(project({ ...sound, ...fellshire }));
    expect(problems).toEqual([]);
    return authored;
  };

  it('and has a page of its own, with its helplines and their words', () => {
    const files = distribution(authored(), code);
    const page = files.get('gb-eng/fellshire/en-GB.html') ?? '';
    expect(page).toContain('Fellshire Police');
    expect(page).toContain('Your own police force.');
    expect(page, 'it stands in for').not.toContain('0808 157 0001');
    expect(files.get('gb-eng/en-GB.html')).toContain('0808 157 0001');
    expect(files.get('gb-eng/en-GB.html')).not.toContain('Your own police force.');
  });

  it('that a host can ask for', () => {
    expect(catalogue(authored(), 'r1').regions['gb-eng']).toEqual(['fellshire']);
  });

  it('that can be taken away again, and nothing is left of it', () => {
    const { authored, problems } = check(project(sound));
    expect(problems).toEqual([]);
    expect([...distribution(authored, code).keys()].join()).not.toContain('fellshire');
  });

  it('in which a helpline that cannot be read is the only thing wrong', () => {
    const { problems } = check(
      project({ ...sound, ...fellshire, [`${folder}/fellshire-police.json`]: '{' }),
    );
    expect(problems.map(({ where }) => where.split(' › ')[0])).toEqual([
      `${folder}/fellshire-police.json`,
    ]);
  });
});
