import type { BoundSite } from '../plan/bind-arguments.ts';
import type { OperationPlan } from '../plan/operation-plan.ts';
import type { Computed } from './computed.ts';
import type { Statement } from './statement.ts';

/** An object of the answer, by response key. */
export type AnswerObject = Record<string | symbol, unknown>;

/** Where `shapeAnswer` notes the runtime type of an object, for who completes the answer. */
export const RUNTIME_TYPE = Symbol('runtime type');

/** What shaping one answer works with. */
export interface ShapeContext {
  readonly plan: OperationPlan;
  readonly bound: readonly BoundSite[];
  readonly statement: Statement;
  /** What the analyses computed, by response key of their root field. */
  readonly computed?: ReadonlyMap<string, Computed> | undefined;
  /** Start of every permanent address, without a slash at its end. */
  readonly publicUrl: string;
  /** Whether to note the runtime type of every object. That slows shaping by half, and few answers need it. */
  readonly noteTypes: boolean;
}

/** What readers are made from: nothing of it changes from one answer of a statement to the next. */
export type Making = Pick<ShapeContext, 'plan' | 'statement'>;

/** What readers are told of the answer that they shape. */
export interface Run extends Omit<ShapeContext, keyof Making> {
  /** Set when a null stands at a non-null position. */
  violated: boolean;
}

/**
 * What turns a part of a row into a part of the answer. Readers are made once for a statement, so that what the plan
 * decides is not decided again for every answer, let alone for every row.
 */
export type Read<Part = unknown> = (part: Part, run: Run) => unknown;
export type Tuple = readonly unknown[];

export type ReadObject = (tuple: Tuple, run: Run) => AnswerObject;

export interface ObjectPlace {
  /** Where in the tuple the columns of the object start; 0 unless said. */
  readonly offset?: number;
  /** Type of the object where its columns do not say. */
  readonly runtimeType?: string | null;
}
