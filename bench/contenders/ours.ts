import { pino } from 'pino';
import type { Database } from '../../src/database/database.ts';
import { readEnvironment } from '../../src/environment.ts';
import { createGraphqlServer, type GraphqlServer } from '../../src/graphql/create-server.ts';
import type { GraphModel } from '../../src/model/graph-model.ts';
import { recording, type GraphqlContender, type Operation, type SentStatement } from './contender.ts';

/** This project's GraphQL server with its default limits, but for the time of a statement. */
export function createOurServer(model: GraphModel, database: Database): GraphqlServer {
  const { limits } = readEnvironment({});
  return createGraphqlServer({
    model,
    database,
    limits: { ...limits, executionTimeoutMs: 10 * 60_000 },
    explain: false,
    log: pino({ level: 'silent' }),
    publicUrl: 'http://127.0.0.1',
  });
}

/** This project in-process, through Apollo. */
export async function startOurs(model: GraphModel, database: Database): Promise<GraphqlContender> {
  let noted: SentStatement[] | null = null;
  const { apollo } = createOurServer(
    model,
    recording(database, () => noted),
  );
  await apollo.start();
  const ask = async (operation: Operation): Promise<string> => {
    const contextValue = { requestId: 'bench', signal: undefined };
    const { body } = await apollo.executeOperation(operation, { contextValue });
    return JSON.stringify(body.kind === 'single' ? body.singleResult : body.initialResult);
  };
  // The first operation of a server also asks which indexes there are: no part of any shape.
  await ask({ query: '{ node(id: "none") { id } }', variables: {} });
  return {
    ask,
    async record(work) {
      noted = [];
      await work();
      const sent = noted;
      noted = null;
      return sent;
    },
    close: () => apollo.stop(),
  };
}
