/** UK numbers as dialled inside the UK, long enough to be reached from abroad: `08081000900`. */
const national = /^0\d{9,10}$/;
const international = /^\+[1-9]\d{6,14}$/;

/** A number as ITU-T E.164 has it; nothing for short codes, which have no such form. */
export function e164(dial: string): string | undefined {
  if (international.test(dial)) return dial;
  return national.test(dial) ? `+44${dial.slice(1)}` : undefined;
}
