import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureSchema } from '../../src/database/constraints.ts';
import type { Database } from '../../src/database/database.ts';
import { DatasetTraits } from '../../src/graphql/dataset-traits.ts';
import { askExplained } from '../support/ask-explained.ts';
import { emptyDatabase, testDatabase } from '../support/database.ts';
import { projectModel, seed } from '../support/seeded.ts';

const model = projectModel();
const SIZE = 3_000;

interface Operated {
  readonly edges: readonly { readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly endCursor: string; readonly startCursor: string };
}

describe('a page of an entity with thousands of facts', () => {
  let database: Database;
  beforeAll(async () => {
    database = testDatabase();
    await emptyDatabase(database);
    await seed(database, { model, folder: 'test/golden/dataset' });
    await database.write(
      (transaction) =>
        transaction.run(
          `MATCH (s:Entity {id: 'records'})-[r:OPERATED_BY]->(o:Entity {id: 'hospital'})
         UNWIND range(1, $p.size) AS i
         CREATE (n)-[f:OPERATED_BY]->(o)
         SET n = properties(s), f = properties(r), n.id = 'system-' + i, n.nameKey = 'k' + (i * 7919) % 1000,
             f.id = 'f-' + i, f.factId = 'f-' + i, f.subjectId = n.id, f.fromKey = n.nameKey
         SET n:Entity:DataSystem`,
          { p: { size: SIZE } },
        ),
      { timeoutMs: 20_000 },
    );
  });
  afterAll(() => database.close());

  /** Asks for systems that the hospital operates, and tells how often the database touched its store for it. */
  async function ask(page: string, traits: DatasetTraits): Promise<Operated & { readonly hits: number }> {
    const text = `{ organization(id: "hospital") { operates(${page}) {
      edges { node { id } } pageInfo { startCursor endCursor } } } }`;
    const { data, hits } = await askExplained({ model, database, traits }, text);
    return { ...(data as { organization: { operates: Operated } }).organization.operates, hits };
  }

  it('costs as much as its own rows once the type is indexed, wherever it lies, and holds the same rows', async () => {
    const without = new DatasetTraits(database);
    const all = (await ask('first: 5000', without)).edges.map(({ node }) => node.id);
    expect(all).toHaveLength(SIZE + 1);
    const plain = await ask('first: 10', without);

    await ensureSchema(database, model, ['OPERATED_BY']);
    // As an apply does: the planner must know how full the new indexes are.
    await database.read('CALL db.prepareForReplanning(60)', {}, { timeoutMs: 60_000 });
    const traits = new DatasetTraits(database);
    const first = await ask('first: 10', traits);
    const hits = [first.hits];
    const ids = first.edges.map(({ node }) => node.id);
    for (let after = first.pageInfo.endCursor; ids.length < 60;) {
      const page = await ask(`first: 10, after: ${JSON.stringify(after)}`, traits);
      ids.push(...page.edges.map(({ node }) => node.id));
      hits.push(page.hits);
      after = page.pageInfo.endCursor;
    }
    expect(ids).toEqual(all.slice(0, ids.length));
    const last = await ask('last: 10', traits);
    expect(last.edges.map(({ node }) => node.id)).toEqual(all.slice(-10));
    expect(plain.hits).toBeGreaterThan(SIZE);
    for (const each of [...hits, last.hits]) expect(each).toBeLessThan(300);
  });
});
