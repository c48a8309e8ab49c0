import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { Neo4jGraphQL } from '@neo4j/graphql';
import type { GraphQLSchema } from 'graphql';
import type { Driver, ManagedTransaction, Session, SessionConfig } from 'neo4j-driver';
import type { GraphModel } from '../../src/model/graph-model.ts';
import { peerTypeDefinitions } from '../peer-types.ts';
import type { GraphqlContender, SentStatement } from './contender.ts';

/** What every operation of @neo4j/graphql needs to know. */
export interface PeerContext {
  readonly executionContext: Driver;
  readonly sessionConfig: { readonly database: string };
}

/** The schema of @neo4j/graphql in its best documented settings. */
export function buildPeerSchema(model: GraphModel): Promise<GraphQLSchema> {
  const features = {
    limitRequired: true,
    // Days are texts, and are compared.
    filters: { String: { LT: true, GT: true, LTE: true, GTE: true } },
    excludeDeprecatedFields: {
      mutationOperations: true,
      aggregationFilters: true,
      aggregationFiltersOutsideConnection: true,
      relationshipFilters: true,
      attributeFilters: true,
    },
  };
  return new Neo4jGraphQL({ typeDefs: peerTypeDefinitions(model), features }).getSchema();
}

/** Apollo Server over @neo4j/graphql, without the plugin that wraps every field. */
export function createPeerServer(schema: GraphQLSchema): ApolloServer<PeerContext> {
  return new ApolloServer<PeerContext>({
    schema,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    plugins: [ApolloServerPluginCacheControlDisabled()],
  });
}

/** The context of an operation. */
export function peerContext(driver: Driver, database: string): PeerContext {
  return { executionContext: driver, sessionConfig: { database } };
}

/** @neo4j/graphql in-process, through Apollo. */
export async function startTheirs(
  schema: GraphQLSchema,
  driver: Driver,
  database: string,
): Promise<GraphqlContender> {
  let noted: SentStatement[] | null = null;
  const apollo = createPeerServer(schema);
  await apollo.start();
  const recorder = recordingDriver(driver, () => noted);
  return {
    async ask(operation) {
      const contextValue = peerContext(noted === null ? driver : recorder, database);
      const { body } = await apollo.executeOperation(operation, { contextValue });
      return JSON.stringify(body.kind === 'single' ? body.singleResult : body.initialResult);
    },
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

/** A driver whose managed transactions note what they run. */
function recordingDriver(driver: Driver, noted: () => SentStatement[] | null): Driver {
  const noteIn = (transaction: ManagedTransaction): ManagedTransaction =>
    replaced(transaction, 'run', (text: string, parameters: SentStatement['parameters']) => {
      noted()?.push({ text, parameters });
      return transaction.run(text, parameters);
    });
  return replaced(driver, 'session', (config: SessionConfig) => {
    const session: Session = driver.session(config);
    return replaced(session, 'executeRead', (work: (transaction: ManagedTransaction) => Promise<unknown>) =>
      session.executeRead((transaction) => work(noteIn(transaction))),
    );
  });
}

/** The object with another method in place of one of its own. */
function replaced<T extends object>(target: T, method: keyof T, replacement: unknown): T {
  return new Proxy(target, {
    get(object, name) {
      if (name === method) return replacement;
      const value: unknown = Reflect.get(object, name, object);
      return typeof value === 'function' ? (value.bind(object) as unknown) : value;
    },
  });
}
