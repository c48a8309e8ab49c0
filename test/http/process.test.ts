import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { emptyDatabase, testDatabase } from '../support/database.ts';
import { ask } from './ask.ts';
import { harbour, variablesFor } from './full-service.ts';
import { runService, type RunningService } from './run-service.ts';

/** The service as a process: what it prints, how it ends. */
describe('the process', () => {
  let running: RunningService | undefined;
  afterEach(async () => {
    running?.signal('SIGKILL');
    await running?.exited;
    running = undefined;
  });

  const onTestDatabase = (): Record<string, string> => ({
    PORT: '0',
    SEED_DIRECTORY: harbour,
    ...variablesFor(inject('neo4j')),
  });

  it('prints where everything is, answers, and ends with 0 on SIGTERM', async () => {
    const database = testDatabase();
    await emptyDatabase(database);
    await database.close();
    running = runService(onTestDatabase());
    await running.says('Ready after');
    await running.says('/metrics');
    const url = running.url();
    expect(running.output()).toContain(`${url}/graphiql/`);
    expect(await ask(url, '{ organization(id: "nimbus") { name } }')).toMatchObject({
      data: { organization: { name: 'Nimbus' } },
    });
    running.signal('SIGTERM');
    expect(await running.exited).toBe(0);
    expect(running.output()).toContain('Stopped.');
  });

  it('ends with 0 on SIGINT while it starts', async () => {
    // Nothing listens there, so the start waits.
    running = runService({ ...onTestDatabase(), NEO4J_URI: 'bolt://127.0.0.1:9' });
    await running.says('Starting');
    running.signal('SIGINT');
    expect(await running.exited).toBe(0);
  });

  it('says which port is taken, before it starts a database', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const directory = await mkdtemp(join(tmpdir(), 'sovereignty-graph-'));
    try {
      running = runService({ PORT: String(port), DATA_DIRECTORY: directory });
      expect(await running.exited).toBe(1);
      expect(running.output()).toContain(`Port ${port} on 127.0.0.1 is in use by another program.`);
      expect(running.output()).not.toMatch(/Neo4j|\n {4}at /);
    } finally {
      other.close();
      await rm(directory, { recursive: true });
    }
  });

  it('says in a sentence that the database does not answer, and ends with 1', async () => {
    running = runService({ ...onTestDatabase(), NEO4J_PASSWORD: 'wrong-password' });
    expect(await running.exited).toBe(1);
    expect(running.output()).toContain('NEO4J_PASSWORD');
    expect(running.output()).not.toMatch(/wrong-password|\n {4}at /);
  });

  it('names every setting that cannot be used, none of their values, and ends with 2', async () => {
    running = runService({
      PORT: 'http',
      NEO4J_URI: 'http://somewhere',
      LOG_LEVEL: 'loud',
      MAX_DEPTH: '1',
      PUBLIC_URL: 'https://graph.example/path',
    });
    expect(await running.exited).toBe(2);
    for (const name of ['PORT', 'NEO4J_URI', 'NEO4J_PASSWORD', 'LOG_LEVEL', 'MAX_DEPTH', 'PUBLIC_URL']) {
      expect(running.output()).toContain(`\n  ${name} `);
    }
    expect(running.output()).not.toMatch(/somewhere|loud|\n {4}at /);
  });
});
