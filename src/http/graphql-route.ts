import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest, RouteHandlerMethod } from 'fastify';
import type { RequestContext } from '../graphql/context.ts';
import type { Backend } from './backend.ts';
import { HttpError } from './http-error.ts';
import { nameRequestInErrors } from './name-request-in-errors.ts';
import { emptyBody } from './to-http-error.ts';

/** What the operation's own time limit may be exceeded by before the request is given up as a whole. */
const GRACE_MS = 8_000;

/**
 * `/graphql`: GET and POST as GraphQL over HTTP describes them.
 * https://graphql.github.io/graphql-over-http/draft/
 */
export function addGraphqlRoute(server: FastifyInstance, backend: Backend, executionTimeoutMs: number): void {
  const handlers = new WeakMap<ApolloServer<RequestContext>, RouteHandlerMethod>();
  const handlerOf = (apollo: ApolloServer<RequestContext>): RouteHandlerMethod => {
    const known = handlers.get(apollo);
    if (known !== undefined) return known;
    const created = fastifyApolloHandler(apollo, {
      context: (request) => Promise.resolve(contextOf(request)),
    });
    handlers.set(apollo, created);
    return created;
  };

  server.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    // Apollo would answer a HEAD with 405.
    exposeHeadRoute: false,
    handlerTimeout: executionTimeoutMs + GRACE_MS,
    onSend: nameRequestInErrors,
    handler(request, reply) {
      const { apollo } = backend;
      if (apollo === null) throw notReady(backend);
      refuseUnreadable(request);
      return handlerOf(apollo).call(server, request, reply);
    },
  });
}

/** What operations need to know of their request. */
export function contextOf(request: FastifyRequest): RequestContext {
  // The signal aborts when the caller goes away and when the handler's time is over.
  return { requestId: request.id, signal: request.signal };
}

/** The refusal before the first answer can be given, and after the last. */
export function notReady({ phase }: Backend): HttpError {
  return phase === 'stopping'
    ? new HttpError('NOT_READY', 'The service is stopping.')
    : new HttpError('NOT_READY', 'The service is still starting. Try again in a few seconds.', {
        'retry-after': '3',
      });
}

function refuseUnreadable(request: FastifyRequest): void {
  if (request.method === 'POST' && (request.body === undefined || request.body === null)) throw emptyBody();
  // The integration builds an address from it and would fail.
  if (!URL.canParse(request.url, `${request.protocol}://${request.hostname}/`)) {
    throw new HttpError('BAD_REQUEST', 'The Host header is not a host.');
  }
}
