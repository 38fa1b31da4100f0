/** Every phrase that is printed on the leaflet of a place and nowhere else, or beside it for whoever prints it. */
export const leafletPhrases = [
  'leaflet.title',
  'leaflet.lead',
  'leaflet.code',
  'leaflet.answers',
  'leaflet.print',
  'leaflet.noCode',
] as const;
export type LeafletPhrase = (typeof leafletPhrases)[number];
