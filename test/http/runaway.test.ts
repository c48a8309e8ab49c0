import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import type { Service } from '../../src/service.ts';
import { emptyDatabase, testDatabase } from '../support/database.ts';
import { writeEntities, writeRelations } from '../support/raw-graph.ts';
import { expectRefusal, post } from './ask.ts';
import { startFullService } from './full-service.ts';

const LIMITS = { timeoutMs: 30_000 };
/** Organizations that are all partners of each other. */
const CROWD = 120;
const EXECUTION_TIMEOUT_MS = 6_000;

let service: Service;
let database: Database;

beforeAll(async () => {
  service = await startFullService({ EXECUTION_TIMEOUT_MS: String(EXECUTION_TIMEOUT_MS) });
  database = testDatabase();
  const crowd = Array.from({ length: CROWD }, (_, index) => `crowd-${index}`);
  await writeEntities(database, ['Actor', 'Organization'], crowd);
  const pairs = crowd.flatMap((one, index) => crowd.slice(index + 1).map((other) => [one, other] as const));
  await writeRelations(database, { type: 'PARTNERS_WITH', predicate: 'partnersWith' }, pairs);
});

afterAll(async () => {
  await service.close();
  await emptyDatabase(database);
  await database.close();
});

/** Partners of partners of partners of whom none has such a name: no limit of size or cost is met. */
const RUNAWAY = `{ organizations(first: 1, where: { partnersWith: { some: { node: { partnersWith: { some: { node: {
  partnersWith: { some: { node: { nameFr: { contains: "nobody" } } } } } } } } } } }) { edges { node { id } } } }`;
const QUICK = '{ organization(id: "nimbus") { name } search(text: "nimbus") { edges { node { id } } } }';

const running = async (): Promise<number> => {
  const { rows } = await database.read(
    "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'PARTNERS' + '_WITH' RETURN count(*)",
    {},
    LIMITS,
  );
  return Number(rows[0]?.[0]);
};

describe('requests that would run for ever', () => {
  it('are cut and say so, while others are answered, and leave nothing running', async () => {
    expect((await post(service.url, QUICK)).status).toBe(200);
    let cut = 0;
    const runaways = [1, 2, 3].map(async () => {
      const response = await post(service.url, RUNAWAY);
      cut += 1;
      const [error] = await expectRefusal(response, 504, 'TIMEOUT');
      return error?.message;
    });
    await expect.poll(running, { timeout: EXECUTION_TIMEOUT_MS }).toBeGreaterThan(1);
    for (let count = 0; count < 3; count += 1) {
      const response = await post(service.url, QUICK);
      expect(`${response.status} ${await response.text()}`).toMatch(/^200 .*"nimbus-cloud"/i);
    }
    // They were answered while all of the others still ran.
    expect(cut).toBe(0);
    for (const message of await Promise.all(runaways)) expect(message).toMatch(/too long|time/);
    await expect.poll(running, { timeout: 10_000 }).toBe(0);
    expect((await post(service.url, QUICK)).status).toBe(200);
  });
});
