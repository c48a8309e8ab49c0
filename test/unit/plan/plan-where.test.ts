import { describe, expect, it } from 'vitest';
import type { Condition } from '../../../src/plan/condition.ts';
import { planWhere } from '../../../src/plan/plan-where.ts';
import { UserInputError } from '../../../src/plan/user-input-error.ts';
import { projectModel } from '../../support/seeded.ts';

const { types } = projectModel();
const path = ['organizations', 'where'];

function plan(where: Record<string, unknown>, target = 'Organization', facts = false) {
  return planWhere({ types, rows: { target, facts }, path }, where);
}

/** A condition as a short text, so that a test shows its structure at a glance. */
function text(condition: Condition): string {
  const not = 'negated' in condition && condition.negated ? '¬' : '';
  switch (condition.kind) {
    case 'all':
      return `all(${condition.of.map(text).join(', ')})`;
    case 'any':
      return `any(${condition.of.map(text).join(', ')})`;
    case 'compare':
      return `${not}${condition.property} ${condition.comparison} #${condition.value}`;
    case 'missing':
      return `${not}missing ${condition.property}`;
    case 'list':
      return `${not}${condition.property} ${condition.test}`;
    case 'some':
      return `${not}some ${condition.field} ${text(condition.of)}`;
    case 'count':
      return `${not}count ${condition.field} ${condition.comparison} #${condition.value}`;
    case 'end':
      return `${condition.end}: ${text(condition.of)}`;
  }
}

const textOf = (...given: Parameters<typeof plan>): string => text(plan(...given).condition);

describe('a where', () => {
  it('joins operators and fields by AND', () => {
    expect(textOf({ kind: { eq: 'COMPANY', ne: 'MEDIA' }, nameFr: { isNull: false } })).toBe(
      'all(kind eq #0, ¬kind eq #1, ¬missing nameFr)',
    );
  });

  it('keeps values apart from structure, in the order of the structure', () => {
    const { values } = plan({ kind: { eq: 'COMPANY', ne: 'MEDIA' }, id: { in: ['a', 'b'] } });
    expect(values).toEqual(['COMPANY', 'MEDIA', ['a', 'b']]);
  });

  it('has one structure for lists of any length', () => {
    expect(plan({ id: { in: [] } }).condition).toEqual(plan({ id: { in: ['a', 'b'] } }).condition);
  });

  it('is true when it is empty, and takes null for nothing', () => {
    expect(textOf({})).toBe('all()');
    expect(textOf({ kind: {}, nameFr: null, NOT: null, AND: null, id: { eq: null, in: null } })).toBe(
      'all()',
    );
    expect(textOf({ hostedOn: { some: null } }, 'DataSystem')).toBe('all()');
  });

  it('takes an empty AND for true and an empty OR for false, and the other way round under NOT', () => {
    expect(textOf({ AND: [] })).toBe('all()');
    expect(textOf({ OR: [] })).toBe('any()');
    expect(textOf({ NOT: { AND: [] } })).toBe('any()');
    expect(textOf({ NOT: { OR: [] } })).toBe('all()');
    expect(textOf({ NOT: {} })).toBe('any()');
  });

  it('negates what has no parts, by the laws of De Morgan', () => {
    expect(
      textOf({
        NOT: { OR: [{ kind: { eq: 'A' } }, { AND: [{ id: { ne: 'b' } }, { NOT: { id: { eq: 'c' } } }] }] },
      }),
    ).toBe('all(¬kind eq #0, any(id eq #1, id eq #2))');
  });

  it('compares texts exactly by eq and in, and folded by all else', () => {
    const { condition, values } = plan({ nameFr: { eq: 'Île', contains: "L'Île", gte: 'Œ' } });
    expect(text(condition)).toBe('all(nameFr eq #0, nameFrKey contains #1, nameFrKey gte #2)');
    expect(values).toEqual(['Île', 'l ile', 'oe']);
  });

  it('compares a text without letters in lower case', () => {
    expect(plan({ name: { contains: '+' } }).values).toEqual(['+']);
  });

  it('looks a name up by its folded form too, which has an index', () => {
    expect(textOf({ name: { eq: 'Acme' } })).toBe('all(nameKey eq #0, name eq #1)');
    expect(textOf({ name: { ne: 'Acme' } })).toBe('¬name eq #0');
  });

  it('reads an embedded object from the properties of its holder', () => {
    expect(textOf({ publishedOn: { earliest: { lt: '2024-01-01' } } }, 'Source')).toBe(
      'publishedEarliest lt #0',
    );
    expect(textOf({ publishedOn: { isNull: true } }, 'Source')).toBe(
      'all(missing publishedEarliest, missing publishedLatest)',
    );
    expect(textOf({ publishedOn: { isNull: false } }, 'Source')).toBe(
      'any(¬missing publishedEarliest, ¬missing publishedLatest)',
    );
  });

  it('takes the sentinels of open intervals for missing where the schema allows null, and only there', () => {
    const { condition } = plan({ fact: { validTo: { lt: '2024-01-01' } } }, 'Service', true);
    expect(condition).toMatchObject({ kind: 'end', of: { property: 'validTo', day: true } });
    expect(plan({ date: { lt: '2024-01-01' } }, 'CuratedDataset').condition).toMatchObject({ day: false });
  });

  it('asks that a reference is there, even of an empty object', () => {
    expect(textOf({ source: {} }, 'Claim')).toBe('some source all()');
    expect(textOf({ NOT: { source: { name: { eq: 'a' } } } }, 'Claim')).toBe(
      '¬some source all(nameKey eq #0, name eq #1)',
    );
  });

  it('turns every into none otherwise', () => {
    expect(textOf({ speakers: { every: { interest: { eq: 'PARTY' } } } }, 'Claim')).toBe(
      '¬some speakers ¬interest eq #0',
    );
    expect(textOf({ NOT: { speakers: { every: { interest: { eq: 'PARTY' } }, none: {} } } }, 'Claim')).toBe(
      'any(some speakers ¬interest eq #0, some speakers all())',
    );
  });

  it('counts by comparison, and a count is never missing', () => {
    expect(textOf({ claims: { count: { gt: 1, notIn: [3] } } })).toBe(
      'all(count claims gt #0, ¬count claims in #1)',
    );
    expect(textOf({ claims: { count: { isNull: true } } })).toBe('any()');
    expect(textOf({ NOT: { claims: { count: { isNull: true } } } })).toBe('all()');
  });

  it('speaks of both ends of an edge', () => {
    expect(
      textOf({ fact: { disputed: { eq: true } }, NOT: { node: { id: { eq: 'a' } } } }, 'Service', true),
    ).toBe('all(fact: disputed eq #0, node: ¬id eq #1)');
  });

  it('takes the type of an interface for a property', () => {
    expect(textOf({ type: { in: ['Person'] } }, 'Actor')).toBe('type in #0');
  });

  it('may hold 200 conditions and no more', () => {
    const many = (count: number) => ({
      OR: Array.from({ length: count }, () => ({ kind: { eq: 'COMPANY' } })),
    });
    expect(plan(many(200)).values).toHaveLength(200);
    expect(() => plan(many(201))).toThrow(UserInputError);
  });

  it('may be ten objects deep and no deeper', () => {
    const deep = (depth: number): Record<string, unknown> => (depth === 1 ? {} : { NOT: deep(depth - 1) });
    expect(() => plan(deep(10))).not.toThrow();
    expect(() => plan(deep(11))).toThrow(/10 objects deep/);
  });
});
