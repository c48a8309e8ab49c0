import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { askExplained } from '../support/ask-explained.ts';
import { emptyDatabase, testDatabase } from '../support/database.ts';
import { projectModel, seed } from '../support/seeded.ts';

const model = projectModel();
const SYSTEMS = 5_000;

interface Answer {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
}

/** Who operates a system: every other one the hospital, one in a hundred Ada's company, the rest nobody. */
const operatorOf = (index: number): string | null =>
  index % 2 === 0 ? 'hospital' : index % 100 === 1 ? 'acme' : null;
const keyOf = (index: number): string => `k${String((index * 7919) % 1000).padStart(3, '0')}`;

describe('a list of what is linked with something', () => {
  let database: Database;
  beforeAll(async () => {
    database = testDatabase();
    await emptyDatabase(database);
    await seed(database, { model, folder: 'test/golden/dataset' });
    const systems = Array.from({ length: SYSTEMS }, (_, index) => ({
      id: `system-${index}`,
      key: keyOf(index),
      operator: operatorOf(index),
    }));
    await database.write(
      (transaction) =>
        transaction.run(
          `MATCH (s:Entity {id: 'records'})-[r:OPERATED_BY]->(:Entity {id: 'hospital'})
           UNWIND $p.systems AS system
           CREATE (n)
           SET n = properties(s), n.id = system.id, n.nameKey = system.key
           SET n:Entity:DataSystem
           WITH n, r, system MATCH (o:Entity {id: system.operator})
           CREATE (n)-[f:OPERATED_BY]->(o)
           SET f = properties(r), f.id = 'f-' + n.id, f.factId = 'f-' + n.id`,
          { p: { systems } },
        ),
      { timeoutMs: 20_000 },
    );
    await database.read('CALL db.prepareForReplanning(60)', {}, { timeoutMs: 60_000 });
  });
  afterAll(() => database.close());

  async function ask(systems: string): Promise<Answer & { readonly hits: number }> {
    const { data, hits } = await askExplained(
      { model, database },
      `{ dataSystems(${systems}) { totalCount edges { node { id } } pageInfo { endCursor hasNextPage } } }`,
    );
    return { ...(data as { dataSystems: Answer }).dataSystems, hits };
  }

  const operatedBy = (id: string): string => `{ operatedBy: { some: { node: { id: { eq: "${id}" } } } } }`;
  const idsOf = ({ edges }: Answer): string[] => edges.map(({ node }) => node.id);
  const expected = (isWanted: (index: number) => boolean): string[] =>
    Array.from({ length: SYSTEMS }, (_, index) => index)
      .filter(isWanted)
      .map((index) => ({ id: `system-${index}`, key: keyOf(index) }))
      .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.id < b.id ? -1 : 1))
      .map(({ id }) => id);

  it('is found from there where that leads to few, whatever there is besides', async () => {
    const answer = await ask(`first: 100, where: ${operatedBy('acme')}`);
    const ids = expected((index) => operatorOf(index) === 'acme');
    expect(idsOf(answer).filter((id) => id !== 'records')).toEqual(ids);
    expect(answer.hits).toBeLessThan(SYSTEMS / 4);
  });

  it('is read in order where that leads to many, page by page', async () => {
    const ids: string[] = [];
    const where = operatedBy('hospital');
    let page = await ask(`first: 400, where: ${where}`);
    ids.push(...idsOf(page));
    while (page.pageInfo.hasNextPage) {
      page = await ask(`first: 400, after: ${JSON.stringify(page.pageInfo.endCursor)}, where: ${where}`);
      ids.push(...idsOf(page));
    }
    expect(ids.filter((id) => id !== 'records')).toEqual(
      expected((index) => operatorOf(index) === 'hospital'),
    );
    expect(page.totalCount).toBe(SYSTEMS / 2 + 1);
    const last = await ask(`last: 3, where: ${where}`);
    expect(idsOf(last)).toEqual(ids.slice(-3));
  });

  it('holds what one of several ways leads to once', async () => {
    const either = `{ OR: [${operatedBy('acme')}, { id: { in: ["system-1", "system-2"] } }] }`;
    const answer = await ask(`first: 100, where: ${either}`);
    const ids = expected((index) => operatorOf(index) === 'acme' || index === 2);
    expect(idsOf(answer).filter((id) => id !== 'records')).toEqual(ids);
    expect(answer.totalCount).toBe(answer.edges.length);
    expect(answer.hits).toBeLessThan(SYSTEMS / 4);
  });
});
