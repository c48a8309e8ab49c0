import { readFileSync, readdirSync } from 'node:fs';
import { getOperationAST, getVariableValues, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileStatement } from '../../src/compile/compile-statement.ts';
import { bindParameters } from '../../src/compile/statement.ts';
import { ensureSchema } from '../../src/database/constraints.ts';
import type { Database, PlanOperator } from '../../src/database/database.ts';
import { executeOperation } from '../../src/graphql/execute-operation.ts';
import { DatasetTraits } from '../../src/graphql/dataset-traits.ts';
import { PlanCache } from '../../src/graphql/plan-cache.ts';
import { argumentBinder } from '../../src/plan/bind-arguments.ts';
import { planOperation } from '../../src/plan/plan-operation.ts';
import { emptyDatabase, testDatabase } from '../support/database.ts';
import { projectModel, seed } from '../support/seeded.ts';

const folder = new URL('./shapes/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => name.replace(/\.graphql$/, ''));
const model = projectModel();
/** As in a database with many relationships of this type. */
const indexed = new Set(['OPERATED_BY']);
const limits = { maxPageSize: 1000, maxCost: 10_000_000, executionTimeoutMs: 20_000 };

describe.each(names)('%s', (name) => {
  const document = parse(readFileSync(new URL(`${name}.graphql`, folder), 'utf8'));

  it('is valid against the schema', () => {
    expect(validate(model.schema, document)).toEqual([]);
  });

  it('compiles to the statement on record', async () => {
    const { statement } = compiled(document);
    await expect(`${statement.text}\n`).toMatchFileSnapshot(`./shapes/${name}.cypher`);
  });

  it('gives the answer on record', async () => {
    const request = { document, operationName: undefined, variables: undefined, signal: undefined };
    const options = {
      model,
      database,
      plans: new PlanCache(model),
      traits: new DatasetTraits(database),
      publicUrl: 'http://graph.test',
      limits,
    };
    const { data, errors } = await executeOperation(options, request);
    expect(errors).toBeUndefined();
    await expect(`${JSON.stringify(data, null, 2)}\n`).toMatchFileSnapshot(`./shapes/${name}.json`);
  });

  it('starts from an index and holds no row back', async () => {
    const { statement, parameters } = compiled(document);
    const { plan } = await database.explain(statement.text, parameters);
    const operators = operatorNames(plan);
    expect(operators).not.toContain('AllNodesScan');
    expect(operators).not.toContain('NodeByLabelScan');
    expect(operators.filter((name) => name.endsWith('RelationshipTypeScan'))).toEqual([]);
    expect(operators).not.toContain('Eager');
    expect(productsOfMany(plan)).toEqual([]);
  });
});

function compiled(document: ReturnType<typeof parse>) {
  const operation = getOperationAST(document);
  if (operation === null || operation === undefined) throw new Error('The file holds no operation.');
  const { coerced } = getVariableValues(model.schema, operation.variableDefinitions ?? [], {});
  const plan = planOperation(model, document, operation, coerced ?? {});
  const bound = argumentBinder(plan)(coerced ?? {}, limits.maxPageSize);
  const statement = compileStatement({ model, indexed }, plan, bound);
  return { statement, parameters: bindParameters(statement, bound) };
}

/** Operators that give one row at most, whatever stands below them. */
const SINGLE = new Set([
  'Argument',
  'EmptyRow',
  'NodeCountFromCountStore',
  'RelationshipCountFromCountStore',
]);

/** Products of which a side may have more than one row: they grow with the data on both sides. */
function productsOfMany(plan: PlanOperator): string[] {
  const own =
    nameOf(plan) === 'CartesianProduct' && !plan.children.every(givesOneRow)
      ? [plan.details || 'CartesianProduct']
      : [];
  return [...own, ...plan.children.flatMap(productsOfMany)];
}

/** Whether an operator gives one row at most: it looks one thing up, or keeps the rows of one that does. */
function givesOneRow({ operator, details, children }: PlanOperator): boolean {
  const name = nameOf({ operator });
  if (SINGLE.has(name)) return true;
  if (name.startsWith('NodeUniqueIndexSeek')) return !details.includes(' IN ');
  const [first] = children;
  if (name.startsWith('Expand') || name.startsWith('VarLengthExpand') || name === 'UnwindCollection')
    return false;
  // What applies a sub-query to each row keeps as many as its first side has, unless it joins the rows of the second.
  if (name === 'Apply' || name === 'CartesianProduct') return children.every(givesOneRow);
  return first !== undefined && givesOneRow(first);
}

function nameOf({ operator }: Pick<PlanOperator, 'operator'>): string {
  return operator.replace('@neo4j', '');
}

function operatorNames(plan: PlanOperator): string[] {
  return [nameOf(plan), ...plan.children.flatMap(operatorNames)];
}

let database: Database;

beforeAll(async () => {
  database = testDatabase();
  await emptyDatabase(database);
  await seed(database, { model, folder: 'test/golden/dataset' });
  await ensureSchema(database, model, [...indexed]);
});

afterAll(() => database.close());
