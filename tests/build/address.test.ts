import { describe, expect, it } from 'vitest';
import { addressFrom } from '../../src/build/address.ts';

const from = (given?: string) => addressFrom({ WAYMARK_ADDRESS: given });

describe('the address that leaflets carry', () => {
  it('is none where none was given', () => {
    expect(from()).toBeUndefined();
    expect(from('')).toBeUndefined();
  });

  it.each(['https://fellshire.example/help', 'https://fellshire.example/help/'])(
    'is a folder’s, given as %s',
    (given) => expect(from(given)).toBe('https://fellshire.example/help/'),
  );

  it.each([
    'http://fellshire.example/',
    'fellshire.example',
    'https://fellshire.example/?from=poster',
    'https://fellshire.example/#me',
    'https://somebody@fellshire.example/',
  ])('stops the build where it is %s', (given) => {
    expect(() => from(given)).toThrow(`WAYMARK_ADDRESS is "${given}".`);
  });
});
