import { getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { compileStatement } from '../../../src/compile/compile-statement.ts';
import { shapeAnswer } from '../../../src/compile/shape-answer.ts';
import { argumentBinder } from '../../../src/plan/bind-arguments.ts';
import { planOperation } from '../../../src/plan/plan-operation.ts';
import { projectModel } from '../../support/seeded.ts';

const model = projectModel();

function contextOf(query: string) {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (operation === null || operation === undefined) throw new Error('No operation.');
  const plan = planOperation(model, document, operation, {});
  const bound = argumentBinder(plan)({}, 1000);
  const statement = compileStatement({ model, indexed: new Set() }, plan, bound);
  return { plan, bound, statement, publicUrl: 'http://graph.test', noteTypes: false };
}

const ids = (data: unknown): string[] =>
  (data as { edges: { node: { id: string } }[] }).edges.map(({ node }) => node.id);

describe('the answer', () => {
  it('takes the rows of lists from all records, and everything else from the first', () => {
    const context = contextOf(
      '{ one: organization(id: "a") { id } many: organizations(first: 9) { totalCount edges { node { id } } } few: people { edges { node { id } } } }',
    );
    const records = [
      [[['a']], [['b'], ['c']], [7], [['x']], [null]],
      [null, [['d']], null, [], null],
    ];
    const { data, complete } = shapeAnswer(context, records);
    expect(complete).toBe(true);
    expect(data['one']).toEqual({ id: 'a' });
    expect(data['many']).toMatchObject({ totalCount: 7 });
    expect(ids(data['many'])).toEqual(['b', 'c', 'd']);
    expect(ids(data['few'])).toEqual(['x']);
  });

  it('is the same when the same records are shaped again', () => {
    const context = contextOf('{ organizations(last: 5) { edges { node { id } } } }');
    const records = [[[['b'], ['a']], [null]]];
    const first = shapeAnswer(context, records);
    expect(ids(first.data['organizations'])).toEqual(['a', 'b']);
    expect(shapeAnswer({ ...context, noteTypes: true }, records).data).toEqual(first.data);
  });
});
