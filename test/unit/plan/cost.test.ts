import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { GraphQLNamedType, GraphQLObjectType } from 'graphql';
import {
  getNamedType,
  getOperationAST,
  getVariableValues,
  isEnumType,
  isInterfaceType,
  isObjectType,
  parse,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { readEnvironment } from '../../../src/environment.ts';
import { argumentBinder, type BoundSite } from '../../../src/plan/bind-arguments.ts';
import { operationCost, type OperationCost } from '../../../src/plan/cost.ts';
import { planOperation } from '../../../src/plan/plan-operation.ts';
import { projectFolder, projectModel } from '../../support/seeded.ts';

const model = projectModel();
const { maxCost } = readEnvironment({}).limits;

function price(
  query: string,
  variables: Record<string, unknown> = {},
  change: (bound: readonly BoundSite[]) => readonly BoundSite[] = (bound) => bound,
): OperationCost {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (operation === null || operation === undefined) throw new Error('No operation.');
  const { coerced, errors } = getVariableValues(model.schema, operation.variableDefinitions ?? [], variables);
  if (coerced === undefined) throw new Error(errors[0]?.message);
  const plan = planOperation(model, document, operation, coerced);
  return operationCost(plan, change(argumentBinder(plan)(coerced, 1000)));
}

const cost = (query: string, variables?: Record<string, unknown>): number => price(query, variables).cost;

/** The cost when the first field is given these arguments too. */
const costGiven = (query: string, values: Record<string, unknown>): number =>
  price(query, {}, ([first, ...others]) =>
    first === undefined ? [] : [{ ...first, values: { ...first.values, ...values } }, ...others],
  ).cost;

describe('what an operation costs', () => {
  it('is nothing where nothing is read', () => {
    expect(price('{ __typename }')).toEqual({ cost: 0, costliestPath: null });
  });

  it('is one for an object, whatever scalars are asked of it', () => {
    expect(cost('{ organization(id: "a") { id } }')).toBe(1);
    expect(cost('{ organization(id: "a") { id name url aliases kind } }')).toBe(1);
  });

  it('is the page size of a connection, given as a literal, as a variable and from the end', () => {
    expect(cost('{ organizations(first: 7) { edges { node { id } } } }')).toBe(7);
    expect(cost('query ($n: Int) { organizations(first: $n) { edges { cursor } } }', { n: 300 })).toBe(300);
    expect(cost('{ organizations(last: 9) { pageInfo { hasNextPage } } }')).toBe(9);
    expect(cost('{ organizations(first: 0) { edges { node { claims { totalCount } } } } }')).toBe(0);
  });

  it('takes a page without a size for ten and a list without a limit for five', () => {
    expect(cost('{ organizations { edges { node { id } } } }')).toBe(10);
    expect(cost('{ claim(id: "a/b") { speakers { description } } }')).toBe(1 + 5);
    expect(cost('{ claim(id: "a/b") { speakers(first: 30) { description } } }')).toBe(1 + 30);
  });

  it('multiplies level by level', () => {
    expect(
      cost(
        '{ organizations(first: 10) { edges { node { controls(first: 20) { edges { node { id } } } } } } }',
      ),
    ).toBe(10 + 10 * 20);
  });

  it('takes a reference once for each object that holds it', () => {
    expect(cost('{ claims(first: 10) { edges { node { source { id } subject { id } } } } }')).toBe(
      10 + 2 * 10,
    );
  });

  it('takes a count for 100 objects, and at the root for 1000', () => {
    expect(cost('{ organization(id: "a") { controls { totalCount } } }')).toBe(1 + 100);
    expect(cost('{ organizations { totalCount } }')).toBe(1000);
  });

  it('takes a search for 1000 objects besides its page', () => {
    expect(cost('{ search(text: "a", first: 5) { edges { node { id } } } }')).toBe(1000 + 5);
  });

  it('takes an analysis for 1000 objects, and for 100 of each that it may show, with what is asked of that', () => {
    const around = (size: number): number =>
      cost(`{ neighbourhood(ids: ["a"], maxNodes: ${size}) { nodes { entity { id } } } }`);
    expect(around(500)).toBe(1000 + 500 * 100 + 500);
    expect(around(1)).toBe(1000 + 20 * 100 + 20);
    const routes = '{ paths(from: "a", to: "b", first: 100, maxDepth: 8) { routes { entities { id } } } }';
    expect(cost(routes)).toBe(1000 + 800 * 100 + 800);
    const ids = (count: number): string => JSON.stringify(Array.from({ length: count }, (_, id) => `${id}`));
    expect(cost(`{ compare(ids: ${ids(10)}) { entities { id } } }`)).toBe(1000 + 200 * 100 + 200);
    expect(cost(`{ certificationMatrix(services: ${ids(50)}) { truncated } }`)).toBe(1000 + 1000 * 100);
    expect(cost('{ why(id: "a") { truncated } }')).toBe(1000 + 20 * 100);
  });

  it('adds fields of all types that an interface may turn out to be', () => {
    expect(
      cost(
        '{ entity(id: "a") { ... on Organization { controls(first: 3) { edges { cursor } } } ... on Person { statements(first: 4) { edges { cursor } } } } }',
      ),
    ).toBe(1 + 3 + 4);
  });

  it('adds root fields and aliases of the same field', () => {
    expect(cost('{ a: organization(id: "a") { id } b: organization(id: "a") { id } }')).toBe(2);
  });

  it('leaves out what @skip and @include leave out', () => {
    const query =
      'query ($more: Boolean!) { organizations(first: 3) { edges { node { id controls @include(if: $more) { totalCount } } } } }';
    expect(cost(query, { more: false })).toBe(3);
    expect(cost(query, { more: true })).toBe(3 + 3 * 100);
  });

  it('grows with each condition and key, and ten times as much behind a relationship', () => {
    const page = '{ organizations(first: 1) { edges { cursor } } }';
    const condition = { name: { eq: 'a' } };
    expect(costGiven(page, { where: null })).toBe(1);
    expect(costGiven(page, { where: condition })).toBe(1 + 1000 * 3);
    expect(costGiven(page, { where: { AND: [condition, condition] } })).toBe(1 + 1000 * 7);
    expect(costGiven(page, { where: { controls: { some: { node: condition } } } })).toBe(
      1 + 1000 * (2 + 10 * 4),
    );
    expect(costGiven(page, { where: { id: { in: ['a', 'b', 'c'] } } })).toBe(1 + 1000 * 3);
    expect(costGiven(page, { orderBy: [{ name: 'ASC' }, { controls: { count: 'DESC' } }] })).toBe(
      1 + 1000 * (2 + (2 + 10)),
    );
  });

  it('names the field that adds the most by itself', () => {
    const { costliestPath } = price(
      '{ small: organization(id: "a") { id } big: organizations(first: 50) { edges { node { c: controls(first: 50) { edges { node { id establishedIn(first: 1) { edges { node { id } } } } } } } } } }',
    );
    expect(costliestPath?.join('.')).toBe('big.edges.node.c');
  });
});

describe('the limit of the cost', () => {
  const nested = (levels: number, size: number): string =>
    levels === 0 ? 'id' : `controls(first: ${size}) { edges { node { ${nested(levels - 1, size)} } } }`;

  it.each(readdirSync(`${projectFolder}gallery`).filter((name) => name.endsWith('.graphql')))(
    'lets the query %s of the gallery pass',
    (name) => {
      expect(cost(readFileSync(`${projectFolder}gallery/${name}`, 'utf8'))).toBeLessThan(maxCost);
    },
  );

  it('refuses five levels of a hundred each', () => {
    expect(cost(`{ organization(id: "a") { ${nested(5, 100)} } }`)).toBeGreaterThan(100 * maxCost);
  });

  it('refuses four levels of a hundred each and lets three pass', () => {
    expect(cost(`{ organization(id: "a") { ${nested(4, 100)} } }`)).toBeGreaterThan(maxCost);
    expect(cost(`{ organization(id: "a") { ${nested(3, 100)} } }`)).toBeLessThan(maxCost);
  });
});

describe('a selection', () => {
  it('never makes an operation cheaper when it is added', () => {
    fc.assert(
      fc.property(rootSelections, fc.nat(), (selections, chosen) => {
        const fewer = selections.filter((_, index) => index !== chosen % selections.length);
        fc.pre(fewer.length > 0);
        expect(cost(`{ ${fewer.join(' ')} }`)).toBeLessThanOrEqual(cost(`{ ${selections.join(' ')} }`));
      }),
      { numRuns: process.env['LONG'] === undefined ? 300 : 5_000 },
    );
  });

  it('never makes an operation cheaper when it is added further down', () => {
    fc.assert(
      fc.property(selectionsOf('Organization', 3), selectionsOf('Organization', 3), (some, others) => {
        const ask = (selections: readonly string[]): string =>
          `{ organizations(first: 3) { edges { node { ${selections.join(' ')} } } } }`;
        expect(cost(ask(some))).toBeLessThanOrEqual(cost(ask([...some, ...others])));
      }),
      { numRuns: process.env['LONG'] === undefined ? 300 : 5_000 },
    );
  });
});

const rootSelections = fc.array(
  fc
    .constantFrom('organizations', 'claims', 'dataSystems', 'entities')
    .chain((name) => fieldOf(model.schema.getQueryType() as GraphQLObjectType, name, 4)),
  { minLength: 2, maxLength: 4 },
);

/** Selections of a type, aliased so that any of them can stand side by side. */
function selectionsOf(typeName: string, depth: number): fc.Arbitrary<string[]> {
  const type = model.schema.getType(typeName);
  if (!isObjectType(type) && !isInterfaceType(type)) throw new Error(`${typeName} has no fields.`);
  const names = Object.values(type.getFields())
    .filter((field) => depth > 0 || !isComposite(getNamedType(field.type)))
    .map((field) => field.name);
  if (names.length === 0) return fc.constant(['__typename']);
  return fc.array(
    fc.constantFrom(...names).chain((name) => fieldOf(type as GraphQLObjectType, name, depth)),
    { minLength: 1, maxLength: 3 },
  );
}

function fieldOf(type: GraphQLObjectType, name: string, depth: number): fc.Arbitrary<string> {
  const field = type.getFields()[name];
  if (field === undefined) throw new Error(`${type.name} has no field "${name}".`);
  const named = getNamedType(field.type);
  const inner = isComposite(named) ? selectionsOf(named.name, depth - 1) : fc.constant([]);
  const pages = field.args.some((argument) => argument.name === 'first');
  // A facet has to be told what it counts by.
  const counted = field.args.flatMap(({ name: argument, type: given }) => {
    const by = getNamedType(given);
    const [value] = name === 'facet' && isEnumType(by) ? by.getValues() : [];
    return value === undefined ? [] : [`${argument}: ${value.name}`];
  });
  return fc
    .tuple(inner, fc.integer({ min: 0, max: 1_000_000 }), fc.option(fc.integer({ min: 0, max: 30 })))
    .map(([selections, alias, size]) => {
      const given = [...counted.slice(0, 1), ...(pages && size !== null ? [`first: ${size}`] : [])].join(
        ', ',
      );
      const below = selections.length === 0 ? '' : ` { ${selections.join(' ')} }`;
      return `${name}${alias}: ${name}${given === '' ? '' : `(${given})`}${below}`;
    });
}

function isComposite(type: GraphQLNamedType): boolean {
  return isObjectType(type) || isInterfaceType(type);
}
