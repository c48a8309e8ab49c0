import type { Database, Parameters, PlanOperator, StatementPlan } from '../database/database.ts';
import { codedError } from './errors.ts';

/** How an operation was answered; part of the answer on request, where the service allows it. */
export interface Explanation {
  readonly statement: string;
  readonly parameters: Parameters;
  /** Sum over all operators of the plan. */
  readonly dbHits: number | null;
  readonly plan: PlanOperator;
}

/** A database that profiles what it reads, and the explanation of the last statement that it read. */
export interface ProfilingReader extends Pick<Database, 'read'> {
  explanation(): Explanation | null;
}

/** Profiles statements instead of only running them: the rows are the same, and it stays one statement. */
export function profilingReader(database: Database): ProfilingReader {
  let explanation: Explanation | null = null;
  return {
    async read(statement, parameters, options) {
      const profiled: StatementPlan = await database.profile(statement, parameters, options);
      const { plan, dbHits } = profiled;
      explanation = { statement, parameters: readable(parameters) as Parameters, dbHits, plan };
      return profiled;
    },
    explanation: () => explanation,
  };
}

/** The refusal of an explanation that the service does not give. */
export function explainDisabled(): Error {
  return codedError(
    'EXPLAIN_DISABLED',
    'This service does not explain operations. Who runs it can allow that with the setting EXPLAIN=on.',
  );
}

/** JSON has no large integers; those of `LIMIT` are small. */
function readable(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(readable);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, readable(inner)]));
}
