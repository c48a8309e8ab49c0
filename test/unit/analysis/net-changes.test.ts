import { describe, expect, it } from 'vitest';
import { netChanges, type LearntKind } from '../../../src/analysis/net-changes.ts';

const became = (...kinds: readonly LearntKind[]): readonly LearntKind[] =>
  netChanges(kinds.map((kind) => ({ what: 'CLAIM', kind, id: 'a', knownFrom: '2024-01-30' }))).map(
    ({ kind }) => kind,
  );

describe('changes on balance', () => {
  it.each([
    [['ADDED', 'CHANGED'], ['ADDED']],
    [['ADDED', 'REMOVED'], []],
    [['ADDED', 'REMOVED', 'ADDED'], ['ADDED']],
    [['CHANGED', 'REMOVED'], ['REMOVED']],
    [['REMOVED', 'ADDED'], ['CHANGED']],
    [['CHANGED', 'CHANGED'], ['CHANGED']],
  ] as const)('make %j to %j', (kinds, net) => {
    expect(became(...kinds)).toEqual(net);
  });

  it('keep the earliest day on which it could be known', () => {
    const change = { what: 'CLAIM', kind: 'CHANGED', id: 'a' } as const;
    const [net] = netChanges([
      { ...change, knownFrom: '2024-01-30' },
      { ...change, knownFrom: '2023-01-01' },
    ]);
    expect(net?.knownFrom).toBe('2023-01-01');
  });
});
