import type { BoundSite } from '../plan/bind-arguments.ts';
import type { ConnectionOrder, ReadParameter, References } from './scope.ts';

/** One Cypher statement for one operation. */
export interface Statement {
  readonly text: string;
  /** The entries of the one map parameter `$p`. */
  readonly parameters: ReadonlyMap<string, ReadParameter>;
  /** Order of each connection, by its site. */
  readonly orders: ReadonlyMap<number, ConnectionOrder>;
}

/** The columns that each record of every statement starts with, before those of its root fields. */
export const STATE_COLUMNS = [
  'sequence',
  'writingUntil',
  'datasetId',
  'version',
  'date',
  'sequenceAfter',
] as const;

/**
 * Reads the parameters of a statement from the arguments of a request and from what its analyses found.
 *
 * @throws UserInputError for a cursor that the statement cannot use.
 */
export function bindParameters(
  statement: Statement,
  bound: readonly BoundSite[],
  references: References = new Map(),
): { readonly p: Record<string, unknown> } {
  const p: Record<string, unknown> = {};
  for (const [name, read] of statement.parameters) p[name] = read(bound, references);
  return { p };
}
