import { createHash } from 'node:crypto';
import { ensureSchema, hubTypes } from '../../src/database/constraints.ts';
import type { Database } from '../../src/database/database.ts';
import { int } from '../../src/database/int.ts';
import type { GraphModel } from '../../src/model/graph-model.ts';
import { changeStatements } from '../../src/seed/change-statements.ts';
import type { Changes } from '../../src/seed/compare-rows.ts';

/** What was loaded. */
export interface Loaded {
  readonly nodes: number;
  readonly relationships: number;
  /** Of all rows in the order in which they were made: the same for the same seed and size. */
  readonly checksum: string;
  readonly seconds: number;
}

const TIMEOUT = { timeoutMs: 30 * 60_000 };

/**
 * Writes generated rows in batches, so that one batch at a time is in memory; then makes the indexes that the service
 * has, and those on `id` and `nameKey` that @neo4j/graphql starts from, waits for all of them and lets Neo4j count.
 */
export async function loadRows(
  database: Database,
  model: GraphModel,
  batches: Iterable<Changes>,
): Promise<Loaded> {
  const begin = performance.now();
  const checksum = createHash('sha256');
  const counts = { nodes: 0, relationships: 0 };
  const types = new Map<string, number>();
  for (const label of ['Entity', 'Claim', 'Fact', 'DescribedSpeaker'])
    await run(
      database,
      `CREATE CONSTRAINT ${label}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
    );
  for (const batch of batches) {
    for (const change of batch.nodes) checksum.update(JSON.stringify(change));
    for (const change of batch.relationships) {
      checksum.update(JSON.stringify(change));
      if (change.kind === 'add') types.set(change.after.type, (types.get(change.after.type) ?? 0) + 1);
    }
    counts.nodes += batch.nodes.length;
    counts.relationships += batch.relationships.length;
    for (const { statement, parameters } of changeStatements(batch, model))
      await run(database, statement, parameters);
  }
  await ensureSchema(database, model, hubTypes(model, types));
  for (const statement of peerIndexes(model)) await run(database, statement);
  const digest = checksum.digest('base64url');
  await run(
    database,
    `MERGE (s:DatasetState {id: 'current'})
     SET s.sequence = $p.sequence, s.datasetId = 'generated', s.version = '1', s.date = '2025-01-01', s.digest = $p.digest`,
    { p: { sequence: int(2), digest } },
  );
  await database.read('CALL db.awaitIndexes(1700)', {}, TIMEOUT);
  await database.read('CALL db.prepareForReplanning(300)', {}, TIMEOUT);
  return { ...counts, checksum: digest, seconds: (performance.now() - begin) / 1_000 };
}

/** This project looks entities up by the label that they share; @neo4j/graphql by the label of their type. */
function peerIndexes(model: GraphModel): string[] {
  return [...model.types.values()].flatMap(({ storage, visibility, label }) =>
    storage === 'node' && visibility === 'entity' && label !== null
      ? [`CREATE INDEX peer_${label}_id IF NOT EXISTS FOR (n:${label}) ON (n.id)`]
      : [],
  );
}

async function run(
  database: Database,
  statement: string,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await database.write((transaction) => transaction.run(statement, parameters), TIMEOUT);
}
