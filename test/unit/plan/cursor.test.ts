import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor, orderDigest } from '../../../src/plan/cursor.ts';

const digest = orderDigest(['nameKey ASC', 'id ASC']);
const values = fc.array(fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)), {
  maxLength: 5,
});

describe('a cursor', () => {
  it('gives back the values that it was made of', () => {
    fc.assert(
      fc.property(values, (each) => {
        expect(decodeCursor(encodeCursor(digest, each), digest, each.length)).toEqual(each);
      }),
      { seed: 1 },
    );
  });

  it('is refused for another order', () => {
    const other = orderDigest(['nameKey DESC', 'id DESC']);
    expect(decodeCursor(encodeCursor(digest, ['a', 'b']), other, 2)).toBeNull();
  });

  it('is refused when it is cut', () => {
    fc.assert(
      fc.property(values, fc.nat(), (each, cut) => {
        const cursor = encodeCursor(digest, each);
        expect(decodeCursor(cursor.slice(0, cut % cursor.length), digest, each.length)).toBeNull();
      }),
      { seed: 2 },
    );
  });

  it('is refused when it is forged', () => {
    const forge = (content: unknown): string => Buffer.from(JSON.stringify(content)).toString('base64url');
    for (const content of [null, 7, 'text', {}, [digest], [digest, {}, 'b'], [digest, ['a'], 'b']]) {
      expect(decodeCursor(forge(content), digest, 2)).toBeNull();
    }
    expect(decodeCursor('§§§', digest, 2)).toBeNull();
  });
});
