import { getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { planOperation } from '../../../src/plan/plan-operation.ts';
import { projectModel } from '../../support/seeded.ts';

const model = projectModel();

function plan(query: string, variables: Record<string, unknown> = {}) {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (operation === null || operation === undefined) throw new Error('No operation.');
  return planOperation(model, document, operation, variables);
}

describe('the plan of an operation', () => {
  it('reads a column once that several aliases and fragments ask for', () => {
    const { roots } = plan('{ service(id: "a") { id one: name two: name ... on Entity { name } } }');
    const [root] = roots;
    expect(root?.kind === 'one' && root.object.columns).toHaveLength(2);
  });

  it('keeps apart what one response key means for two types', () => {
    const { roots } = plan(
      '{ entity(id: "a") { ... on Organization { k: kind } ... on Service { k: kind } ... on Person { k: name } } }',
    );
    const [root] = roots;
    if (root?.kind !== 'one') throw new Error('No entity is planned.');
    const keys = (type: string) => root.object.variants.get(type)?.map((entry) => entry.column);
    expect(keys('Organization')).toEqual(keys('Service'));
    expect(keys('Person')).not.toEqual(keys('Service'));
    expect(keys('Topic')).toEqual([]);
  });

  it('leaves out what @skip and @include leave out', () => {
    const query =
      'query ($short: Boolean!) { service(id: "a") { id name @skip(if: $short) aliases @include(if: $short) } }';
    const names = (short: boolean) => {
      const [root] = plan(query, { short }).roots;
      return root?.kind === 'one' ? root.object.variants.get('Service')?.map((entry) => entry.key) : [];
    };
    expect(names(true)).toEqual(['id', 'aliases']);
    expect(names(false)).toEqual(['id', 'name']);
  });

  it('counts only where totalCount is selected, and pages only where edges are', () => {
    const [root] = plan('{ service(id: "a") { hosts { totalCount } offeredBy { edges { cursor } } } }').roots;
    const columns = root?.kind === 'one' ? root.object.columns : [];
    const connections = columns.flatMap((column) =>
      column.kind === 'connection' ? [column.connection] : [],
    );
    expect(connections.map(({ needsRows, needsCount }) => [needsRows, needsCount])).toEqual([
      [false, true],
      [true, false],
    ]);
  });

  it('says that the schema is asked for too', () => {
    expect(plan('{ __schema { types { name } } service(id: "a") { id } }').introspects).toBe(true);
  });
});
