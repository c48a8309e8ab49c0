import {
  FieldsOnCorrectTypeRule,
  KnownArgumentNamesRule,
  KnownTypeNamesRule,
  parse,
  validate,
  ValuesOfCorrectTypeRule,
} from 'graphql';
import { canonical, digestOfAnswer } from './canonical.ts';
import type { GraphqlContender, SentStatement } from './contenders/contender.ts';
import type { DataSet } from './data-set.ts';
import type { Ask, Shape, VariableSet } from './shapes/shape.ts';

/** Who is asked. Without a second side nothing is compared. */
export interface Sides {
  readonly ours: GraphqlContender;
  readonly theirs?: GraphqlContender;
}

/** A shape that can be run: variables found, statements of ours known. */
export interface Runnable {
  readonly shape: Shape;
  readonly sets: readonly VariableSet[];
  /** For each set of variables. An analysis reads with several. */
  readonly statements: readonly (readonly SentStatement[])[];
  /** Why @neo4j/graphql is left out: it needs more memory than the database gives to all queries. */
  readonly outOfMemory: string | null;
}

/** Why a shape cannot be run. */
export interface NotRunnable {
  readonly skipped: string;
  /** Whether that is a fault: an error, or answers that differ. */
  readonly failed: boolean;
}

/** The rules that tell whether a schema offers what is asked; breaking any other is a fault of the operation. */
const OFFERED = [
  FieldsOnCorrectTypeRule,
  KnownArgumentNamesRule,
  KnownTypeNamesRule,
  ValuesOfCorrectTypeRule,
];

/** How Neo4j says that a query took more memory than there is. */
const MEMORY_LIMIT = /would use more than the limit [\d.]+ [KMG]iB/;

/**
 * Finds the variables of a shape and holds the answers of both sides against each other for every set of them. It does
 * not throw: a shape that fails must not keep the others from being compared.
 */
export async function prepare(dataSet: DataSet, shape: Shape, sides: Sides): Promise<Runnable | NotRunnable> {
  try {
    const prepared = await prepareSound(dataSet, shape, sides);
    return typeof prepared === 'string' ? { skipped: prepared, failed: false } : prepared;
  } catch (error) {
    return { skipped: error instanceof Error ? error.message : String(error), failed: true };
  }
}

async function prepareSound(dataSet: DataSet, shape: Shape, sides: Sides): Promise<Runnable | string> {
  const document = parse(shape.ours);
  const [missing] = validate(dataSet.model.schema, document, OFFERED);
  if (missing !== undefined) return `not yet: ${missing.message}`;
  const [fault] = validate(dataSet.model.schema, document);
  if (fault !== undefined) throw fault;
  const ask: Ask = async (query, variables) => dataOf(await sides.ours.ask({ query, variables }), 'ours');
  const sets = await shape.variables(ask);
  if (sets.length === 0) return 'the data set is too small';
  const statements: (readonly SentStatement[])[] = [];
  let outOfMemory: string | null = null;
  for (const set of sets) {
    const sent = await sides.ours.record(async () => {
      const ours = dataOf(await sides.ours.ask({ query: shape.ours, variables: set.ours }), 'ours');
      if (shape.theirs === null || sides.theirs === undefined || outOfMemory !== null) return;
      const text = await sides.theirs.ask({ query: shape.theirs, variables: set.theirs });
      outOfMemory = MEMORY_LIMIT.exec(text)?.[0] ?? null;
      if (outOfMemory !== null) return;
      const theirs = dataOf(text, 'theirs');
      if (digestOfAnswer(ours) === digestOfAnswer(theirs)) return;
      throw new Error(
        `The answers to "${shape.name}" differ:\nours   ${JSON.stringify(canonical(ours)).slice(0, 2_000)}\n` +
          `theirs ${JSON.stringify(canonical(theirs)).slice(0, 2_000)}`,
      );
    });
    statements.push(sent);
  }
  return { shape, sets, statements, outOfMemory };
}

function dataOf(text: string, side: string): Record<string, unknown> {
  const { data, errors } = JSON.parse(text) as {
    data?: Record<string, unknown>;
    errors?: { message: string }[];
  };
  if (errors !== undefined || data === undefined) {
    throw new Error(
      `${side} answered with errors: ${errors?.map(({ message }) => message).join('; ') ?? 'no data'}`,
    );
  }
  return data;
}
