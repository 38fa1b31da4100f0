/** The days of the week, Monday first, by their RFC 5545 names. */
export const days = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;
export type Day = (typeof days)[number];
