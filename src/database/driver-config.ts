import type { Config } from 'neo4j-driver';

/** How long a request waits for a connection before it fails. A few seconds, so that a 503 comes quickly. */
export const ACQUISITION_TIMEOUT_MS = 4_000;

export interface DatabaseOptions {
  /** Most connections at once. Default 16: Bolt keeps one statement per connection, two cores run few. */
  readonly poolSize?: number;
  /** Most time one call waits for a connection. Default 4 seconds. */
  readonly acquisitionTimeoutMs?: number;
  /** Most time a write transaction is tried again after transient failures. Default 15 seconds. */
  readonly writeRetryMs?: number;
}

/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment --
   The driver declares its options as classes, has no public constructor for them, and takes plain objects. */

/** Settings of the driver; the reasons are measured, not guessed: every item costs a round trip or decoding. */
export function driverConfig(options: DatabaseOptions): Config {
  const acquisition = options.acquisitionTimeoutMs ?? ACQUISITION_TIMEOUT_MS;
  return {
    disableLosslessIntegers: true,
    // Everything in one PULL: results are bounded by the statement, not by paging over the wire.
    fetchSize: -1,
    maxConnectionPoolSize: options.poolSize ?? 16,
    connectionAcquisitionTimeout: acquisition,
    connectionTimeout: Math.min(acquisition, 3_000),
    maxTransactionRetryTime: options.writeRetryMs ?? 15_000,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    // Retries of reads are counted in one place, ours.
    disableAutoCommitRetries: true,
    userAgent: 'sovereignty-graph',
  };
}
