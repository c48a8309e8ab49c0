import { ensureSchema, hubTypes } from '../database/constraints.ts';
import type { Database } from '../database/database.ts';
import type { GraphModel } from '../model/graph-model.ts';
import { changeStatements } from './change-statements.ts';
import { isEmpty, type Changes } from './compare-rows.ts';
import { readState, takeLease, type Lease, type StoredState } from './dataset-state.ts';
import { compareStored } from './read-stored.ts';
import { recordVersion } from './record-version.ts';
import { SeedError } from './seed-error.ts';
import type { DatasetVersion, Snapshot } from './snapshot.ts';

const WRITE_TIMEOUT_MS = 30 * 60_000;
const BATCH_TIMEOUT_MS = 5 * 60_000;
const STATISTICS_TIMEOUT_MS = 120_000;
/**
 * A first import of more rows is written in several transactions, as nobody reads the database yet: about 2 KB of heap
 * hold a row until it is committed, and the default heap of 256 MB gives transactions 173 MB.
 */
const BULK_ROWS = 20_000;
/** As many changes make plans for the old content bad ones. */
const REPLAN_ROWS = 1_000;

/** What an apply would do, or did. */
export interface SeedPlan {
  readonly changes: Changes;
  /** Null when no apply was ever completed. */
  readonly before: DatasetVersion | null;
  readonly after: DatasetVersion;
  /** Nothing to change, not even the version. */
  readonly isUpToDate: boolean;
}

/** What the database would have to change to hold the snapshot. Writes nothing. */
export async function planSnapshot(database: Database, snapshot: Snapshot): Promise<SeedPlan> {
  return (await planFrom(database, snapshot)).plan;
}

/**
 * Makes the database hold the snapshot, in one transaction; a first import that is too large for one is written in
 * several, behind an odd sequence that keeps readers out, and has no version before it is complete. Writes nothing
 * when nothing differs.
 * @throws SeedError WRITING when another apply is at work, TOO_LARGE when Neo4j has not the memory for it
 */
export async function applySnapshot(
  database: Database,
  snapshot: Snapshot,
  model: GraphModel,
): Promise<SeedPlan> {
  await ensureSchema(database, model, hubTypes(model, countTypes(snapshot)));
  const { plan, state } = await planFrom(database, snapshot);
  const rows = plan.changes.nodes.length + plan.changes.relationships.length;
  const isBulk = plan.before === null && rows > BULK_ROWS;
  const isLeftOver = state !== null && state.sequence % 2 === 1 && !state.isWriting;
  if (plan.isUpToDate && !isLeftOver) return plan;
  const lease = await takeLease(database, state);
  try {
    // A writer that died right after its commit left nothing to do but to give its lease back.
    if (plan.isUpToDate) return plan;
    if (isBulk) await writeInParts(database, plan, lease, model);
    else await writeAtOnce(database, plan, lease, model);
    if (rows >= REPLAN_ROWS) await refreshPlans(database);
  } catch (error) {
    throw isOutOfMemory(error) ? tooLarge(plan, error) : error;
  } finally {
    await lease.release();
  }
  return plan;
}

function countTypes({ relationships }: Snapshot): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { type } of relationships.values()) counts.set(type, (counts.get(type) ?? 0) + 1);
  return counts;
}

async function planFrom(
  database: Database,
  snapshot: Snapshot,
): Promise<{ plan: SeedPlan; state: StoredState | null }> {
  const state = await readState(database);
  const { changes } = await compareStored(database, snapshot);
  const before = state?.version ?? null;
  const after = snapshot.version;
  const isUpToDate = isEmpty(changes) && before !== null && sameVersion(before, after);
  return { plan: { changes, before, after, isUpToDate }, state };
}

/**
 * Everything is written before the sequence turns odd and committed right after, so that readers wait for the commit
 * alone. A process that dies leaves nothing but a lease that ends.
 */
async function writeAtOnce(
  database: Database,
  plan: SeedPlan,
  lease: Lease,
  model: GraphModel,
): Promise<void> {
  await database.write(
    async (transaction) => {
      if (await lease.isRecorded(transaction, plan.after)) return;
      for (const { statement, parameters } of changeStatements(plan.changes, model))
        await transaction.run(statement, parameters);
      if (plan.before === null) await recordVersion(transaction, plan.after, null);
      // An apply that mends what was changed by hand brings no version.
      else if (!sameVersion(plan.before, plan.after))
        await recordVersion(transaction, plan.after, plan.changes);
      await lease.enter();
      await lease.record(transaction, plan.after);
    },
    { timeoutMs: WRITE_TIMEOUT_MS },
  );
}

async function writeInParts(
  database: Database,
  plan: SeedPlan,
  lease: Lease,
  model: GraphModel,
): Promise<void> {
  await lease.enter();
  for (const { statement, parameters } of changeStatements(plan.changes, model))
    await database.write((transaction) => transaction.run(statement, parameters), {
      timeoutMs: BATCH_TIMEOUT_MS,
    });
  await database.write(
    async (transaction) => {
      await recordVersion(transaction, plan.after, null);
      await lease.record(transaction, plan.after);
    },
    { timeoutMs: BATCH_TIMEOUT_MS },
  );
}

/** Lets Neo4j count again what it holds and forget the plans that it made for the content before. */
async function refreshPlans(database: Database): Promise<void> {
  await database.read('CALL db.prepareForReplanning(60)', {}, { timeoutMs: STATISTICS_TIMEOUT_MS });
}

function isOutOfMemory(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : null;
  return cause instanceof Error && 'code' in cause && String(cause.code).includes('MemoryPoolOutOfMemory');
}

function tooLarge({ changes }: SeedPlan, cause: unknown): SeedError {
  const rows = changes.nodes.length + changes.relationships.length;
  return new SeedError(
    'TOO_LARGE',
    `Neo4j has too little memory to change ${rows} nodes and relationships at once; nothing was written. ` +
      'Give it more with NEO4J_HEAP_MB, or raise dbms.memory.transaction.total.max where it runs.',
    { cause },
  );
}

function sameVersion(left: DatasetVersion, right: DatasetVersion): boolean {
  return left.digest === right.digest && left.version === right.version && left.datasetId === right.datasetId;
}
