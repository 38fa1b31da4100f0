import { directories } from '../../src/build/directories.ts';
import { holidays } from '../../src/build/holidays.ts';
import { servicesIn } from '../../src/exchange/services-in.ts';
import type { Incoming } from '../../src/exchange/incoming.ts';
import type { Authored } from '../../src/model/authored.ts';

/** The directories as other programs read them: parsed from what is written, by path. */
export function written(authored: Authored): Map<string, unknown> {
  const files = directories(authored, holidays(authored.holidayYears));
  return new Map([...files].map(([path, text]): [string, unknown] => [path, JSON.parse(text)]));
}

/** The services in one of them. */
export function servicesOf(authored: Authored, path = 'directory/gb.json'): Incoming[] {
  const read = servicesIn(written(authored).get(path));
  if ('error' in read) throw read.error;
  return read.services;
}
