import { describe, expect, it } from 'vitest';
import { filesAt, standsIn } from '../../src/builder/files-at.ts';

const built = { version: '1.2.3', current: 'v1' };
const at = (address: string) => filesAt(address, built);
const both = {
  current: 'https://files.example.org/v1/',
  pinned: 'https://files.example.org/1.2.3/',
};

describe('where the files are', () => {
  it.each([
    'https://files.example.org/v1/',
    'https://files.example.org/v1',
    ' https://files.example.org/v1/builder.html ',
    'https://files.example.org/v1/waymark.js',
    'https://files.example.org/1.2.3/',
    // Called back: the page in this folder is the current one.
    'https://files.example.org/1.1.0/builder.html?now#there',
  ])('is known of both kinds from %s', (address) => {
    expect(at(address)).toMatchObject({ ...both, origin: 'https://files.example.org' });
  });

  it('is known of what is current alone, in a folder of another name', () => {
    expect(at('https://example.org/dist/')).toEqual({
      origin: 'https://example.org',
      current: 'https://example.org/dist/',
      pinned: undefined,
      ownMachine: false,
    });
    expect(at('https://example.org')?.current).toBe('https://example.org/');
  });

  it.each([
    '',
    'files.example.org/v1/',
    'http://files.example.org/v1/',
    'javascript:alert(1)',
    'file:///home/v1/builder.html',
    'https://name:word@files.example.org/v1/',
  ])('is not known from "%s"', (address) => {
    expect(at(address)).toBeUndefined();
  });

  it('may be one’s own machine, which is said', () => {
    expect(at('http://localhost:5173/waymark/')?.ownMachine).toBe(true);
    expect(at('https://files.example.org/v1/')?.ownMachine).toBe(false);
  });
});

describe('where the builder itself stands', () => {
  it.each(['https://files.example.org/v1/builder.html', 'https://files.example.org/v1/builder'])(
    'is its folder, under whatever name it is served: %s',
    (href) => expect(standsIn(href, built)).toMatchObject(both),
  );

  it('is nowhere, opened from a disk', () => {
    expect(standsIn('file:///home/dist/builder.html', built)).toBeUndefined();
  });
});
