import { randomUUID } from 'node:crypto';
import type { Database, WriteTransaction } from '../database/database.ts';
import { int } from '../database/int.ts';
import { SeedError } from './seed-error.ts';
import type { DatasetVersion } from './snapshot.ts';

const TIMEOUT_MS = 10_000;
/** How long a lease lasts. It is renewed while its holder works, so this is how long a dead one blocks others. */
const LEASE_MS = 30_000;
const RENEWAL_MS = 10_000;

/** Which content the database holds, and whether someone is writing. */
export interface StoredState {
  /** Odd while content is being exchanged. */
  readonly sequence: number;
  /** Until when a writer holds the lease, in milliseconds since 1970; 0 when none does. */
  readonly writingUntil: number;
  /** Whether that lease still runs, by the clock of the database. */
  readonly isWriting: boolean;
  /** Null when no apply has ever been completed. */
  readonly version: DatasetVersion | null;
}

/** The right to write, held by one apply at a time. */
export interface Lease {
  /** Makes the sequence odd: from here on readers wait. Call it as late as possible. */
  enter(): Promise<void>;
  /** Whether the version is recorded already: a commit whose answer got lost is tried again. */
  isRecorded(transaction: WriteTransaction, version: DatasetVersion): Promise<boolean>;
  /** Records the version within the transaction that writes the content. @throws SeedError when the lease was lost */
  record(transaction: WriteTransaction, version: DatasetVersion): Promise<void>;
  /** Makes the sequence even again and gives the lease back. */
  release(): Promise<void>;
}

const READ_STATE = `
  MATCH (s:DatasetState {id: 'current'})
  RETURN s.sequence AS sequence, coalesce(s.writingUntil, 0) AS writingUntil,
    coalesce(s.writingUntil, 0) > timestamp() AS isWriting,
    s.datasetId AS datasetId, s.version AS version, s.date AS date, s.digest AS digest`;

// The first SET takes the lock of the node, so that the condition after it reads what the last holder committed.
const TAKE = `
  MERGE (s:DatasetState {id: 'current'}) ON CREATE SET s.sequence = 0
  SET s.writingUntil = coalesce(s.writingUntil, 0)
  WITH s WHERE s.writer = $p.writer OR (s.writingUntil < timestamp() AND s.sequence = $p.sequence)
  SET s.writer = $p.writer, s.writingUntil = timestamp() + $p.lease
  RETURN s.sequence AS sequence`;

const RENEW = `
  MATCH (s:DatasetState {id: 'current'}) WHERE s.writer = $p.writer
  SET s.writingUntil = timestamp() + $p.lease`;

const ENTER = `
  MATCH (s:DatasetState {id: 'current'}) WHERE s.writer = $p.writer
  SET s.sequence = s.sequence + CASE WHEN s.sequence = $p.sequence THEN 2 - (s.sequence + 1) % 2 ELSE 0 END,
    s.writingUntil = timestamp() + $p.lease
  RETURN s.sequence AS sequence`;

const RECORD = `
  MATCH (s:DatasetState {id: 'current'}) WHERE s.writer = $p.writer
  SET s += $p.version, s.recordedBy = s.writer
  RETURN s.sequence AS sequence`;

const RECORDED = `
  MATCH (s:DatasetState {id: 'current'})
  WHERE s.writer = $p.writer AND s.digest = $p.digest AND s.version = $p.version
    AND s.recordedBy = $p.writer
  RETURN true AS recorded`;

const RELEASE = `
  MATCH (s:DatasetState {id: 'current'}) WHERE s.writer = $p.writer
  SET s.sequence = s.sequence + s.sequence % 2
  REMOVE s.writer, s.recordedBy, s.writingUntil`;

/** Reads which content the database holds; null when none was ever written. */
export async function readState(database: Database): Promise<StoredState | null> {
  const { rows } = await database.read(READ_STATE, {}, { timeoutMs: TIMEOUT_MS });
  const row = rows[0] as [number, number, boolean, ...(string | null)[]] | undefined;
  if (row === undefined) return null;
  const [sequence, writingUntil, isWriting, datasetId, version, date, digest] = row;
  const isComplete = [datasetId, version, date, digest].every((value) => typeof value === 'string');
  return {
    sequence,
    writingUntil,
    isWriting,
    version: isComplete ? ({ datasetId, version, date, digest } as DatasetVersion) : null,
  };
}

/**
 * Takes the lease on the state that was read before. It is renewed until it is released.
 * @throws SeedError WRITING when someone else holds it; CHANGED when the content changed since it was read
 */
export async function takeLease(database: Database, state: StoredState | null): Promise<Lease> {
  // Before the lock is asked for: a writer at work may hold it for as long as it writes.
  const now = await readState(database);
  if (now?.isWriting === true) throw writing(now);
  const writer = randomUUID();
  const run = async (
    statement: string,
    more: Readonly<Record<string, unknown>> = {},
  ): Promise<number | null> => {
    const p = { writer, lease: int(LEASE_MS), ...more };
    const { rows } = await database.write((transaction) => transaction.run(statement, { p }), {
      timeoutMs: TIMEOUT_MS,
    });
    return (rows[0]?.[0] as number | undefined) ?? null;
  };
  const sequence = await run(TAKE, { sequence: int(state?.sequence ?? 0) });
  if (sequence === null) {
    const other = await readState(database);
    if (other?.isWriting === true) throw writing(other);
    throw new SeedError('CHANGED', 'The database changed while it was compared. Run the command again.');
  }
  const renewal = setInterval(() => {
    // A renewal that fails is tried again; when none succeeds, `record` notices that the lease was lost.
    run(RENEW).catch(() => undefined);
  }, RENEWAL_MS);
  return {
    async enter() {
      if ((await run(ENTER, { sequence: int(sequence) })) === null) throw lost();
    },
    async isRecorded(transaction, { digest, version }) {
      const { rows } = await transaction.run(RECORDED, { p: { writer, digest, version } });
      return rows.length > 0;
    },
    async record(transaction, version) {
      const { rows } = await transaction.run(RECORD, { p: { writer, version } });
      if (rows.length === 0) throw lost();
    },
    async release() {
      clearInterval(renewal);
      await run(RELEASE);
    },
  };
}

function writing({ writingUntil }: StoredState): SeedError {
  const until = new Date(writingUntil).toISOString().slice(11, 19);
  return new SeedError(
    'WRITING',
    `Another apply is writing to this database. Wait until it is done; if it died, try again after ${until} UTC.`,
  );
}

function lost(): SeedError {
  return new SeedError(
    'WRITING',
    'Another apply took over, since this one did not answer in time. Nothing was written.',
  );
}
