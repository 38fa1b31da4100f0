import { describe, expect, it } from 'vitest';
import { dateFormat, languageNames, listFormat } from '../../src/words/intl.ts';

describe('what Intl makes', () => {
  it('is made once for a locale and a shape', () => {
    expect(dateFormat('en-GB', { weekday: 'long' })).toBe(dateFormat('en-GB', { weekday: 'long' }));
    expect(listFormat('cy')).toBe(listFormat('cy'));
    expect(languageNames('pl')).toBe(languageNames('pl'));
  });

  it('is another for another locale or shape', () => {
    const long = dateFormat('en-GB', { weekday: 'long' });
    expect(long).not.toBe(dateFormat('cy', { weekday: 'long' }));
    expect(long).not.toBe(dateFormat('en-GB', { weekday: 'short' }));
    expect(listFormat('en-GB')).not.toBe(listFormat('cy'));
  });

  it('never takes the device’s own zone for the wall’s', () => {
    expect(dateFormat('en-GB', { day: 'numeric' }).resolvedOptions().timeZone).toBe('UTC');
  });
});
