import type { Authored } from '../../model/authored.ts';
import type { Rule } from '../../model/problem.ts';
import { everyHelpline } from '../every-helpline.ts';
import { example, exampleHelpline, examplePhone } from '../example.ts';
import { phraseList } from '../phrase-list.ts';

const insecure = /\bhttp:\/\//i;

export const linksSecure: Rule<Authored> = {
  name: 'links-secure',
  why: 'Whoever runs the network can read an http:// page, and change the number printed on it.',
  check: (authored) => [
    ...everyHelpline(authored).flatMap(({ file, value }) =>
      value.channels
        .filter((channel) => 'address' in channel && insecure.test(channel.address))
        .map(({ id }) => problem(`${file} › channels.${id}.address`)),
    ),
    ...authored.locales
      .flatMap(phraseList)
      .filter(({ text }) => insecure.test(text))
      .map(({ where }) => problem(where)),
  ],
  breaks: example({ helplines: [exampleHelpline({ channels: [plainSite()] })] }),
};

function plainSite() {
  const { shown: _shown, dial: _dial, ...reach } = examplePhone();
  return { ...reach, kind: 'site', id: 'site', address: 'http://example.org/' } as const;
}

function problem(where: string) {
  return {
    where,
    what: 'Visitors would be led to an address without https.',
    hint: 'Use its https:// address, or leave it out.',
  };
}
