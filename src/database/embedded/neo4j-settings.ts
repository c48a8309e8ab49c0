/** What differs between two embedded instances. Memory in mebibytes. */
export interface Neo4jSettings {
  readonly port: number;
  readonly pageCacheMegabytes: number;
}

/** The text of neo4j.conf: Bolt on the loopback interface, nothing else listening, nothing sent out, small logs. */
export function renderNeo4jSettings(settings: Neo4jSettings): string {
  const lines: Record<string, string | number | boolean> = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${settings.port}`,
    'server.bolt.advertised_address': `127.0.0.1:${settings.port}`,
    'server.http.enabled': false,
    'server.https.enabled': false,
    'dbms.usage_report.enabled': false,
    'client.allow_telemetry': false,
    'server.bolt.telemetry.enabled': false,

    'server.memory.pagecache.size': `${settings.pageCacheMegabytes}m`,
    // The driver's pool holds 16 connections; the default of 400 threads is for a shared server.
    'server.bolt.thread_pool_min_size': 2,
    'server.bolt.thread_pool_max_size': 32,

    // Transaction logs only serve recovery here: there is no replica and no incremental backup.
    'db.tx_log.preallocate': false,
    'db.tx_log.rotation.size': '16m',
    'db.tx_log.rotation.retention_policy': 'keep_none',

    // Netty's default quiet period makes every stop take ten seconds longer.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': 0,
    // A statement that still runs at stop has lost its reader.
    'db.shutdown_transaction_end_timeout': '1s',
  };
  return Object.entries(lines)
    .map(([name, value]) => `${name}=${String(value)}\n`)
    .join('');
}
