import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { graphiqlAddress } from '../../../explorer/src/share/graphiql-address.ts';
import { defaultVariables } from '../../../graphiql/default-variables.ts';
import { readAddress } from '../../../graphiql/read-address.ts';

const QUERY = 'query Q($ids: [ID!]!) { entities(where: { id: { in: $ids } }) { edges { node { id } } } }';

describe('a link to GraphiQL', () => {
  it.each([3, 900])('opens the same query and variables, with %i ids', (count) => {
    const variables = { ids: Array.from({ length: count }, (_value, index) => `entity & ${index}`) };
    const address = new URL(graphiqlAddress(QUERY, variables), 'http://graph.example');
    const opened = readAddress(address);
    expect(opened.query).toBe(QUERY);
    expect(JSON.parse(opened.variables ?? '')).toEqual(variables);
    // What is sent stays within what services and proxies take.
    expect((address.pathname + address.search).length).toBeLessThan(4_100);
  });
});

describe('the variables of an example', () => {
  it('are the defaults of its document, to be changed', () => {
    const query = 'query Q($id: ID! = "emc2", $view: View = { asOf: "2023-12-21" }, $n: Int) { a }';
    expect(parse(query).definitions).toHaveLength(1);
    expect(JSON.parse(defaultVariables(query))).toEqual({ id: 'emc2', view: { asOf: '2023-12-21' } });
    expect(defaultVariables('{ a }')).toBe('');
  });
});
