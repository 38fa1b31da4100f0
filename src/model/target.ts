/** A step's name among all flows: `flow/step`. */
export type Address = string;

/** The last card shown, as a place for an option to lead. */
export const CARD = '@card';
