import type { DocumentNode } from 'graphql';
import { getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { PlanCache } from '../../../src/graphql/plan-cache.ts';
import { argumentBinder } from '../../../src/plan/bind-arguments.ts';
import { projectModel } from '../../support/seeded.ts';

const model = projectModel();

function planned(cache: PlanCache, document: DocumentNode, variables: Record<string, unknown> = {}) {
  const operation = getOperationAST(document);
  if (operation === null || operation === undefined) throw new Error('No operation.');
  return cache.plan(document, operation, variables);
}

function statementOf(cache: PlanCache, document: DocumentNode, variables: Record<string, unknown> = {}) {
  const cached = planned(cache, document, variables);
  return cache.statement(cached, argumentBinder(cached.plan)(variables, 1000));
}

const atMost = (entries: number) => {
  const bounds = { entries, weight: 1_000_000 };
  return { plans: bounds, prepared: bounds, statements: bounds };
};

const VIEW = parse('query ($view: View) { organizations(view: $view) { totalCount } }');
const CONDITION = parse(
  'query ($a: Boolean!) { organization(id: "a") { id name @include(if: $a) nameFr @skip(if: $a) } }',
);

describe('the plan cache', () => {
  it('gives a document its plan again, one for each value of its conditions', () => {
    const cache = new PlanCache(model);
    const plan = planned(cache, CONDITION, { a: true });
    expect(planned(cache, CONDITION, { a: true })).toBe(plan);
    expect(planned(cache, CONDITION, { a: false })).not.toBe(plan);
    expect(cache.size.plans).toBe(2);
  });

  it('gives arguments of the same shape the same statement, whatever their values', () => {
    const cache = new PlanCache(model);
    const statement = statementOf(cache, VIEW, { view: { asOf: '2020-01-01' } });
    expect(statementOf(cache, VIEW, { view: { asOf: '1999-12-31' } })).toBe(statement);
    expect(statementOf(cache, VIEW, { view: { knownBy: '2020-01-01' } })).not.toBe(statement);
    expect(cache.size).toMatchObject({ plans: 1, statements: 2 });
  });

  it('binds the arguments of a request once for equal variables, and anew for others', () => {
    const cache = new PlanCache(model);
    const operation = getOperationAST(VIEW);
    if (operation === null || operation === undefined) throw new Error('No operation.');
    const prepare = (asOf: string, maxPageSize = 1000) =>
      cache.prepare(VIEW, operation, { view: { asOf } }, maxPageSize);
    const prepared = prepare('2020-01-01');
    expect(prepare('2020-01-01')).toBe(prepared);
    expect(prepare('2020-01-02').bound[0]?.view.asOf).toBe('2020-01-02');
    expect(prepare('2020-01-01', 10)).not.toBe(prepared);
    expect(cache.size).toMatchObject({ plans: 1, prepared: 3 });
  });

  it('does not take one document for another', () => {
    const cache = new PlanCache(model);
    const one = statementOf(cache, parse('{ organizations { totalCount } }'));
    const other = statementOf(cache, parse('{ people { totalCount } }'));
    expect(other.text).not.toBe(one.text);
  });

  it('keeps no more plans and statements than it may, whatever is asked', () => {
    const cache = new PlanCache(model, atMost(10));
    for (let index = 0; index < 50; index += 1) {
      statementOf(cache, parse(`{ a${index}: organizations { totalCount } }`));
      statementOf(cache, VIEW, { view: { minStatus: index % 2 === 0 ? 'CONFIRMED' : 'REPORTED' } });
    }
    expect(cache.size).toMatchObject({ plans: 10, statements: 10 });
  });

  it('forgets what was not used for longest', () => {
    const cache = new PlanCache(model, atMost(2));
    const kept = statementOf(cache, VIEW);
    for (const name of ['people', 'services', 'decisions']) {
      statementOf(cache, parse(`{ ${name} { totalCount } }`));
      expect(statementOf(cache, VIEW)).toBe(kept);
    }
    expect(cache.size).toMatchObject({ plans: 2, statements: 2 });
  });

  it('keeps fewer when they are large', () => {
    const bounds = { entries: 100, weight: 2_000 };
    const cache = new PlanCache(model, { plans: bounds, prepared: bounds, statements: bounds });
    for (let index = 0; index < 50; index += 1) {
      statementOf(cache, parse(`{ a${index}: organizations { totalCount } } ${'#'.repeat(400)}`));
    }
    expect(cache.size.plans).toBe(4);
    expect(cache.size.statements).toBeLessThan(10);
    const large = parse(`{ organizations { totalCount } } ${'#'.repeat(2_000)}`);
    expect(planned(cache, large)).not.toBe(planned(cache, large));
    expect(cache.size.plans).toBe(0);
  });

  it('keeps as many as Neo4j does unless told otherwise', () => {
    const cache = new PlanCache(model);
    for (let index = 0; index < 1_010; index += 1) {
      planned(cache, parse(`{ a${index}: organization(id: "a") { id } }`));
    }
    expect(cache.size.plans).toBe(1_000);
  });
});
