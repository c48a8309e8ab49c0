import { readIndexedTypes } from '../database/constraints.ts';
import type { Database, ReadOptions } from '../database/database.ts';
import { DatabaseError } from '../database/database-error.ts';

const NO_TYPES: ReadonlySet<string> = new Set();
const NO_IDS: ReadonlyMap<string, string> = new Map();

const RENAMED = `
  OPTIONAL MATCH (state:DatasetState {id: 'current'})
  RETURN state.sequence, COLLECT {
    MATCH (n:Entity) WHERE size(n.formerIds) > 0
    RETURN [n.id, n.formerIds]
  }`;

/**
 * What all operations need to know of the dataset before they are compiled. Read before the first statement, and again
 * once an answer came from another state of the dataset, since only an apply changes it.
 */
export class DatasetTraits {
  readonly #database: Pick<Database, 'read'>;
  #types = NO_TYPES;
  #presentIds = NO_IDS;
  #sequence: unknown;
  #stale = true;
  #reading: Promise<void> | null = null;

  constructor(database: Pick<Database, 'read'>) {
    this.#database = database;
  }

  /** The types of relationships that the database can read in the order of their ends. */
  get indexedTypes(): ReadonlySet<string> {
    return this.#types;
  }

  /** The present ids of entities by their former ones. */
  get presentIds(): ReadonlyMap<string, string> {
    return this.#presentIds;
  }

  /** What to wait for before a statement is compiled; null when nothing has changed. */
  refresh(options: ReadOptions): Promise<void> | null {
    if (!this.#stale) return null;
    this.#reading ??= this.#read({ timeoutMs: options.timeoutMs }).finally(() => {
      this.#reading = null;
    });
    return this.#reading;
  }

  /** Whether they are those of the state of the dataset that an answer came from. */
  fit(sequence: number | null): boolean {
    if (sequence !== this.#sequence) this.#stale = true;
    return !this.#stale;
  }

  async #read(options: ReadOptions): Promise<void> {
    const { rows } = await this.#database.read(RENAMED, {}, options);
    const [sequence, renamed] = rows[0] as [number | null, readonly (readonly [string, readonly string[]])[]];
    this.#presentIds = new Map(renamed.flatMap(([id, former]) => former.map((each) => [each, id] as const)));
    this.#types = await this.#readTypes(options);
    this.#sequence = sequence;
    this.#stale = false;
  }

  async #readTypes(options: ReadOptions): Promise<ReadonlySet<string>> {
    try {
      return await readIndexedTypes(this.#database, options);
    } catch (error) {
      // Whoever may not see the indexes is served without them.
      if (error instanceof DatabaseError && error.code === 'DATABASE_FAILED') return NO_TYPES;
      throw error;
    }
  }
}
