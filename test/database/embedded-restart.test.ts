import { rm } from 'node:fs/promises';
import { afterAll, expect, inject, test } from 'vitest';
import { findFreePort } from '../../src/database/embedded/free-port.ts';
import { identifyProcess } from '../../src/database/embedded/identify-process.ts';
import { provideDatabase } from '../../src/database/provide-database.ts';
import { embeddedOptions, startSecondNeo4j, temporaryFolder } from '../support/second-neo4j.ts';

const LIMITS = { timeoutMs: 10_000 };
const BOOT_MS = 60_000;
const directory = await temporaryFolder();
const embedded = embeddedOptions(directory);
afterAll(async () => {
  await rm(directory, { recursive: true, force: true });
});

test('a database that dies says that nobody asked it to', { timeout: BOOT_MS }, async () => {
  const neo4j = await startSecondNeo4j();
  process.kill(neo4j.pid, 'SIGKILL');
  expect(await neo4j.exited).toEqual({ code: null, signal: 'SIGKILL', expected: false });
  await neo4j.stop();
});

test(
  'a provided database that dies is unavailable, then ready again with its data',
  { timeout: 3 * BOOT_MS },
  async () => {
    const states: string[] = [];
    await using provided = await provideDatabase({ embedded, onStateChange: (state) => states.push(state) });
    const { database } = provided;
    await database.write((transaction) => transaction.run('MERGE (:Kept {id: 1})'), LIMITS);
    const first = provided.embedded;

    process.kill(first?.pid ?? 0, 'SIGKILL');
    await expect.poll(() => provided.state).toBe('restarting');
    expect(provided.embedded).toBeNull();
    await expect(database.read('RETURN 1', {}, LIMITS)).rejects.toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
    });

    await expect.poll(() => provided.state, { timeout: BOOT_MS }).toBe('ready');
    expect(provided.embedded?.port).toBe(first?.port);
    expect((await database.read('MATCH (n:Kept) RETURN n.id', {}, LIMITS)).rows).toEqual([[1]]);
    await provided.close();
    expect(states).toEqual(['ready', 'restarting', 'ready', 'stopped']);
  },
);

test('a close during a restart leaves no process behind', { timeout: 2 * BOOT_MS }, async () => {
  const provided = await provideDatabase({ embedded });
  const pid = provided.embedded?.pid ?? 0;
  process.kill(pid, 'SIGKILL');
  await expect.poll(() => provided.state).toBe('restarting');
  await provided.close();
  expect(provided.state).toBe('stopped');
  // The folder is free at once.
  await (await startSecondNeo4j({ directory })).stop();
  expect(await identifyProcess(pid)).toBeNull();
});

test('a given address is connected to and nothing is started', async () => {
  await using provided = await provideDatabase({ target: inject('neo4j'), embedded });
  expect(provided.embedded).toBeNull();
  expect(provided.state).toBe('ready');
  await provided.database.ping();
});

test('a given address that does not answer is reported after the time allowed', async () => {
  const target = { ...inject('neo4j'), uri: `bolt://127.0.0.1:${await findFreePort()}` };
  const states: string[] = [];
  const provide = provideDatabase({
    target,
    embedded,
    connectTimeoutMs: 700,
    onStateChange: (state) => states.push(state),
  });
  await expect(provide).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  expect(states).toEqual(['failed']);
});
