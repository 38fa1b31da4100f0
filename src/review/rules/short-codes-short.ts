import type { Authored } from '../../model/authored.ts';
import type { Rule } from '../../model/problem.ts';
import { everyHelpline } from '../every-helpline.ts';
import { example, exampleHelpline, examplePhone } from '../example.ts';

/** Codes that only a country's own network knows, however long: 999, 116 123, 85258. */
const coded = /^\+(44)?(\d{3,6})$/;

export const shortCodesShort: Rule<Authored> = {
  name: 'short-codes-short',
  why: 'A short code is not a number of the world’s plan: with a country code before it, nobody answers.',
  check: (authored) =>
    everyHelpline(authored).flatMap(({ file, value }) =>
      value.channels.flatMap((channel) => {
        const code = 'dial' in channel ? coded.exec(channel.dial)?.[2] : undefined;
        return code === undefined
          ? []
          : [
              {
                where: `${file} › channels.${channel.id}.dial`,
                what: 'This is a short code with a country code before it.',
                hint: `Dial ${code}, as it is published.`,
              },
            ];
      }),
    ),
  breaks: example({
    helplines: [
      exampleHelpline({ channels: [examplePhone({ shown: '116 123', dial: '+116123' })] }),
    ],
  }),
};
