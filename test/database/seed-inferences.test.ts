import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { applySnapshot } from '../../src/seed/apply-snapshot.ts';
import { buildSnapshot } from '../../src/seed/build-snapshot.ts';
import { renderChanges } from '../../src/seed/render-changes.ts';
import type { Snapshot } from '../../src/seed/snapshot.ts';
import { verifyStored } from '../../src/seed/verify-stored.ts';
import { emptyDatabase, testDatabase } from '../support/database.ts';
import { curatedFolders, projectModel } from '../support/seeded.ts';

const model = projectModel();
const folders = await curatedFolders('seed/health-data-hub', model);
const TIMEOUT_MS = 30_000;
let database: Database;

beforeAll(() => {
  database = testDatabase();
});

beforeEach(async () => {
  await emptyDatabase(database);
  await applySnapshot(database, without(), model);
});

afterAll(async () => {
  await emptyDatabase(database);
  await database.close();
});

/** Inferences of the one rule that reads the claims which these tests remove. */
const REACHES =
  "MATCH (c:Claim:Inference {ruleId: 'potential-reach'})-[:PREMISE]->(:Claim) RETURN count(DISTINCT c)";

describe('apply', () => {
  it('writes inferences that verify finds sound, and changes nothing the second time', async () => {
    expect(await count(REACHES)).toBe(12);
    expect(await verifyStored(database, without())).toMatchObject({ isSound: true, problems: [] });
    expect((await applySnapshot(database, without(), model)).isUpToDate).toBe(true);
  });

  it('removes the inferences with one of their premises, and brings them back with it', async () => {
    const { changes } = await applySnapshot(database, without('01net-033'), model);
    expect(renderChanges(changes).filter((line) => /^- (claim|fact)/.test(line)).length).toBeGreaterThan(12);
    expect(await count(REACHES)).toBe(0);
    expect(await count('MATCH ()-[r:POTENTIALLY_REACHED_BY]->() RETURN count(r)')).toBe(0);
    expect(await count("MATCH (f:Fact {predicate: 'potentiallyReachedBy'}) RETURN count(f)")).toBe(0);
    expect(await verifyStored(database, without('01net-033'))).toMatchObject({ isSound: true });
    await applySnapshot(database, without(), model);
    expect(await verifyStored(database, without())).toMatchObject({ isSound: true });
  });

  it('keeps an inference that has another claim left for the same fact, and drops the premise', async () => {
    await applySnapshot(database, without('01net-037'), model);
    expect(await count(REACHES)).toBe(12);
    expect(
      await count("MATCH (:Inference)-[:PREMISE]->(p) WHERE p.id ENDS WITH '-037' RETURN count(p)"),
    ).toBe(0);
    expect(await verifyStored(database, without('01net-037'))).toMatchObject({ isSound: true });
  });
});

describe('verify', () => {
  it('notices an inference that is known before what it rests on', async () => {
    await run("MATCH (c:Inference) SET c.knownFrom = '2020-01-01'");
    const { isSound, problems } = await verifyStored(database, without());
    expect(isSound).toBe(false);
    expect(problems.join('\n')).toContain('known or true where a premise is not');
  });

  it('notices an inference without premises or rule', async () => {
    await run('MATCH (c:Inference)-[p:PREMISE]->() DELETE p');
    expect((await verifyStored(database, without())).problems.join('\n')).toContain(
      'without a rule or a premise',
    );
    await applySnapshot(database, without(), model);
    await run("MATCH (c:Inference) SET c.ruleId = 'none'");
    expect((await verifyStored(database, without())).problems.join('\n')).toContain(
      'without a rule or a premise',
    );
  });
});

/** The case without some of its claims. */
function without(...keys: readonly string[]): Snapshot {
  const left = folders.map((folder) => ({
    ...folder,
    claims: folder.claims.filter(({ key }) => !keys.includes(key)),
  }));
  return buildSnapshot(left, model);
}

async function count(statement: string): Promise<number> {
  const { rows } = await database.read(statement, {}, { timeoutMs: TIMEOUT_MS });
  return Number(rows[0]?.[0]);
}

async function run(statement: string): Promise<void> {
  await database.write((transaction) => transaction.run(statement), { timeoutMs: TIMEOUT_MS });
}
