import { describe, expect, it } from 'vitest';
import { planOrder } from '../../../src/plan/plan-order.ts';
import { UserInputError } from '../../../src/plan/user-input-error.ts';
import { projectModel } from '../../support/seeded.ts';

const { types } = projectModel();
const path = ['organizations', 'orderBy'];

function plan(items: readonly Record<string, unknown>[], target = 'Organization', facts = false) {
  return planOrder({ types, rows: { target, facts }, path }, items);
}

function refusal(items: readonly Record<string, unknown>[]): UserInputError {
  try {
    plan(items);
  } catch (error) {
    if (error instanceof UserInputError) return error;
  }
  throw new Error('The order is not refused.');
}

describe('an order', () => {
  it('orders texts by their folded form, then by themselves', () => {
    expect(plan([{ name: 'DESC' }])).toEqual([
      {
        name: 'nameKey',
        term: { kind: 'property', property: 'nameKey', day: false },
        descending: true,
        missing: null,
      },
      {
        name: 'name',
        term: { kind: 'property', property: 'name', day: false },
        descending: true,
        missing: null,
      },
    ]);
  });

  it('puts missing values last unless they are to come first', () => {
    const keys = plan([
      { nameFr: 'ASC' },
      { nameEn: 'DESC' },
      { nameFr: 'ASC_NULLS_FIRST' },
      { nameEn: 'DESC_NULLS_FIRST' },
    ]);
    const folded = keys.filter(({ name }) => name.endsWith('Key'));
    expect(folded.map(({ descending, missing }) => [descending, missing])).toEqual([
      [false, 'last'],
      [true, 'last'],
      [false, 'first'],
      [true, 'first'],
    ]);
  });

  it('follows references and ends of edges, whose values may be missing', () => {
    expect(plan([{ source: { publishedOn: { latest: 'ASC' } } }], 'Claim')).toMatchObject([
      {
        name: 'source.publishedOn.latest',
        term: {
          kind: 'target',
          type: 'Claim',
          field: 'source',
          of: { property: 'publishedLatest', day: true },
        },
        missing: 'last',
      },
    ]);
    expect(
      plan([{ fact: { claimCount: 'DESC' } }, { node: { kind: 'ASC' } }], 'Organization', true),
    ).toMatchObject([
      { name: 'fact.claimCount', term: { kind: 'end', end: 'fact' }, missing: null },
      { name: 'node.kind', term: { kind: 'end', end: 'node' }, missing: null },
    ]);
  });

  it('counts what a field leads to', () => {
    expect(plan([{ offers: { count: 'DESC' } }, { claims: { count: 'ASC' } }])).toMatchObject([
      { name: 'offers.count', term: { kind: 'count', type: 'Organization', field: 'offers' }, missing: null },
      { name: 'claims.count', term: { kind: 'count', type: 'Organization', field: 'claims' }, missing: null },
    ]);
  });

  it('refuses an item without a key and one with two, and says which', () => {
    expect(refusal([{ name: 'ASC' }, {}]).argumentPath).toEqual(['organizations', 'orderBy', '1']);
    expect(refusal([{ name: null }]).message).toContain('none');
    const two = refusal([{ name: 'ASC', id: 'ASC' }]);
    expect(two.argumentPath).toEqual(['organizations', 'orderBy', '0']);
    expect(two.message).toContain('"name", "id"');
    expect(refusal([{ offers: {} }]).argumentPath).toEqual(['organizations', 'orderBy', '0', 'offers']);
  });

  it('has ten keys at most', () => {
    expect(plan(Array.from({ length: 10 }, () => ({ kind: 'ASC' })))).toHaveLength(10);
    expect(() => plan(Array.from({ length: 11 }, () => ({ kind: 'ASC' })))).toThrow(UserInputError);
  });
});
