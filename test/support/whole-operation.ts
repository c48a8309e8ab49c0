import type { GraphQLField, GraphQLNamedType } from 'graphql';
import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';
import type { GraphModel } from '../../src/model/graph-model.ts';

/** Fields below each object of a root connection; of a single object all are asked for. */
const FIELDS_OF_MANY = new Set(['claims', 'facts', 'sameAs', 'speakers', 'source', 'links']);

/**
 * What is asked of every claim besides: what it rests on, with a view of its own. The view of the claim would hide just
 * those premises that it must not rest on.
 */
const OF_CLAIM =
  'restsOn: premises(first: 100, view: {}) { edges { node { id } } } ' +
  'about: subject(view: {}) { id } other: object(view: {}) { id }';

/**
 * Writes the operation that asks one root field for as much as its type offers: every field of the object itself, and
 * of everything below it what identifies it. A required argument that nothing is known of fails the test, so that
 * a new root field cannot be left out.
 */
export function wholeOperation(
  { schema, types }: Pick<GraphModel, 'schema' | 'types'>,
  name: string,
  samples: readonly string[],
): string {
  const isPart = (type: GraphQLNamedType): boolean => !types.has(type.name);
  const field = schema.getQueryType()?.getFields()[name];
  if (field === undefined) throw new Error(`There is no root field "${name}".`);
  for (const argument of field.args) {
    if (isRequiredArgument(argument) && !samples.includes(argument.name)) {
      throw new Error(`Say what to give for "${argument.name}" of the root field "${name}".`);
    }
  }
  // `from` and `to` may be days, of which the samples, which are ids, say nothing.
  const given = field.args.filter(
    (argument) => samples.includes(argument.name) && getNamedType(argument.type).name !== 'Date',
  );
  const variables = given.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ');
  const passed = given.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  const type = getNamedType(field.type);
  return `query (${variables}) { ${name}(${passed}) ${selection(type, isPart(type) ? 'some' : 'all', isPart)} }`;
}

/** `sums`: as `plain`, and facets of connections. */
type Breadth = 'all' | 'some' | 'sums' | 'plain';

/** Fields that count and compare all of a connection. Each is a sub-query to plan, so few connections are asked for them. */
const SUMS = new Set(['facet', 'min', 'max']);

function isAsked(name: string, breadth: Breadth): boolean {
  if (!SUMS.has(name) || breadth === 'some') return true;
  return breadth === 'sums' && name === 'facet';
}

/** Whether a type is no object of the graph but a part of an answer: a page, an edge, what an analysis computes. */
type IsPart = (type: GraphQLNamedType) => boolean;

function selection(
  type: GraphQLNamedType,
  breadth: Breadth,
  isPart: IsPart,
  above: readonly string[] = [],
): string {
  if (isUnionType(type)) {
    const members = type
      .getTypes()
      .map((each) => `... on ${each.name} ${selection(each, breadth, isPart, above)}`);
    return `{ __typename ${members.join(' ')} }`;
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  const wanted = Object.values(type.getFields()).filter((field) => {
    const leadsTo = getNamedType(field.type);
    if (above.includes(leadsTo.name) && isPart(leadsTo)) return false;
    return (
      (isPart(type) && isAsked(field.name, breadth)) ||
      breadth === 'all' ||
      !isCompositeType(leadsTo) ||
      (breadth === 'some' && FIELDS_OF_MANY.has(field.name))
    );
  });
  const below = ({ name }: GraphQLField<unknown, unknown>): Breadth => {
    if (isPart(type)) return breadth;
    return breadth === 'all' && FIELDS_OF_MANY.has(name) ? 'sums' : 'plain';
  };
  const besides = type.name === 'Claim' ? ` ${OF_CLAIM}` : '';
  const inner = wanted.map((field) => fieldSelection(field, below(field), isPart, [...above, type.name]));
  return `{ __typename ${inner.join(' ')}${besides} }`;
}

function fieldSelection(
  field: GraphQLField<unknown, unknown>,
  breadth: Breadth,
  isPart: IsPart,
  above: readonly string[],
): string {
  const facet = facetArgument(field);
  if (facet === '' && field.args.some(isRequiredArgument)) return '';
  const first = field.args.some((argument) => argument.name === 'first') ? `(first: 100${facet})` : '';
  const type = getNamedType(field.type);
  const inner = isCompositeType(type) ? ` ${selection(type, breadth, isPart, above)}` : '';
  return `${field.name}${first}${inner}`;
}

/** What a facet counts by: its last value, which leads to entities wherever the type has relationships. */
function facetArgument(field: GraphQLField<unknown, unknown>): string {
  for (const { name, type } of field.args) {
    const by = getNamedType(type);
    const value = isEnumType(by) && by.name.endsWith('Facet') ? by.getValues().at(-1)?.name : undefined;
    if (value !== undefined) return `, ${name}: ${value}`;
  }
  return '';
}
