import Cypher from '@neo4j/cypher-builder';
import type { Parameters } from '../database/database.ts';
import { int } from '../database/int.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { Changes, NodeChange, RelationshipChange } from './compare-rows.ts';
import type { Properties } from './curated.ts';
import { embeddedName } from '../model/embedded-name.ts';
import type { RelationshipRow } from './snapshot.ts';

/** A statement that writes a batch of rows. */
export interface ChangeStatement {
  readonly statement: string;
  readonly parameters: Parameters;
}

/** Rows in one statement: enough that the round trip does not count, few enough to hold twice in memory. */
const BATCH = 2_000;

/**
 * The statements that carry out changes, in order: relationships go before the nodes they hang on and come after
 * them. Made one by one, so that only one batch of parameters is held at a time.
 */
export function* changeStatements(changes: Changes, model: GraphModel): Generator<ChangeStatement> {
  const floats = floatProperties(model);
  yield* removeRelationships(changes.relationships);
  yield* removeNodes(changes.nodes);
  yield* updateNodes(changes.nodes, floats);
  yield* addNodes(changes.nodes, floats);
  yield* updateRelationships(changes.relationships, floats);
  yield* addRelationships(changes.relationships, floats);
}

function* removeRelationships(changes: readonly RelationshipChange[]): Generator<ChangeStatement> {
  const references = changes.flatMap((change) => (change.kind === 'remove' ? [change.before.reference] : []));
  yield* batches(
    'UNWIND $p.rows AS reference MATCH ()-[r]->() WHERE elementId(r) = reference DELETE r',
    references,
  );
}

function* removeNodes(changes: readonly NodeChange[]): Generator<ChangeStatement> {
  const removed = changes.filter((change) => change.kind === 'remove');
  for (const [label, group] of groupBy(removed, ({ label: keyLabel }) => keyLabel))
    yield* batches(
      `UNWIND $p.rows AS id MATCH (n:${escapeLabel(label)} {id: id}) DETACH DELETE n`,
      group.map(({ before }) => before.id),
    );
}

function* updateNodes(
  changes: readonly NodeChange[],
  floats: ReadonlySet<string>,
): Generator<ChangeStatement> {
  const updated = changes.filter((change) => change.kind === 'update');
  const groups = groupBy(updated, ({ label, before, after }) => {
    const added = after.labels.filter((name) => !before.labels.includes(name));
    const removed = before.labels.filter((name) => !after.labels.includes(name));
    const labels = [
      ...(added.length === 0 ? [] : [` SET n${labelsText(added)}`]),
      ...(removed.length === 0 ? [] : [` REMOVE n${labelsText(removed)}`]),
    ];
    return `UNWIND $p.rows AS row MATCH (n:${escapeLabel(label)} {id: row.id}) SET n = row.properties${labels.join('')}`;
  });
  for (const [statement, group] of groups)
    yield* batches(
      statement,
      group.map(({ after }) => ({ id: after.id, properties: after.properties })),
      floats,
    );
}

/** Labels are data, as types are below: a first start pays for planning a statement, not for running it. */
function* addNodes(changes: readonly NodeChange[], floats: ReadonlySet<string>): Generator<ChangeStatement> {
  const added = changes.flatMap((change) => (change.kind === 'add' ? [change.after] : []));
  yield* batches(
    'UNWIND $p.rows AS row CREATE (n:$(row.labels)) SET n = row.properties',
    added.map(({ labels, properties }) => ({ labels, properties })),
    floats,
  );
}

function* updateRelationships(
  changes: readonly RelationshipChange[],
  floats: ReadonlySet<string>,
): Generator<ChangeStatement> {
  const updated = changes.filter((change) => change.kind === 'update');
  yield* batches(
    'UNWIND $p.rows AS row MATCH ()-[r]->() WHERE elementId(r) = row.reference SET r = row.properties',
    updated.map(({ before, after }) => ({ reference: before.reference, properties: after.properties })),
    floats,
  );
}

function* addRelationships(
  changes: readonly RelationshipChange[],
  floats: ReadonlySet<string>,
): Generator<ChangeStatement> {
  const added = changes.flatMap((change) => (change.kind === 'add' ? [change.after] : []));
  for (const [statement, group] of groupBy(added, createStatement))
    yield* batches(
      statement,
      group.map(({ from, to, type, properties }) => ({ from, to, type, properties })),
      floats,
    );
}

/** The type is data, so that a first start plans a handful of statements and not one for each of some sixty types. */
function createStatement({ fromLabel, toLabel }: RelationshipRow): string {
  return (
    'UNWIND $p.rows AS row ' +
    `MATCH (a:${escapeLabel(fromLabel)} {id: row.from}) MATCH (b:${escapeLabel(toLabel)} {id: row.to}) ` +
    'CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties'
  );
}

function* batches(
  statement: string,
  rows: readonly unknown[],
  floats?: ReadonlySet<string>,
): Generator<ChangeStatement> {
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = rows.slice(start, start + BATCH);
    yield {
      statement,
      parameters: { p: { rows: floats === undefined ? batch : batch.map((row) => typed(row, floats)) } },
    };
  }
}

/** The driver sends every number as a float; whole numbers are stored as such unless the schema says Float. */
function typed(row: unknown, floats: ReadonlySet<string>): unknown {
  const { properties, ...rest } = row as { properties: Properties };
  const converted: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(properties))
    converted[name] = typeof value === 'number' && !floats.has(name) ? int(value) : value;
  return { ...rest, properties: converted };
}

function floatProperties(model: GraphModel): ReadonlySet<string> {
  const floats = new Set<string>();
  for (const { fields } of model.types.values())
    for (const field of fields.values()) {
      if (field.kind === 'property' && field.type === 'Float') floats.add(field.name);
      if (field.kind !== 'embedded') continue;
      for (const part of model.types.get(field.type)?.fields.values() ?? [])
        if (part.kind === 'property' && part.type === 'Float')
          floats.add(embeddedName(field.prefix, part.name));
    }
  return floats;
}

function labelsText(labels: readonly string[]): string {
  return labels.map((label) => `:${escapeLabel(label)}`).join('');
}

function escapeLabel(label: string): string {
  return Cypher.utils.escapeLabel(label);
}

function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}
