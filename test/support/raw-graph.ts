import { createHash } from 'node:crypto';
import type { Database } from '../../src/database/database.ts';

const LIMITS = { timeoutMs: 30_000 };

/** A relation to write: its two ends, and properties other than those that every fact has. */
type RawRelation = readonly [from: string, to: string, more?: Readonly<Record<string, unknown>>];

/** Writes entities past the curated files, for graphs of which only the size matters. Labels as stored, type last. */
export async function writeEntities(
  database: Database,
  labels: readonly string[],
  ids: readonly string[],
): Promise<void> {
  const text = `UNWIND $p.ids AS id CREATE (:Entity:${labels.join(':')} {id: id, type: $p.type, name: id,
    nameKey: id, searchText: id, knownFrom: '0000-01-01'})`;
  const p = { ids, type: labels.at(-1) };
  await database.write((transaction) => transaction.run(text, { p }), LIMITS);
}

/** Writes relations that always held and were always known, each a fact of its own unless told otherwise. */
export async function writeRelations(
  database: Database,
  { type, predicate }: { readonly type: string; readonly predicate: string },
  relations: readonly RawRelation[],
): Promise<void> {
  const rows = relations.map(([from, to, more = {}]) => {
    const factId = createHash('sha256').update(`${predicate} ${from} ${to}`).digest('base64url').slice(0, 22);
    const period = { id: `${factId}.AAAAAAAA`, factId, predicate, subjectId: from, objectId: to };
    const always = {
      validFrom: '0000-01-01',
      validTo: '9999-12-31',
      knownFrom: '0000-01-01',
      knownTo: '9999-12-31',
    };
    const proof = { status: 'CONFIRMED', proof: 2, derived: false, disputed: false, certainty: 'CERTAIN' };
    const evidence = { claimIds: [], opposingIds: [], claimCount: 1, independentSources: 1 };
    return { from, to, properties: { ...period, ...always, ...proof, ...evidence, ...more } };
  });
  const text = `UNWIND $p.rows AS row MATCH (from:Entity {id: row.from}) MATCH (to:Entity {id: row.to})
    CREATE (from)-[r:${type}]->(to) SET r = row.properties
    MERGE (fact:Fact {id: row.properties.factId})
      ON CREATE SET fact.predicate = row.properties.predicate, fact.subjectId = row.from, fact.objectId = row.to
    CREATE (from)-[held:HAS_FACT]->(fact) SET held = row.properties`;
  await database.write((transaction) => transaction.run(text, { p: { rows } }), LIMITS);
}

/** Writes claims that were always known, each about an entity of its own and against the one before it. */
export async function writeContradictions(database: Database, subjects: readonly string[]): Promise<void> {
  const text = `UNWIND range(0, size($p.subjects) - 1) AS index
    MATCH (subject:Entity {id: $p.subjects[index]})
    CREATE (claim:Claim {id: 'raw/' + subject.id, ordinal: index, subjectId: subject.id, predicate: 'knownAs', speechAct: 'ASSERTS',
      polarity: 'AFFIRMS', status: 'REPORTED', evidenceClass: 'PRESS', inferred: false, knownFrom: '0000-01-01',
      knownTo: '9999-12-31', validSince: '0000-01-01', validUntil: '9999-12-31'})-[:SUBJECT]->(subject)
    WITH claim ORDER BY claim.ordinal
    WITH collect(claim) AS claims
    UNWIND range(1, size(claims) - 1) AS index
    WITH claims[index] AS claim, claims[index - 1] AS before
    CREATE (claim)-[:CONTRADICTS]->(before)`;
  await database.write((transaction) => transaction.run(text, { p: { subjects } }), LIMITS);
}
