import type { Database, ReadResult } from '../database/database.ts';
import { int } from '../database/int.ts';
import { RowComparison, type Changes, type StoredRelationship } from './compare-rows.ts';
import type { Properties } from './curated.ts';
import { KEY_LABELS, type KeyLabel, type NodeRow, type Snapshot } from './snapshot.ts';

const TIMEOUT_MS = 120_000;
const NODES_PER_PAGE = 5_000;
/** Holders of relationships on a page; an entity may hold thousands. */
const HOLDERS_PER_PAGE = 500;
/** Nodes that relationships start from; no others have any of ours. */
const HOLDERS: readonly KeyLabel[] = ['Claim', 'Entity'];

/** How many nodes and relationships of ours the database holds. */
export interface StoredCounts {
  readonly nodes: number;
  readonly relationships: number;
}

/**
 * Compares what the database holds with what it should hold, page by page, so that a large store needs no more
 * memory than its differences.
 */
export async function compareStored(
  database: Database,
  wanted: Snapshot,
): Promise<{ changes: Changes; counts: StoredCounts }> {
  const comparison = new RowComparison(wanted);
  let nodes = 0;
  let relationships = 0;
  if (await isEmptyStore(database)) return { changes: comparison.finish(), counts: { nodes, relationships } };
  for (const label of KEY_LABELS)
    for await (const row of storedNodes(database, label)) {
      comparison.storedNode(label, row);
      nodes += 1;
    }
  for (const label of HOLDERS)
    for await (const row of storedRelationships(database, label)) {
      comparison.storedRelationship(row);
      relationships += 1;
    }
  return { changes: comparison.finish(), counts: { nodes, relationships } };
}

/** Read from the count store. A first start then plans one small statement and not six. */
async function isEmptyStore(database: Database): Promise<boolean> {
  const { rows } = await page(database, 'MATCH (n) RETURN count(n) AS nodes', {});
  return rows[0]?.[0] === 0;
}

async function* storedNodes(database: Database, label: KeyLabel): AsyncGenerator<NodeRow> {
  const statement = `
    MATCH (n:${label}) WHERE n.id > $p.after
    RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
    ORDER BY n.id LIMIT $p.limit`;
  let after = '';
  for (;;) {
    const { rows } = await page(database, statement, { after, limit: int(NODES_PER_PAGE) });
    for (const row of rows) {
      const [id, labels, properties] = row as [string, string[], Properties];
      // When it was seeded is no part of what a dataset says.
      const { seededOn: _seededOn, ...content } = properties;
      yield { id, labels: labels.sort(), properties: content };
      after = id;
    }
    if (rows.length < NODES_PER_PAGE) return;
  }
}

async function* storedRelationships(database: Database, label: KeyLabel): AsyncGenerator<StoredRelationship> {
  const holders = `
    MATCH (n:${label}) WHERE n.id > $p.after
    WITH n ORDER BY n.id LIMIT $p.limit
    RETURN max(n.id) AS last, count(n) AS holders`;
  const outgoing = `
    MATCH (n:${label}) WHERE n.id > $p.after AND n.id <= $p.last
    MATCH (n)-[r]->(m)
    RETURN elementId(r) AS reference, type(r) AS type, n.id AS from, m.id AS to, properties(r) AS properties`;
  let after = '';
  for (;;) {
    const { rows: bounds } = await page(database, holders, { after, limit: int(HOLDERS_PER_PAGE) });
    const [last, count] = bounds[0] as [string | null, number];
    if (last === null) return;
    const { rows } = await page(database, outgoing, { after, last });
    for (const row of rows) {
      const [reference, type, from, to, properties] = row as [
        string,
        string,
        string,
        string | null,
        Properties,
      ];
      yield { reference, type, from, to, properties };
    }
    if (count < HOLDERS_PER_PAGE) return;
    after = last;
  }
}

function page(database: Database, statement: string, p: Record<string, unknown>): Promise<ReadResult> {
  return database.read(statement, { p }, { timeoutMs: TIMEOUT_MS });
}
