import Cypher from '@neo4j/cypher-builder';
import type { GraphModel } from '../model/graph-model.ts';
import type { BoundSite } from '../plan/bind-arguments.ts';
import type { OperationPlan } from '../plan/operation-plan.ts';

/** Ids of the stored objects that analyses found, by place of a computed tree. */
export type References = ReadonlyMap<number, ReadonlySet<string>>;

/** Reads the value of one parameter from the bound sites of a request and from what its analyses found. */
export type ReadParameter = (bound: readonly BoundSite[], references: References) => unknown;

/** The order of a connection, as far as its cursors carry it. */
export interface ConnectionOrder {
  readonly digest: string;
  /** How many values a row is ordered by. */
  readonly width: number;
}

/** What compiling one statement works with. */
export interface Scope {
  readonly model: GraphModel;
  readonly plan: OperationPlan;
  /** Sites of the request whose shape the statement is compiled for; only their shape may be read. */
  readonly bound: readonly BoundSite[];
  /** Types of relationships of which the database keeps an index by holder and order key. */
  readonly indexed: ReadonlySet<string>;
  /** Parameters by name; grows while compiling. */
  readonly parameters: Map<string, ReadParameter>;
  /** Order of each connection by its site; grows while compiling. */
  readonly orders: Map<number, ConnectionOrder>;
  /** Numbers the variables of the statement. */
  readonly names: { next: number };
}

/** The one parameter of a statement. */
export const parameterMap = new Cypher.NamedParam('p');

/**
 * Refers to a parameter and says how its value is read. All of them are entries of the one map `$p`: the key of Neo4j's
 * plan cache holds the type and size of each parameter, and those of a map do not vary.
 */
export function parameter(scope: Scope, name: string, read: ReadParameter): Cypher.Property {
  scope.parameters.set(name, read);
  return parameterMap.property(name);
}

/** A new node variable. */
export function newNode(scope: Scope): Cypher.Node {
  return new Cypher.NamedNode(`n${scope.names.next++}`);
}

/** A new relationship variable. */
export function newRelationship(scope: Scope): Cypher.Relationship {
  return new Cypher.NamedRelationship(`r${scope.names.next++}`);
}

/** A new variable for another value. */
export function newVariable(scope: Scope): Cypher.Variable {
  return new Cypher.NamedVariable(`x${scope.names.next++}`);
}

/** The bound site with an index. */
export function boundSite(bound: readonly BoundSite[], site: number): BoundSite {
  const found = bound[site];
  if (found === undefined) throw new Error(`No arguments are bound for site ${site}.`);
  return found;
}
