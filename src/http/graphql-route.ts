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
      allowPlainGet(request);
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

/**
 * Apollo refuses a GET that a page of another origin could cause, because elsewhere it could act with the visitor's
 * rights or be timed to learn a secret. Here nobody has rights, nothing is changed and everything is public; a POST
 * is safe by its content type, since a page cannot send JSON to another origin unasked. So a plain GET is let
 * through: links and `curl` work, and caches can hold answers.
 */
function allowPlainGet(request: FastifyRequest): void {
  if (request.method === 'GET') request.headers['apollo-require-preflight'] = 'true';
}

function refuseUnreadable(request: FastifyRequest): void {
  if (request.method === 'POST' && (request.body === undefined || request.body === null)) throw emptyBody();
  // The integration builds an address from it and would fail.
  if (!URL.canParse(request.url, `${request.protocol}://${request.hostname}/`)) {
    throw new HttpError('BAD_REQUEST', 'The Host header is not a host.');
  }
}
