import type { ApolloServer } from '@apollo/server';
import type { DatabaseState } from '../database/supervise-embedded.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { GraphqlServer } from '../graphql/create-server.ts';

/** What stands behind the routes. It exists before the database does, so that liveness can be asked early. */
export interface Backend {
  /** Null until the database is filled and the known operations are warm. */
  readonly apollo: ApolloServer<RequestContext> | null;
  /** Exports what operations show; null as long as `apollo` is. */
  readonly exporter: GraphqlServer['exportOperation'] | null;
  readonly phase: ServicePhase;
  /** Whether operations can be answered now. Never rejects. */
  readiness(): Promise<Readiness>;
}

/** Where the service stands in its life. */
export type ServicePhase = 'starting' | 'serving' | 'stopping';

/** What `/health/ready` tells. `unreachable`: a database that runs elsewhere does not answer. */
export interface Readiness {
  readonly ready: boolean;
  readonly phase: ServicePhase;
  readonly database: DatabaseState | 'unreachable';
}
