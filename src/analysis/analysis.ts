import type { Computed } from '../compile/computed.ts';
import type { Day } from '../claims/claim.ts';
import type { GraphModel, Visibility } from '../model/graph-model.ts';
import type { Page } from '../plan/bind-arguments.ts';
import type { View } from '../plan/view.ts';

/** What an analysis reads with. Everything it reads belongs to one dataset version. */
export interface Reading {
  readonly model: GraphModel;
  readonly view: View;
  /** The current day of the server, for what a view without `asOf` leaves open. */
  readonly today: Day;
  /** Coerced arguments of the root field. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The part of a connection that is asked for, where the root field is one. */
  readonly page: Page;
  /** Response keys from the root, for `UserInputError`. */
  readonly path: readonly string[];
  /** Computed fields that are asked for, dotted from the root field, so that what nobody reads is not computed. */
  readonly selected: ReadonlySet<string>;
  /**
   * The condition, as Cypher text, under which a view shows what a variable holds; `true` when it always does. Every
   * entity, claim and fact that a statement of an analysis touches is held against it.
   */
  readonly seen: (name: string, visibility: Visibility, evidence?: 'evidence') => string;
  /**
   * Runs a read statement, whose parameters are the entries of the one map `$p`; `asOf` and `knownBy` are among them.
   * It ends with the time limit of the operation.
   */
  readonly read: (
    text: string,
    parameters: Readonly<Record<string, unknown>>,
  ) => Promise<readonly (readonly unknown[])[]>;
}

/**
 * Answers a root field whose type is computed. Stored objects are named by a `Reference`: they are read afterwards, in
 * the one statement of the operation.
 *
 * @throws UserInputError for arguments that cannot be used.
 */
export type Analysis = (reading: Reading) => Promise<Computed>;
