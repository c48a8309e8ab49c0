import type { Database } from '../database/database.ts';
import { isEmpty, type Changes } from './compare-rows.ts';
import { readState } from './dataset-state.ts';
import { compareStored } from './read-stored.ts';
import { SeedError } from './seed-error.ts';
import type { DatasetVersion, Snapshot } from './snapshot.ts';

const TIMEOUT_MS = 120_000;
/** Examples of one problem: enough to see the pattern. */
const EXAMPLES = 5;

/** What a check of the stored content found. */
export interface Verification {
  /** What is stored and should not be, or the other way round, as the changes that would mend it. */
  readonly changes: Changes;
  /** What contradicts itself in the database, as sentences. */
  readonly problems: readonly string[];
  readonly stored: DatasetVersion | null;
  readonly isSound: boolean;
}

/** Questions that have no answer in a sound database: each returns the ids of offenders. */
const CHECKS: readonly { readonly message: string; readonly statement: string }[] = [
  {
    message: 'Nodes that are none of ours',
    statement: `MATCH (n) WHERE NOT n:Entity AND NOT n:Claim AND NOT n:Fact AND NOT n:DescribedSpeaker
      AND NOT n:DatasetState AND NOT n:DatasetVersion RETURN elementId(n) AS id`,
  },
  {
    message: 'Nodes without an id',
    statement: 'MATCH (n) WHERE n.id IS NULL RETURN elementId(n) AS id',
  },
  {
    message: 'Claims without subject, source or speaker',
    statement: `MATCH (c:Claim) WHERE NOT (c)-[:SUBJECT]->() OR NOT (c)-[:ASSERTED_BY]->()
      OR NOT (c:Inference OR (c)-[:STATED_IN]->()) RETURN c.id AS id`,
  },
  {
    message: 'Inferences without a rule or a premise, or known or true where a premise is not',
    statement: `MATCH (c:Inference) WHERE NOT EXISTS { (:Rule {id: c.ruleId}) } OR NOT (c)-[:PREMISE]->()
      OR EXISTS { MATCH (c)-[:PREMISE]->(p) WHERE p.knownFrom > c.knownFrom OR p.knownTo < c.knownTo
        OR p.validSince > c.validSince OR p.validUntil < c.validUntil } RETURN c.id AS id`,
  },
  {
    message: 'Facts without a rectangle',
    statement: 'MATCH (f:Fact) WHERE NOT ()-[:HAS_FACT]->(f) RETURN f.id AS id',
  },
  {
    message: 'Rectangles that are empty or rest on no claim',
    statement: `MATCH (:Entity)-[r:HAS_FACT]->() WHERE r.validFrom >= r.validTo OR r.knownFrom >= r.knownTo
      OR size(r.claimIds) = 0 OR r.claimCount <> size(r.claimIds) OR r.disputed <> (size(r.opposingIds) > 0)
      RETURN r.id AS id`,
  },
  {
    message: 'Claims that facts rest on and that are not there',
    statement: `MATCH (:Entity)-[r:HAS_FACT]->() UNWIND r.claimIds + r.opposingIds AS id WITH DISTINCT id
      WHERE NOT EXISTS { (:Claim {id: id}) } RETURN id`,
  },
  {
    message: 'Relations between entities that are no rectangle of a fact',
    statement: `MATCH (a:Entity)-[r]->(:Entity) WHERE NOT EXISTS {
      MATCH (:Fact {id: r.factId})<-[h:HAS_FACT]-(a) WHERE h.id = r.id } RETURN coalesce(r.id, elementId(r)) AS id`,
  },
];

/**
 * Compares what is stored with what the files give, property for property, and asks what is stored whether it agrees
 * with itself. @throws SeedError CHANGED when an apply came in between
 */
export async function verifyStored(database: Database, snapshot: Snapshot): Promise<Verification> {
  const before = await readState(database);
  const { changes, counts } = await compareStored(database, snapshot);
  const problems = [
    ...stateProblems(before?.version ?? null, snapshot.version),
    ...(await strayProblems(database, counts)),
  ];
  for (const { message, statement } of CHECKS) {
    const { rows } = await database.read(statement, {}, { timeoutMs: TIMEOUT_MS });
    if (rows.length > 0) problems.push(`${message}: ${exampleList(rows.map((row) => String(row[0])))}`);
  }
  const after = await readState(database);
  if (before?.sequence !== after?.sequence || after?.isWriting === true)
    throw new SeedError('CHANGED', 'An apply wrote while the database was verified. Run the command again.');
  return {
    changes,
    problems,
    stored: before?.version ?? null,
    isSound: isEmpty(changes) && problems.length === 0,
  };
}

function stateProblems(stored: DatasetVersion | null, wanted: DatasetVersion): string[] {
  if (stored === null) return ['The database says of no dataset that it holds it.'];
  const names = ['datasetId', 'version', 'date', 'digest'] as const;
  return names
    .filter((name) => stored[name] !== wanted[name])
    .map((name) => `The stored ${name} is ${stored[name]}; the files give ${wanted[name]}.`);
}

/** What no page of the comparison came across: a relationship from an unexpected node, a node twice. */
async function strayProblems(
  database: Database,
  seen: { readonly nodes: number; readonly relationships: number },
): Promise<string[]> {
  const total = async (statement: string): Promise<number> => {
    const { rows } = await database.read(statement, {}, { timeoutMs: TIMEOUT_MS });
    return Number(rows[0]?.[0] ?? 0);
  };
  const nodes = await total('MATCH (n) WHERE NOT n:DatasetState AND NOT n:DatasetVersion RETURN count(n)');
  const relationships = await total('MATCH ()-[r]->() RETURN count(r)');
  const problems: string[] = [];
  if (nodes !== seen.nodes)
    problems.push(`The database holds ${nodes} nodes, of which ${seen.nodes} are ours.`);
  if (relationships !== seen.relationships)
    problems.push(
      `The database holds ${relationships} relationships, of which ${seen.relationships} start at an entity or a claim.`,
    );
  return problems;
}

function exampleList(ids: readonly string[]): string {
  const more = ids.length > EXAMPLES ? ` and ${ids.length - EXAMPLES} more` : '';
  return `${ids.slice(0, EXAMPLES).join(', ')}${more}.`;
}
