import { rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { startSecondNeo4j, temporaryFolder } from '../support/second-neo4j.ts';
import { ask, expectRefusal, post } from './ask.ts';
import { startFullService, variablesFor } from './full-service.ts';

const QUESTION = `{
  dataSystem(id: "ship-register") {
    name
    hostedOn { edges { fact { status validFrom claims { id quote } } node { id name } } }
  }
}`;

describe('another database', () => {
  it('gives the same answer with no change but NEO4J_URI', async () => {
    const neo4j = await startSecondNeo4j();
    try {
      const here = await startFullService();
      const expected = await ask(here.url, QUESTION);
      await here.close();
      expect(expected.data?.['dataSystem']).toMatchObject({ name: 'Ship register' });

      const there = await startFullService(variablesFor(neo4j));
      expect(await ask(there.url, QUESTION)).toEqual(expected);
      await there.close();
    } finally {
      await neo4j.stop();
    }
  });
});

describe('a database that goes away and comes back', () => {
  it('makes operations fail with 503 meanwhile, and the service ready again by itself', async () => {
    const directory = await temporaryFolder();
    const first = await startSecondNeo4j({ directory });
    const service = await startFullService({ ...variablesFor(first), EXECUTION_TIMEOUT_MS: '5000' });
    const ready = async (): Promise<number> => (await fetch(`${service.url}/health/ready`)).status;
    try {
      const expected = await ask(service.url, QUESTION);
      expect(await ready()).toBe(200);

      // Questions run all the time, so that some run at the moment at which it stops.
      const statuses = new Set<number>();
      let asking = true;
      const askers = Array.from({ length: 4 }, async () => {
        while (asking) {
          const response = await post(service.url, QUESTION);
          statuses.add(response.status);
          const text = await response.text();
          if (response.status !== 200) expect(text).toMatch(/"code":"(DATABASE_UNAVAILABLE|TIMEOUT)"/);
        }
      });
      await sleep(300);
      await first.stop();
      await expectRefusal(await post(service.url, QUESTION), 503, 'DATABASE_UNAVAILABLE');
      expect(await ready()).toBe(503);
      expect((await fetch(`${service.url}/health/live`)).status).toBe(200);
      expect(await (await fetch(`${service.url}/metrics`)).text()).toMatch(/^database_up 0$/m);

      const second = await startSecondNeo4j({ directory, port: first.port });
      try {
        const deadline = Date.now() + 20_000;
        while ((await ready()) !== 200 && Date.now() < deadline) await sleep(100);
        expect(await ready()).toBe(200);
        expect(await ask(service.url, QUESTION)).toEqual(expected);
      } finally {
        asking = false;
        await Promise.all(askers);
        await second.stop();
      }
      expect(statuses.has(200)).toBe(true);
      expect([...statuses].every((status) => [200, 503, 504].includes(status))).toBe(true);
    } finally {
      await service.close();
      await first.stop();
      await rm(directory, { recursive: true, force: true });
    }
  }, 120_000);
});
