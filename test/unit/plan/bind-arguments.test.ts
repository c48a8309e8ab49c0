import { getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { argumentBinder } from '../../../src/plan/bind-arguments.ts';
import { planOperation } from '../../../src/plan/plan-operation.ts';
import { UserInputError } from '../../../src/plan/user-input-error.ts';
import { DEFAULT_VIEW } from '../../../src/plan/view.ts';
import { projectModel } from '../../support/seeded.ts';

const model = projectModel();

function bind(query: string, variables: Record<string, unknown> = {}) {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (operation === null || operation === undefined) throw new Error('No operation.');
  const plan = planOperation(model, document, operation, variables);
  return { plan, bound: argumentBinder(plan)(variables, 100) };
}

describe('the arguments of an operation', () => {
  it('let a field without a view inherit that of the field above', () => {
    const { bound } = bind(
      '{ dataSystem(id: "a", view: { asOf: "2020-01-01" }) { hostedOn { edges { fact { claims { id } } node { id } } } } }',
    );
    expect(bound.map(({ view }) => view.asOf)).toEqual(['2020-01-01', '2020-01-01', '2020-01-01']);
    expect(bound.map(({ viewSite }) => viewSite)).toEqual([0, 0, 0]);
  });

  it('let a view that is given replace the inherited one whole', () => {
    const { bound } = bind(
      '{ dataSystem(id: "a", view: { asOf: "2020-01-01", includeInferred: false }) { hostedOn(view: { knownBy: "2021-01-01" }) { totalCount } } }',
    );
    expect(bound[1]?.view).toEqual({ ...DEFAULT_VIEW, knownBy: '2021-01-01' });
  });

  it('take the default view where a variable is null', () => {
    const { bound } = bind('query ($view: View) { dataSystem(id: "a", view: $view) { id } }', { view: null });
    expect(bound[0]?.view).toEqual(DEFAULT_VIEW);
  });

  it.each([
    ['{ organizations(first: 101) { totalCount } }', ['organizations', 'first']],
    ['{ organizations(first: -1) { totalCount } }', ['organizations', 'first']],
    ['{ organizations(first: 1, last: 1) { totalCount } }', ['organizations', 'last']],
    [
      '{ o: organizations { edges { node { c: claims(last: 101) { totalCount } } } } }',
      ['o', 'edges', 'node', 'c', 'last'],
    ],
  ])('are refused with their path in %s', (query, path) => {
    expect(() => bind(query)).toThrow(UserInputError);
    try {
      bind(query);
    } catch (error) {
      expect((error as UserInputError).argumentPath).toEqual(path);
    }
  });
});
