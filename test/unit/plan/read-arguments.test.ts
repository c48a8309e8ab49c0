import { buildSchema, getArgumentValues, type FieldNode, type GraphQLError, Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { argumentReader } from '../../../src/plan/read-arguments.ts';

const schema = buildSchema(`
  input Range { from: Int!, to: Int = 9, tags: [String!], any: [[Int]] }
  input Choice @oneOf { a: Int, b: String }
  input Where { range: Range, AND: [Where!], not: Where, choice: Choice, text: String }
  type Query { found(where: Where, ids: [ID!], first: Int = 20, range: Range = { from: 1 }, name: String!): Int }
`);
const definition = schema.getQueryType()!.getFields()['found']!;

function fieldOf(given: string): FieldNode {
  const [operation] = parse(`{ found(${given}) }`).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('No operation.');
  return operation.selectionSet.selections[0] as FieldNode;
}

/** The values or the message of the error, as plain data. */
function outcome(read: () => unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(read()));
  } catch (error) {
    return (error as GraphQLError).message;
  }
}

const ARGUMENTS = [
  'name: "a"',
  'name: $text',
  'name: $text, first: $one, ids: $ids',
  'name: "a", ids: $text',
  'name: "a", ids: [$text, "b", $text]',
  'name: "a", where: { range: { from: $one } }',
  'name: "a", where: { range: { from: $one, to: $one, tags: $ids } }',
  'name: "a", where: { range: { to: $one } }',
  'name: "a", where: { range: { from: 1, any: [$one, [$one, 2]] } }',
  'name: "a", where: { range: { from: 1, any: [[$one, null]] } }',
  'name: "a", where: { AND: [{ text: $text }, { not: { text: "b", range: $range } }] }',
  'name: "a", where: { AND: { text: $text } }',
  'name: "a", where: { choice: { a: $one } }',
  'name: "a", where: { choice: { b: $text, a: 1 } }',
  'name: "a", where: $where, range: $range',
  'name: "a", where: { not: { text: $constructor } }',
  'name: "a", range: { from: "one", to: $one }',
  'where: { text: $text }',
];

const VARIABLES = [
  {},
  { one: 1, text: 'x', ids: ['p', 'q'], range: { from: 3, to: 4 }, where: { text: 'y' } },
  { one: null, text: null, ids: null, range: null, where: null },
];

describe('the arguments of a field', () => {
  it.each(ARGUMENTS)('are those of graphql-js for %s, whatever the variables', (given) => {
    const node = fieldOf(given);
    const reader = argumentReader(definition, node);
    for (const variables of VARIABLES)
      expect(outcome(() => reader.read(variables))).toEqual(
        outcome(() => getArgumentValues(definition, node, variables)),
      );
  });

  it('are the same object each time where they name no variable', () => {
    const reader = argumentReader(definition, fieldOf('name: "a", where: { AND: [{ text: "b" }] }'));
    expect(reader.constant).toBe(true);
    expect(reader.read({})).toBe(reader.read({ text: 'x' }));
  });
});
