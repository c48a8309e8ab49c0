import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { DatasetChangedError } from '../export/read-records.ts';
import { codedError, ERROR_STATUS, toGraphqlError } from '../graphql/errors.ts';
import type { Backend } from './backend.ts';
import { notReady } from './graphql-route.ts';
import { HttpError } from './http-error.ts';
import { nameRequestInErrors } from './name-request-in-errors.ts';
import { runForCaller } from './run-for-caller.ts';

type ExportRoute = { Params: { format: string }; Querystring: Record<string, string>; Body: unknown };

/**
 * `/export/<format>`: everything that a GraphQL operation shows, as a file. Takes what `/graphql` takes: `query`,
 * `variables` and `operationName`, in the address or as JSON.
 */
export function addExportRoute(server: FastifyInstance, backend: Backend, executionTimeoutMs: number): void {
  server.route<ExportRoute>({
    url: '/export/:format',
    method: ['GET', 'POST'],
    exposeHeadRoute: false,
    onSend: nameRequestInErrors,
    async handler(request, reply) {
      const exporter = backend.exporter;
      if (exporter === null) throw notReady(backend);
      const asked = readRequest(request);
      const { format } = request.params;
      try {
        return await runForCaller(reply, executionTimeoutMs, async (signal) => {
          const { mediaType, fileName, content } = await exporter({ format, request: { ...asked, signal } });
          return reply
            .type(mediaType)
            .header('content-disposition', `attachment; filename="${fileName}"`)
            .send(Readable.from(await started(content)));
        });
      } catch (error) {
        if (error instanceof HttpError) throw error;
        const coded =
          error instanceof DatasetChangedError
            ? codedError('DATASET_BUSY', error.message)
            : toGraphqlError(error);
        const code = String(coded.extensions['code']);
        if (code === 'INTERNAL_SERVER_ERROR')
          request.log.error({ err: coded.originalError }, 'export failed');
        const status = code in ERROR_STATUS ? ERROR_STATUS[code as keyof typeof ERROR_STATUS] : 400;
        const { http: _http, ...extensions } = coded.extensions;
        reply.removeHeader('content-disposition');
        return reply
          .code(status)
          .type('application/json; charset=utf-8')
          .send(JSON.stringify({ errors: [{ ...coded.toJSON(), extensions }] }));
      }
    },
  });
}

/** What a file starts with is made before the headers go out, so that a failure up to there is told as one. */
async function started(content: AsyncIterable<string>): Promise<AsyncIterable<string>> {
  const iterator = content[Symbol.asyncIterator]();
  const head: string[] = [];
  let done = false;
  // The header of a file reads nothing; the first records do.
  while (!done && head.length < HEAD) {
    const next = await iterator.next();
    if (next.done === true) done = true;
    else head.push(next.value);
  }
  return (async function* () {
    yield head.join('');
    if (!done) yield* { [Symbol.asyncIterator]: () => iterator };
  })();
}

/** Pieces of a file that are made before it is sent: more than any format's own header has. */
const HEAD = 30;

interface AskedExport {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | null;
}

function readRequest({ method, query, body }: FastifyRequest<ExportRoute>): AskedExport {
  const given = method === 'GET' ? { ...query, variables: readVariables(query['variables']) } : body;
  if (typeof given !== 'object' || given === null) {
    throw new HttpError(
      'BAD_REQUEST',
      'The body is empty. Send JSON such as {"query": "{ sources { … } }"}.',
    );
  }
  const { query: text, variables, operationName } = given as Record<string, unknown>;
  if (typeof text !== 'string' || text === '') {
    throw new HttpError('BAD_REQUEST', 'Say what to export: "query" holds a GraphQL operation.');
  }
  if (
    variables !== undefined &&
    variables !== null &&
    (typeof variables !== 'object' || Array.isArray(variables))
  ) {
    throw new HttpError('BAD_REQUEST', '"variables" must be a JSON object.');
  }
  return {
    query: text,
    variables: (variables ?? {}) as Record<string, unknown>,
    operationName: typeof operationName === 'string' && operationName !== '' ? operationName : null,
  };
}

function readVariables(text: string | undefined): unknown {
  if (text === undefined || text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new HttpError('BAD_REQUEST', '"variables" must be a JSON object.');
  }
}
