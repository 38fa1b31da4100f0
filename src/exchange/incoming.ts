import { z } from 'zod';

const text = z.string().optional();
const attributes = z
  .array(z.looseObject({ link_type: text, value: text }))
  .nullish()
  .transform((list) => list ?? []);
const languages = z
  .array(z.looseObject({ code: text, name: text }))
  .nullish()
  .transform((list) => list ?? []);
const words = z.string().nullish();

const phone = z.looseObject({
  number: z.string(),
  type: words,
  description: words,
  languages,
  attributes,
});

const contact = z.looseObject({
  name: words,
  email: words,
  phones: z.array(phone).nullish(),
  attributes,
});

const schedule = z.looseObject({
  valid_from: words,
  valid_to: words,
  timezone: z.number().nullish(),
  freq: words,
  byday: words,
  opens_at: words,
  closes_at: words,
  attending_type: words,
  attributes,
});
export type IncomingSchedule = z.infer<typeof schedule>;

const location = z.looseObject({
  location: z.looseObject({ location_type: words, name: words, url: words, languages }).nullish(),
  description: words,
  phones: z.array(phone).nullish(),
  schedules: z.array(schedule).nullish(),
  attributes,
});

const list = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .nullish()
    .transform((each) => each ?? []);

/**
 * What is read of somebody else's service: as much as a draft needs, as loosely as the standard
 * has it. Publishers leave out what they do not know, or write null.
 */
export const incoming = z.looseObject({
  name: z.string().min(1),
  description: words,
  url: words,
  email: words,
  status: words,
  minimum_age: z.number().nullish(),
  maximum_age: z.number().nullish(),
  assured_date: words,
  last_modified: words,
  organization: z.looseObject({ name: z.string() }).nullish(),
  phones: list(phone),
  contacts: list(contact),
  schedules: list(schedule),
  service_at_locations: list(location),
  service_areas: list(z.looseObject({ name: words, extent: words })),
  languages,
  attributes,
});
export type Incoming = z.infer<typeof incoming>;
export type IncomingPhone = z.infer<typeof phone>;
export type Attributed = Pick<Incoming, 'attributes'>;
