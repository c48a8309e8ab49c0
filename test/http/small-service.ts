import { ApolloServer } from '@apollo/server';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { readEnvironment, type Environment } from '../../src/environment.ts';
import type { RequestContext } from '../../src/graphql/context.ts';
import type { Backend } from '../../src/http/backend.ts';
import { createHttpServer } from '../../src/http/create-http-server.ts';
import { listen } from '../../src/http/listen.ts';

/** The HTTP side over an Apollo server of three fields, for what does not depend on the graph. */
export interface SmallService extends AsyncDisposable {
  readonly url: string;
  readonly server: FastifyInstance;
  /** Signals of the operations that ran `wait`, in order. */
  readonly signals: AbortSignal[];
  /** Lines of the log. */
  readonly logged: Record<string, unknown>[];
  phase: Backend['phase'];
}

const typeDefs = `
  type Query { hello(to: String): String! wait(milliseconds: Int!): Boolean fail: String long(size: Int!): String }
`;

export async function startSmallService(
  variables: Record<string, string> = {},
  change: Partial<Environment> = {},
): Promise<SmallService> {
  const environment = { ...readEnvironment({ PORT: '0', ...variables }), ...change };
  const signals: AbortSignal[] = [];
  const logged: Record<string, unknown>[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => logged.push(JSON.parse(line) as never) });
  const apollo = new ApolloServer<RequestContext>({
    typeDefs,
    resolvers: {
      Query: {
        hello: (_source: unknown, { to }: { to?: string }) => `hello ${to ?? 'world'}`,
        fail: () => {
          throw new Error('secret of the inside');
        },
        long: (_source: unknown, { size }: { size: number }) => 'x'.repeat(size),
        wait: async (
          _source: unknown,
          { milliseconds }: { milliseconds: number },
          { signal }: RequestContext,
        ) => {
          if (signal !== undefined) signals.push(signal);
          await sleep(milliseconds);
          return true;
        },
      },
    },
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
  });
  await apollo.start();
  const service = { phase: 'serving' as Backend['phase'] };
  const server = await createHttpServer({
    environment,
    log,
    publicUrl: () => 'http://graph.example',
    backend: {
      get apollo() {
        return service.phase === 'serving' ? apollo : null;
      },
      exporter: null,
      get phase() {
        return service.phase;
      },
      readiness: () =>
        Promise.resolve({ ready: service.phase === 'serving', phase: service.phase, database: 'ready' }),
    },
  });
  const url = await listen(server, environment);
  return Object.assign(service, {
    url,
    server,
    signals,
    logged,
    [Symbol.asyncDispose]: async () => {
      await server.close();
      await apollo.stop();
    },
  });
}
