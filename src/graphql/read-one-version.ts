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
  readonly dataset: DatasetVersion | null;
  readonly records: readonly (readonly unknown[])[];
}

const FIRST_PAUSE_MS = 10;
const LONGEST_PAUSE_MS = 200;

/**
 * Runs a statement until it has read one dataset version from its beginning to its end: see the sequence lock in
 * ARCHITECTURE.md. Gives up when the time for the operation is over.
 *
 * @throws GraphQLError DATASET_BUSY when writing went on for all that time.
 */
export async function readOneVersion(
  database: Pick<Database, 'read'>,
  statement: { readonly text: string; readonly parameters: Parameters },
  options: ReadOptions,
): Promise<VersionedRecords> {
  const deadline = Date.now() + options.timeoutMs;
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    const { rows } = await database.read(statement.text, statement.parameters, options);
    const [sequence, writingUntil, id, version, date, sequenceAfter] = rows[0] ?? [];
    const writing = isOdd(sequence) && Number(writingUntil) > Date.now();
    // A first import that was cut off has a sequence and no version: what it left is no dataset.
    const whole = sequence === null || sequence === 0 || version !== null;
    if (!writing && whole && sequence === sequenceAfter) {
      const dataset = version === null ? null : ({ id, version, date } as DatasetVersion);
      return { dataset, records: rows.map((row) => row.slice(STATE_COLUMNS.length)) };
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
