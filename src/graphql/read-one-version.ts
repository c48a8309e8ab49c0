import { setTimeout as sleep } from 'node:timers/promises';
import type { Database, Parameters, ReadOptions } from '../database/database.ts';
import { STATE_COLUMNS } from '../compile/statement.ts';
import { codedError } from './errors.ts';

/** The dataset from which an answer was given; part of every answer. */
export interface DatasetVersion {
  readonly id: string;
  readonly version: string;
  readonly date: string;
}

/** Records of the root fields, all of one dataset version; `dataset` is null while the database is empty. */
export interface VersionedRecords {
  /** Changes with every apply; null in a database that never saw one. */
  readonly sequence: number | null;
  readonly dataset: DatasetVersion | null;
  readonly records: readonly (readonly unknown[])[];
}

const FIRST_PAUSE_MS = 10;
const LONGEST_PAUSE_MS = 200;

/** What is read: a statement, and for some operations what comes before it. */
export interface VersionedRead<Found> {
  readonly text: string;
  /** Reads that its parameters depend on; they are made again whenever the version has changed. */
  readonly find: (() => Promise<Found>) | null;
  readonly parameters: (found: Found | null) => Parameters;
}

const SEQUENCE = "OPTIONAL MATCH (state:DatasetState {id: 'current'}) RETURN state.sequence";

/**
 * Runs a statement until it has read one dataset version from its beginning to its end: see the sequence lock in
 * ARCHITECTURE.md. Gives up when the time for the operation is over.
 *
 * @throws GraphQLError DATASET_BUSY when writing went on for all that time.
 */
export async function readOneVersion<Found>(
  database: Pick<Database, 'read'>,
  { text, find, parameters }: VersionedRead<Found>,
  options: ReadOptions,
): Promise<VersionedRecords & { readonly found: Found | null }> {
  const deadline = Date.now() + options.timeoutMs;
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    const before = find === null ? null : await database.read(SEQUENCE, {}, options);
    const found = find === null ? null : await find();
    const { rows } = await database.read(text, parameters(found), options);
    const [sequence, writingUntil, id, version, date, sequenceAfter] = rows[0] ?? [];
    const writing = isOdd(sequence) && Number(writingUntil) > Date.now();
    // A first import that was cut off has a sequence and no version: what it left is no dataset.
    const whole = sequence === null || sequence === 0 || version !== null;
    const unchanged = sequence === sequenceAfter && (before === null || before.rows[0]?.[0] === sequence);
    if (!writing && whole && unchanged) {
      const dataset = version === null ? null : ({ id, version, date } as DatasetVersion);
      return {
        sequence: sequence as number | null,
        dataset,
        records: rows.map((row) => row.slice(STATE_COLUMNS.length)),
        found,
      };
    }
    if (Date.now() + pause > deadline) {
      throw codedError(
        'DATASET_BUSY',
        'A new version of the dataset is being written. Try again in a few seconds.',
      );
    }
    await sleep(pause, undefined, options.signal === undefined ? {} : { signal: options.signal });
  }
}

function isOdd(sequence: unknown): boolean {
  return typeof sequence === 'number' && sequence % 2 === 1;
}
