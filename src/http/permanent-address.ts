import type { FastifyInstance } from 'fastify';
import type { Backend } from './backend.ts';
import { notReady } from './graphql-route.ts';
import { graphiqlLink } from './graphiql-link.ts';
import { HttpError } from './http-error.ts';
import { nameRequestInErrors } from './name-request-in-errors.ts';
import { runForCaller } from './run-for-caller.ts';

/** What a permanent address shows of an object: enough to cite it and to ask on. */
export const addressOperation = `query Object($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Entity {
      url
      name
      nameFr
      nameEn
      aliases
      externalIds
    }
    ... on Claim {
      url
      subject { id name }
      predicate
      object { id name }
      value { number unit text date boolean }
      text
      speechAct
      polarity
      hedged
      attribution
      claimStatus: status
      speakers { actor { id name } description capacity interest }
      source { id name link }
      locator
      quote
      translation
      knownFrom
    }
    ... on Fact {
      url
      factId
      subject { id name }
      predicate
      object { id name }
      value { number unit text date boolean }
      status
      derived
      disputed
      certainty
      validFrom
      validTo
      knownFrom
      claims { id url }
      opposingClaims { id url }
    }
  }
}
`;

/** The part of an answer that this route reads. */
interface Answer {
  readonly data?: { readonly node?: AnsweredNode | null } | null | undefined;
  readonly errors?: readonly unknown[] | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

interface AnsweredNode extends Readonly<Record<string, unknown>> {
  readonly __typename: string;
  readonly id: string;
}

/** What the route is made of. */
export interface PermanentAddressOptions {
  readonly backend: Backend;
  readonly publicUrl: () => string;
  readonly executionTimeoutMs: number;
}

/**
 * `/id/<id>`: the permanent address of an entity, a claim (whose id holds a slash) or a fact. The address of an entity
 * that has another id now leads to its present one.
 */
export function addPermanentAddresses(server: FastifyInstance, options: PermanentAddressOptions): void {
  const { backend, publicUrl, executionTimeoutMs } = options;
  server.get<{ Params: { '*': string } }>(
    '/id/*',
    { onSend: nameRequestInErrors },
    async (request, reply) => {
      const { apollo } = backend;
      if (apollo === null) throw notReady(backend);
      const id = request.params['*'];
      const response = await runForCaller(reply, executionTimeoutMs, (signal) =>
        apollo.executeOperation(
          { query: addressOperation, variables: { id } },
          { contextValue: { requestId: request.id, signal } },
        ),
      );
      if (response.body.kind !== 'single') throw new Error('A fixed operation was answered in parts.');
      const { data, errors, extensions }: Answer = response.body.singleResult;
      if (errors !== undefined) {
        const status = response.http.status ?? 500;
        return reply
          .code(status < 400 ? 500 : status)
          .type('application/json; charset=utf-8')
          .send(JSON.stringify({ errors }));
      }
      if (data?.node === undefined || data.node === null)
        throw new HttpError('NOT_FOUND', 'There is no entity, claim or fact with this id.');
      const { __typename: type, ...object } = data.node;
      if (object.id !== id) return reply.redirect(`${publicUrl()}/id/${encodeURIComponent(object.id)}`, 308);
      return { type, ...object, graphiql: graphiqlLink(publicUrl(), addressOperation, { id }), extensions };
    },
  );
}
