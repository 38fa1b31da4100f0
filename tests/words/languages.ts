/** The languages most used in England and Wales, easy English, and the original. */
export const LANGUAGES = [
  'en-GB',
  'en-GB-x-easyread',
  'cy',
  'pl',
  'ro',
  'pa',
  'gu',
  'bn',
  'ur',
  'ar',
  'pt',
  'es',
];
