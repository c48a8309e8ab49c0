import Cypher from '@neo4j/cypher-builder';
import type { GraphModel } from '../model/graph-model.ts';
import type { Database, ReadOptions } from './database.ts';
import { int } from './int.ts';

/** A constraint or an index, and the statement that creates it unless it is there. */
export interface SchemaStatement {
  readonly name: string;
  readonly statement: string;
}

/** Labels whose `id` is unique, and by which nodes are looked up. */
const UNIQUE_LABELS = ['Entity', 'Claim', 'Fact', 'DescribedSpeaker', 'DatasetState'];
/** Stored text is folded already: the analyzer must only split it, and must not drop words such as "la" or "it". */
const ANALYZER = 'standard-no-stop-words';
/** From as many relationships of a type on, pages of one entity are read from an index. */
const HUB_RELATIONSHIPS = 1_000;
/** Holder and order key of the other end, for either end. */
const HUB_INDEXES: readonly (readonly string[])[] = [
  ['subjectId', 'toKey'],
  ['objectId', 'fromKey'],
];
/** Indexes of a large import take minutes to fill. */
const TIMEOUT_MS = 30 * 60_000;
const ONLINE_SECONDS = 29 * 60;

/**
 * The constraints and indexes that the model needs, in the order in which they are created. Relationships of the types
 * in `hubs` are indexed by their holder and the order key of the other end too: that makes a page of a hub as quick
 * as any other. It is not done for all, because a hundred empty indexes cost seconds and tens of megabytes.
 */
export function schemaStatements(model: GraphModel, hubs: readonly string[] = []): SchemaStatement[] {
  const labels = [...model.types.values()]
    .filter(({ visibility, label }) => visibility === 'entity' && label !== null)
    .flatMap(({ label }) => label ?? []);
  return [
    ...UNIQUE_LABELS.map(uniqueId),
    ...[...new Set(['Entity', ...labels])].sort().map((label) => nodeIndex(label, 'nameKey')),
    nodeIndex('Claim', 'ordinal'),
    nodeIndex('Claim', 'predicate'),
    nodeIndex('Claim', 'speechAct'),
    relationshipIndex('HAS_FACT', ['id']),
    relationshipIndex('HAS_FACT', ['disputed']),
    ...[...hubs]
      .sort()
      .flatMap((type) => HUB_INDEXES.map((properties) => relationshipIndex(type, properties))),
    fullTextIndex('entitySearch', 'Entity'),
    fullTextIndex('claimSearch', 'Claim'),
  ];
}

/** Types of relationships of facts of which there are so many that one entity may hold thousands, given how many there are. */
export function hubTypes(model: GraphModel, counts: ReadonlyMap<string, number>): string[] {
  return [...model.predicates.values()].flatMap(({ relationshipType: type }) =>
    type !== null && (counts.get(type) ?? 0) > HUB_RELATIONSHIPS ? [type] : [],
  );
}

/**
 * Creates the constraints and indexes that are missing and waits until all are online. A full-text index with another
 * analyzer is made anew, since it would keep its own for ever.
 */
export async function ensureSchema(
  database: Database,
  model: GraphModel,
  hubs: readonly string[] = [],
): Promise<void> {
  const present = await namesPresent(database);
  const missing = schemaStatements(model, hubs).filter(({ name }) => !present.has(name));
  if (missing.length > 0)
    await database.write(
      async (transaction) => {
        for (const { statement } of missing) await transaction.run(statement);
      },
      { timeoutMs: TIMEOUT_MS },
    );
  await database.read(
    'CALL db.awaitIndexes($p.seconds)',
    { p: { seconds: int(ONLINE_SECONDS) } },
    { timeoutMs: TIMEOUT_MS },
  );
}

/** The types of relationships that are indexed by their holder and the order key of the other end, both ways. */
export async function readIndexedTypes(
  database: Pick<Database, 'read'>,
  options: ReadOptions,
): Promise<ReadonlySet<string>> {
  const { rows } = await database.read(
    `SHOW INDEXES YIELD state, entityType, labelsOrTypes, properties
     WHERE state = 'ONLINE' AND entityType = 'RELATIONSHIP' AND properties IN $p.ends
     RETURN labelsOrTypes[0] AS type, count(*) AS ends`,
    { p: { ends: HUB_INDEXES } },
    options,
  );
  return new Set(rows.flatMap(([type, ends]) => (Number(ends) === HUB_INDEXES.length ? [String(type)] : [])));
}

async function namesPresent(database: Database): Promise<ReadonlySet<string>> {
  const { rows } = await database.read(
    'SHOW INDEXES YIELD name, type, options RETURN name, type, options',
    {},
    { timeoutMs: TIMEOUT_MS },
  );
  const names = new Set<string>();
  for (const row of rows) {
    const [name, type, options] = row as [string, string, { indexConfig?: Record<string, unknown> }];
    const analyzer = options.indexConfig?.['fulltext.analyzer'];
    if (type === 'FULLTEXT' && /^(entity|claim)Search$/.test(name) && analyzer !== ANALYZER)
      await database.write((transaction) => transaction.run(`DROP INDEX ${escape(name)}`), {
        timeoutMs: TIMEOUT_MS,
      });
    else names.add(name);
  }
  return names;
}

function uniqueId(label: string): SchemaStatement {
  const name = `${label}_id`;
  return {
    name,
    statement: `CREATE CONSTRAINT ${escape(name)} IF NOT EXISTS FOR (n:${escape(label)}) REQUIRE n.id IS UNIQUE`,
  };
}

function nodeIndex(label: string, property: string): SchemaStatement {
  const name = `${label}_${property}`;
  return {
    name,
    statement: `CREATE INDEX ${escape(name)} IF NOT EXISTS FOR (n:${escape(label)}) ON (n.${escape(property)})`,
  };
}

function relationshipIndex(type: string, properties: readonly string[]): SchemaStatement {
  const name = `${type}_${properties.join('_')}`;
  const keys = properties.map((property) => `r.${escape(property)}`).join(', ');
  return {
    name,
    statement: `CREATE INDEX ${escape(name)} IF NOT EXISTS FOR ()-[r:${escape(type)}]-() ON (${keys})`,
  };
}

function fullTextIndex(name: string, label: string): SchemaStatement {
  return {
    name,
    statement:
      `CREATE FULLTEXT INDEX ${escape(name)} IF NOT EXISTS FOR (n:${escape(label)}) ON EACH [n.searchText] ` +
      `OPTIONS {indexConfig: {\`fulltext.analyzer\`: '${ANALYZER}'}}`,
  };
}

function escape(name: string): string {
  return Cypher.utils.escapeLabel(name);
}
