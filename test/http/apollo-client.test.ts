import { ApolloClient, gql, HttpLink, InMemoryCache, type TypedDocumentNode } from '@apollo/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Service } from '../../src/service.ts';
import { testDatabase } from '../support/database.ts';
import { projectModel, seed } from '../support/seeded.ts';
import { startOverTestDatabase } from '../support/service.ts';

let service: Service;

beforeAll(async () => {
  const database = testDatabase();
  await seed(database, { model: projectModel(), folder: 'test/golden/dataset' });
  await database.close();
  service = await startOverTestDatabase();
});

afterAll(() => service.close());

interface Hosts {
  readonly dataSystem: {
    readonly hostedOn: { readonly edges: readonly { readonly node: { readonly id: string } }[] };
  };
}

/** `$view` stands at each field that takes one, so that it is part of the cache's key. */
const HOSTS: TypedDocumentNode<Hosts, { id: string; view: { asOf: string } }> = gql`
  query Hosts($id: ID!, $view: View) {
    dataSystem(id: $id, view: $view) {
      id
      hostedOn(view: $view) {
        edges {
          fact {
            id
            certainty
          }
          node {
            id
          }
        }
      }
    }
  }
`;

describe('Apollo Client with its normalised cache', () => {
  it('reads one entity under two views and keeps both answers right', async () => {
    const client = new ApolloClient({
      link: new HttpLink({ uri: `${service.url}/graphql` }),
      cache: new InMemoryCache(),
    });
    const hosts = async (asOf: string, fetchPolicy: 'network-only' | 'cache-only'): Promise<string[]> => {
      const variables = { id: 'records', view: { asOf } };
      const { data } = await client.query({ query: HOSTS, variables, fetchPolicy });
      return data?.dataSystem.hostedOn.edges.map((edge) => edge.node.id) ?? [];
    };
    expect(await hosts('2016-01-01', 'network-only')).toEqual(['shelter']);
    expect(await hosts('2020-06-01', 'network-only')).toEqual(['cloud']);
    expect(await hosts('2016-01-01', 'cache-only')).toEqual(['shelter']);
    expect(await hosts('2020-06-01', 'cache-only')).toEqual(['cloud']);
    client.stop();
  });
});
