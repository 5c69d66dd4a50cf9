import { describe, expect, test } from '@jest/globals';
import { sha256 } from '../../shared/text/sha256.ts';

describe('the digest of a content', () => {
  // The digest of "abc" in FIPS 180-4's examples.
  const ofAbc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

  test('a text and its bytes in UTF-8 have one digest', () => {
    expect(sha256('abc')).toBe(ofAbc);
    expect(sha256(Buffer.from('abc'))).toBe(ofAbc);
    expect(sha256('мир')).toBe(sha256(Buffer.from('мир', 'utf8')));
  });

  test('it is written in the encoding that is asked for', () => {
    expect(Buffer.from(sha256('abc', 'base64'), 'base64').toString('hex')).toBe(ofAbc);
    expect(sha256('abc', 'base64url')).toMatch(/^[\w-]{43}$/);
  });
});
