import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { openDatabase } from '../../src/database/driver.ts';
import { int } from '../../src/database/int.ts';
import { emptyDatabase, testDatabase } from '../support/database.ts';
import { startTcpProxy } from '../support/tcp-proxy.ts';

const LIMITS = { timeoutMs: 10_000 };

let database: Database;
beforeAll(() => {
  database = testDatabase();
});
afterAll(async () => {
  await database.close();
});
beforeEach(async () => {
  await emptyDatabase(database);
});

describe('read', () => {
  test('returns rows by position and the keys in their order', async () => {
    const result = await database.read('UNWIND [1, 2] AS n RETURN n, "x" + n AS text', {}, LIMITS);
    expect(result.keys).toEqual(['n', 'text']);
    expect(result.rows).toEqual([
      [1, 'x1'],
      [2, 'x2'],
    ]);
  });

  test('returns no rows and still the keys', async () => {
    const result = await database.read('MATCH (n:Nothing) RETURN n.id AS id', {}, LIMITS);
    expect(result).toMatchObject({ keys: ['id'], rows: [] });
  });

  test('takes one round trip once connected', async () => {
    await using proxy = await startTcpProxy(inject('neo4j').uri);
    const proxied = openDatabase({ ...inject('neo4j'), uri: proxy.uri });
    await proxied.ping();
    const before = proxy.exchanges();
    for (let count = 0; count < 5; count += 1) await proxied.read('RETURN $p.x', { p: { x: 1 } }, LIMITS);
    expect(proxy.exchanges() - before).toBe(5);
    expect(proxy.connections()).toBe(1);
    await proxied.close();
  });

  test('is refused when the statement writes', async () => {
    await expect(database.read('CREATE (:X)', {}, LIMITS)).rejects.toMatchObject({ code: 'DATABASE_FAILED' });
  });

  test('takes an integer parameter where a plain number would be a float', async () => {
    const page = 'UNWIND range(1, 9) AS n RETURN n LIMIT $p.first';
    expect((await database.read(page, { p: { first: int(3) } }, LIMITS)).rows).toHaveLength(3);
    await expect(database.read(page, { p: { first: 3 } }, LIMITS)).rejects.toMatchObject({
      code: 'DATABASE_FAILED',
    });
  });

  test('is tried again on a new connection when its connection breaks', async () => {
    await using proxy = await startTcpProxy(inject('neo4j').uri);
    const proxied = openDatabase({ ...inject('neo4j'), uri: proxy.uri });
    await proxied.ping();
    proxy.cutOnNextWrite();
    expect((await proxied.read('RETURN 7', {}, LIMITS)).rows).toEqual([[7]]);
    expect(proxy.connections()).toBe(2);
    await proxied.close();
  });

  test('gives up when the connection keeps breaking', async () => {
    await using proxy = await startTcpProxy(inject('neo4j').uri);
    const proxied = openDatabase({ ...inject('neo4j'), uri: proxy.uri });
    await proxied.ping();
    for (let count = 0; count < 10; count += 1) proxy.cutOnNextWrite();
    await expect(proxied.read('RETURN 7', {}, LIMITS)).rejects.toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
    });
    expect(proxy.connections()).toBeLessThanOrEqual(3);
    await proxied.close();
  });

  test('stops a statement that runs too long', async () => {
    const begin = performance.now();
    const runaway = database.read('UNWIND range(1, 1000000000) AS n RETURN sum(n)', {}, { timeoutMs: 300 });
    await expect(runaway).rejects.toMatchObject({ name: 'DatabaseError', code: 'TIMEOUT' });
    expect(performance.now() - begin).toBeLessThan(3_000);
  });

  test('ends on the server too when its signal aborts', async () => {
    const controller = new AbortController();
    const statement = 'UNWIND range(1, 1000000000) AS aborted RETURN sum(aborted)';
    const running = database.read(statement, {}, { timeoutMs: 60_000, signal: controller.signal });
    const others =
      'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH "UNWIND range" RETURN count(*)';
    await expect.poll(async () => (await database.read(others, {}, LIMITS)).rows[0]?.[0]).toBe(1);
    controller.abort(new Error('the client went away'));
    await expect(running).rejects.toThrow('the client went away');
    await expect.poll(async () => (await database.read(others, {}, LIMITS)).rows[0]?.[0]).toBe(0);
  });
});

describe('write', () => {
  test('commits what its work did and lets later reads see it', async () => {
    const created = await database.write(async (transaction) => {
      const { rows } = await transaction.run('CREATE (n:Thing {id: $id}) RETURN n.id', { id: 'a' });
      return rows[0]?.[0];
    }, LIMITS);
    expect(created).toBe('a');
    expect((await database.read('MATCH (n:Thing) RETURN count(n)', {}, LIMITS)).rows).toEqual([[1]]);
  });

  test('undoes everything and passes the error on when its work throws', async () => {
    const work = database.write(async (transaction) => {
      await transaction.run('CREATE (:Thing)');
      throw new RangeError('the work failed');
    }, LIMITS);
    await expect(work).rejects.toThrow(RangeError);
    expect((await database.read('MATCH (n:Thing) RETURN count(n)', {}, LIMITS)).rows).toEqual([[0]]);
  });

  test('reports a statement that fails as a failure of the database', async () => {
    const work = database.write((transaction) => transaction.run('THIS IS NOT CYPHER'), LIMITS);
    await expect(work).rejects.toMatchObject({ name: 'DatabaseError', code: 'DATABASE_FAILED' });
  });

  test('stops a transaction that runs too long', async () => {
    const work = database.write(
      (transaction) => transaction.run('UNWIND range(1, 1000000000) AS n RETURN sum(n)'),
      { timeoutMs: 300 },
    );
    await expect(work).rejects.toMatchObject({ code: 'TIMEOUT' });
  });
});

describe('plans', () => {
  test('a profile counts the database hits of every operator', async () => {
    await database.write(
      (transaction) => transaction.run('UNWIND range(1, 10) AS i CREATE (:Hit {i: i})'),
      LIMITS,
    );
    const { dbHits, plan, rows } = await database.profile('MATCH (n:Hit) RETURN n.i', {});
    expect(rows).toHaveLength(10);
    expect(plan.operator).toContain('ProduceResults');
    expect(plan.children[0]?.rows).toBe(10);
    expect(dbHits).toBeGreaterThan(10);
  });

  test('an explained statement has a plan, no hits and no rows', async () => {
    const { dbHits, plan, rows } = await database.explain('MATCH (n) WHERE n.i = $p.i RETURN n', {
      p: { i: 1 },
    });
    expect(plan.operator).toContain('ProduceResults');
    expect({ dbHits, rows }).toEqual({ dbHits: null, rows: [] });
  });
});
