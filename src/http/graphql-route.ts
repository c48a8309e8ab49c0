import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Backend } from './backend.ts';
import { HttpError } from './http-error.ts';
import { nameRequestInErrors } from './name-request-in-errors.ts';
import { runForCaller } from './run-for-caller.ts';
import { emptyBody } from './to-http-error.ts';

/**
 * `/graphql`: GET and POST as GraphQL over HTTP describes them.
 * https://graphql.github.io/graphql-over-http/draft/
 */
export function addGraphqlRoute(server: FastifyInstance, backend: Backend, executionTimeoutMs: number): void {
  server.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    // Apollo would answer a HEAD with 405.
    exposeHeadRoute: false,
    onSend: nameRequestInErrors,
    handler(request, reply) {
      const { apollo } = backend;
      if (apollo === null) throw notReady(backend);
      refuseUnreadable(request);
      return runForCaller(reply, executionTimeoutMs, (signal) => {
        const context = () => Promise.resolve({ requestId: request.id, signal });
        return fastifyApolloHandler(apollo, { context }).call(server, request, reply);
      });
    },
  });
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
