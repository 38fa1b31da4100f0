import { describe, expect, it } from 'vitest';
import { cspHash, integrity, nameFor } from '../../src/build/digest.ts';

const hello = "alert('Hello, world.');";

describe('digests', () => {
  it('are those the Content Security Policy specification gives for its own example', () => {
    expect(cspHash(hello)).toBe("'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='");
  });

  it('are those the Subresource Integrity specification gives for its own example', () => {
    const published = 'sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO';
    expect(integrity(hello)).toBe(published);
    expect(integrity(Buffer.from(hello))).toBe(published);
  });
});

describe('a name for texts', () => {
  it('is the same for the same texts', () => {
    expect(nameFor(['one', 'two'])).toBe(nameFor(['one', 'two']));
  });

  it.each([
    ['one letter differs', ['one', 'twO']],
    ['they stand in another order', ['two', 'one']],
    ['they are cut elsewhere', ['onet', 'wo']],
    ['one is missing', ['one']],
  ])('differs where %s', (_, texts) => {
    expect(nameFor(texts)).not.toBe(nameFor(['one', 'two']));
  });

  it('is letters and digits only, so that it needs no care in an address', () => {
    const names = Array.from({ length: 200 }, (_, index) => nameFor([String(index)]));
    expect(names.filter((name) => !/^[A-Za-z0-9]{10}$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(200);
  });
});
