import type { Channel, Listed } from '../model/helpline.ts';
import { e164 } from './e164.ts';
import { openingHours } from './opening-hours.ts';

/**
 * Who can be reached, how and when, as schema.org has it: for search engines that read the
 * stand-alone page. Nothing in it that the page does not show, and no words of ours.
 */
export function linkedData(helplines: readonly Listed[]): unknown {
  return {
    '@context': 'https://schema.org',
    '@graph': helplines.map(({ title, channels, nations }) => {
      const site = channels.find(({ kind }) => kind === 'site');
      return {
        '@type': 'Organization',
        name: title,
        url: site && 'address' in site ? site.address : undefined,
        areaServed: nations.map((nation) => `GB-${nation.toUpperCase()}`),
        contactPoint: channels.filter(({ kind }) => kind !== 'site').map(pointOf),
      };
    }),
  };
}

function pointOf(channel: Channel): unknown {
  const hours = openingHours(channel.hours);
  return {
    '@type': 'ContactPoint',
    contactType: channel.kind,
    ...reachOf(channel),
    availableLanguage: channel.languages,
    hoursAvailable: hours.length > 0 ? hours : undefined,
  };
}

function reachOf(channel: Channel) {
  if ('dial' in channel) return { telephone: e164(channel.dial) ?? channel.shown };
  return channel.kind === 'email' ? { email: channel.address } : { url: channel.address };
}
