import { readIndexedTypes } from '../database/constraints.ts';
import type { Database, ReadOptions } from '../database/database.ts';
import { DatabaseError } from '../database/database-error.ts';

const RENAMED = `
  OPTIONAL MATCH (state:DatasetState {id: 'current'})
  RETURN state.sequence, COLLECT {
    MATCH (n:Entity) WHERE size(n.formerIds) > 0
    RETURN [n.id, n.formerIds]
  }`;

/** What all operations need to know of a state of the dataset before they are compiled. */
export interface Traits {
  /** The types of relationships that the database can read in the order of their ends. */
  readonly indexedTypes: ReadonlySet<string>;
  /** The present ids of entities by their former ones. */
  readonly presentIds: ReadonlyMap<string, string>;
  /** The state that they were read from. */
  readonly sequence: number | null | undefined;
}

/**
 * Keeps the traits of the dataset. Read before the first statement, and again
 * once an answer came from another state of the dataset, since only an apply changes it.
 */
export class DatasetTraits {
  readonly #database: Pick<Database, 'read'>;
  #current: Traits = { indexedTypes: new Set(), presentIds: new Map(), sequence: undefined };
  #stale = true;
  #reading: Promise<void> | null = null;

  constructor(database: Pick<Database, 'read'>) {
    this.#database = database;
  }

  /** Those that were read last. */
  get current(): Traits {
    return this.#current;
  }

  /** What to wait for before a statement is compiled; null when nothing has changed. */
  refresh(options: ReadOptions): Promise<void> | null {
    if (!this.#stale) return null;
    this.#reading ??= this.#read({ timeoutMs: options.timeoutMs }).finally(() => {
      this.#reading = null;
    });
    return this.#reading;
  }

  /** Whether the traits that an operation was compiled with are those of the state that its answer came from. */
  fit(used: Traits, sequence: number | null): boolean {
    // Others may have read them anew meanwhile.
    if (sequence !== this.#current.sequence) this.#stale = true;
    return used.sequence === sequence;
  }

  async #read(options: ReadOptions): Promise<void> {
    const { rows } = await this.#database.read(RENAMED, {}, options);
    const [sequence, renamed] = rows[0] as [number | null, readonly (readonly [string, readonly string[]])[]];
    const presentIds = new Map(renamed.flatMap(([id, former]) => former.map((each) => [each, id] as const)));
    const types = await this.#readTypes(options);
    const { indexedTypes } = this.#current;
    // Statements are kept for one set of types: an equal one must be the same.
    const isSame = types.size === indexedTypes.size && [...types].every((type) => indexedTypes.has(type));
    this.#current = { indexedTypes: isSame ? indexedTypes : types, presentIds, sequence };
    this.#stale = false;
  }

  async #readTypes(options: ReadOptions): Promise<ReadonlySet<string>> {
    try {
      return await readIndexedTypes(this.#database, options);
    } catch (error) {
      // Whoever may not see the indexes is served without them.
      if (error instanceof DatabaseError && error.code === 'DATABASE_FAILED') return new Set();
      throw error;
    }
  }
}
