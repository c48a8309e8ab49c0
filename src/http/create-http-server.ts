import fastifyCompress from '@fastify/compress';
import fastifyCors from '@fastify/cors';
import fastifyRateLimit from '@fastify/rate-limit';
import fastifyUnderPressure from '@fastify/under-pressure';
import fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import { constants } from 'node:zlib';
import type { Logger } from 'pino';
import type { Environment } from '../environment.ts';
import { answerBrokenRequest } from './answer-broken-requests.ts';
import type { Backend } from './backend.ts';
import { drainOnClose } from './drain-on-close.ts';
import { addExplorerPage } from './explorer-page.ts';
import { addExportRoute } from './export-route.ts';
import { addGraphiqlPage } from './graphiql-page.ts';
import { addGraphqlRoute } from './graphql-route.ts';
import { addHealthRoutes } from './health-routes.ts';
import { errorBody, HttpError } from './http-error.ts';
import { addMetrics } from './metrics.ts';
import { noteMethods } from './method-not-allowed.ts';
import { addPermanentAddresses } from './permanent-address.ts';
import { REQUEST_ID_HEADER, requestIdOf } from './request-id.ts';
import { securityHeaders } from './security-headers.ts';
import { addBuiltFiles } from './send-built-files.ts';
import { notFound, toHttpError } from './to-http-error.ts';

/** What the HTTP side is made of. */
export interface HttpServerOptions {
  readonly environment: Environment;
  readonly backend: Backend;
  readonly log: Logger;
  /** Address under which others reach the service; asked only when something is answered. */
  readonly publicUrl: () => string;
}

/** Refuses work, with 503, while the event loop lags by more than this. */
const MAX_EVENT_LOOP_DELAY_MS = 3_000;
/** Larger than any address that is allowed, so that a long one is told so by us and not by the parser. */
const MAX_HEAD_BYTES = 32_768;

/** Builds the server with every route. It listens once `listen` is called. */
export async function createHttpServer(options: HttpServerOptions): Promise<FastifyInstance> {
  const { environment, backend, log } = options;
  const { limits } = environment;
  // Narrower than pino's own type, so that the server's type does not depend on the logger.
  const loggerInstance: FastifyBaseLogger = log;
  const server = fastify({
    loggerInstance,
    // One line a request, written below, instead of two.
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: requestIdOf,
    bodyLimit: limits.bodyBytes,
    requestTimeout: limits.requestTimeoutMs,
    http: {
      maxHeaderSize: MAX_HEAD_BYTES,
      headersTimeout: limits.requestTimeoutMs,
      // Node looks for late requests every 30 seconds by default.
      connectionsCheckingInterval: Math.min(1_000, limits.requestTimeoutMs),
    },
    trustProxy: environment.trustedProxies.length > 0 ? [...environment.trustedProxies] : false,
    routerOptions: { maxParamLength: limits.urlBytes },
    clientErrorHandler: answerBrokenRequest,
    frameworkErrors: (error, request, reply) => {
      answerError(error, request, reply);
    },
  });

  const answerError = (error: unknown, request: FastifyRequest, reply: FastifyReply): void => {
    const refusal = toHttpError(error, limits);
    if (refusal.status === 500) request.log.error({ err: error }, 'request failed');
    void reply
      .header(REQUEST_ID_HEADER, request.id)
      .headers(refusal.headers)
      .code(refusal.status)
      .type('application/json; charset=utf-8')
      .send(JSON.stringify(errorBody(refusal, request.id)));
  };
  drainOnClose(server);
  server.setErrorHandler(answerError);
  server.removeContentTypeParser('text/plain');
  const refuseOtherMethods = noteMethods(server);

  const secure = securityHeaders(environment.publicUrl);
  server.addHook('onRequest', (request, reply, done) => {
    reply.headers(secure).header(REQUEST_ID_HEADER, request.id);
    const long = Buffer.byteLength(request.url) > limits.urlBytes;
    done(
      long
        ? new HttpError('URL_TOO_LONG', `The address is longer than ${limits.urlBytes} bytes. Use POST.`)
        : undefined,
    );
  });
  if (environment.corsOrigins.length > 0) await server.register(fastifyCors, corsOptions(environment));
  await server.register(fastifyCompress, {
    threshold: 1_024,
    encodings: ['br', 'gzip'],
    // The default, 11, takes seconds for a large answer.
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  });
  server.addHook('onResponse', logResponse);

  addMetrics(server, backend);
  addHealthRoutes(server, backend);
  await addBuiltFiles(server);
  addExplorerPage(server, environment.publicUrl);
  addGraphiqlPage(server, environment.publicUrl);
  await server.register(async (limited) => {
    await limited.register(fastifyUnderPressure, { maxEventLoopDelay: MAX_EVENT_LOOP_DELAY_MS });
    const { requestsPerMinute } = limits;
    if (requestsPerMinute !== null)
      await limited.register(fastifyRateLimit, rateLimitOptions(requestsPerMinute));
    addGraphqlRoute(limited, backend, limits.executionTimeoutMs);
    addExportRoute(limited, backend, limits.executionTimeoutMs);
    const { publicUrl } = options;
    addPermanentAddresses(limited, { backend, publicUrl, executionTimeoutMs: limits.executionTimeoutMs });
  });
  refuseOtherMethods();
  server.setNotFoundHandler(() => {
    throw notFound();
  });
  return server;
}

function corsOptions({ corsOrigins }: Environment) {
  return {
    origin: [...corsOrigins],
    methods: ['GET', 'POST'],
    exposedHeaders: [REQUEST_ID_HEADER],
    maxAge: 600,
    strictPreflight: false,
  };
}

function rateLimitOptions(perMinute: number) {
  return {
    max: perMinute,
    timeWindow: 60_000,
    errorResponseBuilder: () =>
      new HttpError(
        'RATE_LIMITED',
        `More than ${perMinute} requests in a minute. Wait as long as Retry-After says.`,
      ),
  };
}

function logResponse(request: FastifyRequest, reply: FastifyReply, done: () => void): void {
  // The path alone: a query string may hold a whole operation with its values.
  const [path] = request.url.split('?', 1);
  const milliseconds = Math.round(reply.elapsedTime * 10) / 10;
  request.log.info({ method: request.method, path, status: reply.statusCode, milliseconds }, 'answered');
  done();
}
