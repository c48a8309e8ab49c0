import { describe, expect, it } from 'vitest';
import { buildEdges, couldSupport } from '../../../explorer/src/graph/graph-edges.ts';
import { denial, entityRecord, fact } from './graph-records.ts';

const shown = new Set(['a', 'b']);

describe('relationships of a picture', () => {
  it('are those between entities that are shown, each fact once with its periods in order', () => {
    const later = fact('a', 'b', { id: '2', validFrom: '2020-01-01' });
    const earlier = fact('a', 'b', { id: '1', validFrom: '2019-01-01', disputed: true });
    const records = new Map([['a', entityRecord('a', [later, earlier, fact('a', 'elsewhere')])]]);
    const edges = buildEdges(records, shown);
    expect(edges.map(({ key, periods }) => [key, periods.map(({ id }) => id)])).toEqual([
      ['fact:a-b', ['1', '2']],
    ]);
    expect(edges[0]).toMatchObject({ kind: 'fact', source: 'a', target: 'b', disputed: true });
  });

  it('tell an inference from a fact, and a presumption from a certainty', () => {
    const records = new Map([
      ['a', entityRecord('a', [fact('a', 'b', { derived: true, certainty: 'PRESUMED' })])],
    ]);
    expect(buildEdges(records, shown)).toMatchObject([{ kind: 'inference', uncertain: true }]);
  });

  it('draw claims of the same stance as one line, and none that supports a fact', () => {
    const claims = [
      denial('1', 'a', 'b'),
      denial('2', 'a', 'b'),
      denial('3', 'a', 'b', { polarity: 'AFFIRMS', speechAct: 'PROMISES' }),
      denial('4', 'a', 'b', { polarity: 'AFFIRMS' }),
    ];
    // A claim that names both is in the record of each.
    const records = new Map([
      ['a', entityRecord('a', [], claims)],
      ['b', entityRecord('b', [], claims)],
    ]);
    const edges = buildEdges(records, shown);
    expect(edges.map((edge) => edge.claims.map(({ id }) => id))).toEqual([['1', '2'], ['3']]);
    expect(edges.every(({ kind }) => kind === 'claim')).toBe(true);
  });

  it('leave out an entity that is not known under the view', () => {
    expect(buildEdges(new Map([['a', null]]), shown)).toEqual([]);
  });

  it.each([
    [{ polarity: 'AFFIRMS' }, true],
    [{ polarity: 'AFFIRMS', speechAct: 'DECIDES' }, true],
    [{ polarity: 'DENIES' }, false],
    [{ polarity: 'AFFIRMS', status: 'ALLEGED' }, false],
    [{ polarity: 'AFFIRMS', speechAct: 'OPINES' }, false],
    [{ polarity: 'AFFIRMS', rank: 'DEPRECATED' }, false],
  ] as const)('know that a claim with %j could support a fact: %s', (change, expected) => {
    expect(couldSupport(denial('1', 'a', 'b', change))).toBe(expected);
  });
});
