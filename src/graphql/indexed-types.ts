import { readIndexedTypes } from '../database/constraints.ts';
import type { Database, ReadOptions } from '../database/database.ts';
import { DatabaseError } from '../database/database-error.ts';
import type { DatasetVersion } from './read-one-version.ts';

const NONE: ReadonlySet<string> = new Set();

/**
 * The types of relationships that the database can read in the order of their ends. Read before the first statement and
 * again once an answer came from another version, since only an apply makes indexes.
 */
export class IndexedTypes {
  readonly #database: Pick<Database, 'read'>;
  #types = NONE;
  #version: string | null = null;
  #stale = true;
  #reading: Promise<void> | null = null;

  constructor(database: Pick<Database, 'read'>) {
    this.#database = database;
  }

  /** The types as far as they are known. */
  get types(): ReadonlySet<string> {
    return this.#types;
  }

  /** What to wait for before a statement is compiled; null when nothing has changed. */
  refresh(options: ReadOptions): Promise<void> | null {
    if (!this.#stale) return null;
    this.#reading ??= this.#read({ timeoutMs: options.timeoutMs }).finally(() => {
      this.#reading = null;
    });
    return this.#reading;
  }

  /** Takes note of the version that an answer came from. */
  note(dataset: DatasetVersion | null): void {
    const version = dataset?.version ?? null;
    if (version === this.#version) return;
    // The first answer tells the version for which the indexes were just read.
    this.#stale = this.#version !== null;
    this.#version = version;
  }

  async #read(options: ReadOptions): Promise<void> {
    try {
      this.#types = await readIndexedTypes(this.#database, options);
    } catch (error) {
      if (!(error instanceof DatabaseError)) throw error;
      // Whoever may not see the indexes is served without them. A database that is away is told by the statement itself.
      if (error.code !== 'DATABASE_FAILED') return;
      this.#types = NONE;
    }
    this.#stale = false;
  }
}
