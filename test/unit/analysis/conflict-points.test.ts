import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conflictPoints, conflictSides, type Opposition } from '../../../src/analysis/conflict-points.ts';

const against = (from: string, to: string): Opposition => ({
  kind: 'CONTRADICTED',
  from,
  to,
  reason: null,
  fact: null,
});

describe('points of conflict', () => {
  it('join what a chain of oppositions ties, and nothing else', () => {
    const points = conflictPoints([against('a', 'b'), against('c', 'd'), against('e', 'b')]);
    expect(points.map(({ claims }) => claims)).toEqual([
      ['a', 'b', 'e'],
      ['c', 'd'],
    ]);
  });

  it('are the same in whatever order the oppositions come', () => {
    const letter = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j');
    const oppositions = fc.array(
      fc.tuple(letter, letter).filter(([from, to]) => from !== to),
      { maxLength: 12 },
    );
    const groups = (pairs: readonly (readonly [string, string])[]): string[] =>
      conflictPoints(pairs.map(([from, to]) => against(from, to)))
        .map(({ claims }) => claims.join(''))
        .sort();
    fc.assert(
      fc.property(oppositions, (pairs) => {
        const found = groups(pairs);
        expect(groups([...pairs].reverse())).toEqual(found);
        expect(found.join('').length).toBe(new Set(found.join('')).size);
        for (const [from, to] of pairs)
          expect(found.some((claims) => claims.includes(from) && claims.includes(to))).toBe(true);
      }),
    );
  });

  it('have a side for each thing that is said, which knows what it stands against', () => {
    const oppositions = [against('a', 'b'), against('a', 'c'), against('a', 'd')];
    const claims = [
      { id: 'a', key: 'yes' },
      { id: 'b', key: 'no' },
      { id: 'c', key: 'no' },
      { id: 'd', key: 'perhaps' },
    ];
    expect(conflictSides({ oppositions }, claims)).toEqual([
      { number: 1, claims: ['a'], against: [2, 3] },
      { number: 2, claims: ['b', 'c'], against: [1] },
      { number: 3, claims: ['d'], against: [1] },
    ]);
  });
});
