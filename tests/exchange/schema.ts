import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { linkTypes } from '../../src/exchange/attribute-of.ts';

/**
 * The shape of what we give to others, in our own words and stricter than the standard's: nothing
 * that is not named here, no empty text, dates and times written one way.
 */
const text = { type: 'string', minLength: 1 };
const id = { type: 'string', format: 'uuid' };
const date = { type: 'string', format: 'date' };
const clock = { type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d(Z|[+-]\\d\\d:\\d\\d)$' };
const https = { type: 'string', format: 'uri', pattern: '^https://' };

const only = (required: Record<string, unknown>, optional: Record<string, unknown> = {}) => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(required),
  properties: { ...required, ...optional },
});
const list = (items: unknown, minItems = 0) => ({ type: 'array', items, minItems });

const attributes = list(
  only(
    {
      id,
      link_id: id,
      link_type: { enum: Object.values(linkTypes) },
      link_entity: { enum: ['service', 'phone', 'contact', 'service_at_location', 'schedule'] },
      value: text,
    },
    { taxonomy_term: only({ id, code: text, name: text, description: text }) },
  ),
  1,
);
const languages = list(only({ id, name: text, code: { pattern: '^[a-z]{2,3}$', type: 'string' } }));
const kinds = ['phone', 'text', 'chat', 'email', 'form', 'visit', 'site'];

const service = only(
  {
    id,
    name: text,
    status: { const: 'active' },
    organization: only({ id, name: text, description: text }),
    phones: list(
      only(
        { id, number: text, type: { enum: ['voice', 'text', 'textphone'] }, languages, attributes },
        { description: text },
      ),
    ),
    contacts: list(only({ id, email: { type: 'string', format: 'email' }, attributes })),
    service_at_locations: list(
      only(
        {
          id,
          location: only(
            { id, location_type: { const: 'virtual' }, name: text, url: https, languages },
            { accessibility: list(only({ id, description: text }), 1) },
          ),
          attributes,
        },
        { description: text },
      ),
    ),
    schedules: list({
      ...only(
        {
          id,
          wkst: { const: 'MO' },
          freq: { const: 'WEEKLY' },
          interval: { const: 1 },
          byday: { type: 'string', pattern: '^(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*$' },
          attending_type: { enum: kinds },
          attributes,
        },
        {
          valid_from: date,
          valid_to: date,
          timezone: { type: 'number', minimum: -12, maximum: 14 },
          opens_at: clock,
          closes_at: clock,
          description: text,
        },
      ),
      dependencies: {
        opens_at: ['closes_at', 'timezone'],
        closes_at: ['opens_at'],
        valid_from: ['valid_to'],
        valid_to: ['valid_from'],
      },
    }),
    service_areas: list(only({ id, name: text, extent_type: { const: 'text' }, extent: text }), 1),
    languages: { ...languages, minItems: 1 },
    cost_options: list(
      only(
        { id, option: text, amount_description: text },
        { currency: { const: 'GBP' }, amount: { type: 'number', minimum: 0 } },
      ),
    ),
    attributes,
  },
  {
    description: text,
    url: https,
    email: { type: 'string', format: 'email' },
    application_process: text,
    wait_time: text,
    eligibility_description: text,
    minimum_age: { type: 'integer', minimum: 0 },
    maximum_age: { type: 'integer', minimum: 0 },
    assured_date: date,
  },
);

const page = only({
  total_items: { type: 'integer', minimum: 0 },
  total_pages: { const: 1 },
  page_number: { const: 1 },
  size: { type: 'integer', minimum: 0 },
  first_page: { const: true },
  last_page: { const: true },
  empty: { type: 'boolean' },
  contents: list(service),
});

/** Says whether a value, once it has been JSON, has the shape; `errors` says where it has not. */
export function validator(): ValidateFunction {
  const ajv = new Ajv({ strict: true, allErrors: true });
  addFormats(ajv);
  return ajv.compile(page);
}
