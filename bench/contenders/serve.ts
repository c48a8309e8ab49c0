import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { fastify } from 'fastify';
import { pino } from 'pino';
import { openDatabase, type DatabaseTarget } from '../../src/database/driver.ts';
import { readEnvironment } from '../../src/environment.ts';
import { createHttpServer } from '../../src/http/create-http-server.ts';
import { listen } from '../../src/http/listen.ts';
import { filmsModel, sovereigntyModel } from '../data/models.ts';
import { connect, type SentStatement } from './contender.ts';
import { createOurServer } from './ours.ts';
import { runRaw } from './raw.ts';
import { buildPeerSchema, createPeerServer, peerContext, type PeerContext } from './theirs.ts';

/** What a process that serves one contender is told. */
export interface ServeOrder {
  readonly contender: 'raw' | 'ours' | 'theirs';
  readonly dataSet: 'M' | 'S';
  readonly target: DatabaseTarget;
  /** For the bare handler: the statement for each path. */
  readonly statements: ReadonlyMap<string, SentStatement>;
}

/** What the process answers when it listens, and later to each other message. */
export interface ServeReply {
  readonly url?: string;
  readonly residentBytes: number;
}

process.setSourceMapsEnabled(false);
// The parent ended without a word.
process.on('disconnect', () => process.exit(1));
process.on('message', (message: ServeOrder | 'memory' | 'stop') => {
  if (message === 'stop') process.exit(0);
  if (message === 'memory') reply({});
  else
    void serve(message).then((url) => {
      reply({ url });
    });
});

function reply(more: Pick<ServeReply, 'url'>): void {
  process.send?.({ ...more, residentBytes: process.memoryUsage().rss } satisfies ServeReply);
}

function serve(order: ServeOrder): Promise<string> {
  switch (order.contender) {
    case 'raw':
      return serveRaw(order);
    case 'ours':
      return serveOurs(order);
    case 'theirs':
      return serveTheirs(order);
  }
}

function modelOf({ dataSet }: ServeOrder) {
  return dataSet === 'M' ? filmsModel() : sovereigntyModel();
}

/** Reads the body as the others do, and answers the rows of the statement that belongs to the path. */
function serveRaw({ target, statements }: ServeOrder): Promise<string> {
  const driver = connect(target);
  const server = createServer((request, response) => {
    void (async () => {
      JSON.parse(await text(request));
      const statement = statements.get(request.url ?? '');
      if (statement === undefined) throw new Error(`There is no statement for ${String(request.url)}.`);
      const body = Buffer.from(await runRaw(driver, target.database, statement));
      response
        .writeHead(200, { 'content-type': 'application/json', 'content-length': body.length })
        .end(body);
    })();
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${(server.address() as { port: number }).port}`);
    });
  });
}

async function serveOurs(order: ServeOrder): Promise<string> {
  const { apollo } = createOurServer(modelOf(order), openDatabase(order.target));
  await apollo.start();
  const environment = readEnvironment({ PORT: '0', LOG_LEVEL: 'silent' });
  const server = await createHttpServer({
    environment,
    log: pino({ level: 'silent' }),
    publicUrl: () => 'http://127.0.0.1',
    backend: {
      apollo,
      exporter: null,
      phase: 'serving',
      readiness: () => Promise.resolve({ ready: true, phase: 'serving', database: 'ready' }),
    },
  });
  return listen(server, environment);
}

/** In the same framework, without the rest of what this project's server does for a request. */
async function serveTheirs(order: ServeOrder): Promise<string> {
  const apollo = createPeerServer(await buildPeerSchema(modelOf(order)));
  await apollo.start();
  const context = peerContext(connect(order.target), order.target.database);
  const server = fastify();
  server.post(
    '/graphql',
    fastifyApolloHandler<PeerContext>(apollo, { context: () => Promise.resolve(context) }),
  );
  return server.listen({ host: '127.0.0.1', port: 0 });
}
