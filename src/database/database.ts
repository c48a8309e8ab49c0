/** A statement's parameters. Numbers go out as floats: wrap what must be an integer with `int`. */
export type Parameters = Readonly<Record<string, unknown>>;

/** Rows are positional, in the order of `keys`. `bookmark` names the state of the database that was read. */
export interface ReadResult {
  readonly keys: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  readonly bookmark?: string;
}

export interface ReadOptions {
  /** Limit for the statement on the server; the caller waits a little longer when the server does not answer. */
  readonly timeoutMs: number;
  /** Ends the wait and the statement on the server. */
  readonly signal?: AbortSignal | undefined;
}

/** One operator of an execution plan. `dbHits` and `rows` are null when the statement was only explained. */
export interface PlanOperator {
  readonly operator: string;
  readonly details: string;
  readonly dbHits: number | null;
  readonly rows: number | null;
  readonly children: readonly PlanOperator[];
}

/** What `EXPLAIN` or `PROFILE` tells. `dbHits` is the sum over all operators, null when only explained. */
export interface StatementPlan extends ReadResult {
  readonly plan: PlanOperator;
  readonly dbHits: number | null;
}

/** The statements of one write transaction. */
export interface WriteTransaction {
  run(statement: string, parameters?: Parameters): Promise<ReadResult>;
}

export interface WriteOptions {
  /** Limit for the whole transaction on the server. */
  readonly timeoutMs: number;
}

/**
 * One Neo4j database. Every method rejects with a `DatabaseError`; what the caller's own `work` throws, and the
 * reason of an aborted signal, pass through unchanged.
 */
export interface Database {
  /** Runs one read statement in one round trip, and once or twice more when the failure is transient. */
  read(statement: string, parameters: Parameters, options: ReadOptions): Promise<ReadResult>;
  /** Runs `work` in one transaction, again when the failure is transient. Later reads see what it wrote. */
  write<T>(work: (transaction: WriteTransaction) => Promise<T>, options: WriteOptions): Promise<T>;
  /** The plan of a statement, which is not run; this also fills the plan cache. */
  explain(statement: string, parameters: Parameters, options?: ReadOptions): Promise<StatementPlan>;
  /** Runs a read statement and tells what each operator cost. */
  profile(statement: string, parameters: Parameters, options?: ReadOptions): Promise<StatementPlan>;
  /** Resolves when the database answers within a few seconds. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
