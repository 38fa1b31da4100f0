import { idOf } from './id-of.ts';
import type { Attribute } from './service.ts';

/** What we say of an entry that the standard has no field for. */
export const linkTypes = {
  /** The helpline's own name among ours. */
  helpline: 'waymark:helpline',
  /** Which channel of the helpline an entry is, or is about. */
  channel: 'waymark:channel',
  kind: 'waymark:kind',
  dial: 'waymark:dial',
  word: 'waymark:word',
  pair: 'waymark:pair',
  cost: 'waymark:cost',
  languages: 'waymark:languages',
  /** What its card says beside it, where the standard has no words for it. */
  note: 'waymark:note',
  /** A number as ITU-T E.164 has it, only where it is one: short codes are not. */
  e164: 'waymark:e164',
  /** The date of the evidence, as precisely as it is known. */
  checked: 'waymark:checked',
  /** `always`, `weekly` or `unknown`. */
  hours: 'waymark:hours',
  /** The date of the evidence for the hours. */
  hoursChecked: 'waymark:hours-checked',
  bankHolidays: 'waymark:bank-holidays',
  /** A need it answers, with its place in the order. */
  need: 'waymark:need',
  /** Must you give your name? */
  name: 'waymark:name',
} as const;
export type LinkType = keyof typeof linkTypes;

export function attributeOf(
  link: { id: string; entity: string },
  type: LinkType,
  value: string,
): Attribute {
  return {
    id: idOf('attribute', link.id, type, value),
    link_id: link.id,
    link_type: linkTypes[type],
    link_entity: link.entity,
    value,
  };
}

/** What our own export said, where an entry is of it. */
export function attributeIn(
  attributes: readonly { link_type?: string | undefined; value?: string | undefined }[],
  type: LinkType,
): string | undefined {
  return attributes.find(({ link_type }) => link_type === linkTypes[type])?.value;
}
