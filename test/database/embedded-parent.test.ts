import { spawn, type ChildProcess, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { identifyProcess } from '../../src/database/embedded/identify-process.ts';
import { startEmbeddedNeo4j } from '../../src/database/embedded/start-embedded-neo4j.ts';
import { embeddedOptions, startSecondNeo4j, temporaryFolder } from '../support/second-neo4j.ts';

const BOOT_MS = 60_000;
const directory = await temporaryFolder();
afterAll(async () => {
  await rm(directory, { recursive: true, force: true });
});

function runParent(folder: string): ChildProcessByStdio<null, Readable, null> {
  const script = fileURLToPath(new URL('../support/run-embedded.ts', import.meta.url));
  return spawn(process.execPath, ['--import', 'tsx', script, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** Runs the embedded Neo4j in a process of its own, and says what became of it. */
async function runInAnotherProcess(): Promise<{
  parent: ChildProcess;
  answer: { pid: number; code?: string };
}> {
  const parent = runParent(directory);
  const [line] = (await once(parent.stdout, 'data')) as [Buffer];
  return { parent, answer: JSON.parse(line.toString('utf8')) as { pid: number; code?: string } };
}

test(
  'a parent that is killed takes its database with it, and the folder is free',
  { timeout: 3 * BOOT_MS },
  async () => {
    const { parent, answer } = await runInAnotherProcess();
    expect(await identifyProcess(answer.pid)).not.toBeNull();
    await expect(startEmbeddedNeo4j(embeddedOptions(directory))).rejects.toMatchObject({
      code: 'FOLDER_IN_USE',
      message: expect.stringContaining(`process ${parent.pid}`) as string,
    });

    parent.kill('SIGKILL');
    await once(parent, 'exit');
    // At once: the new start waits for the database of the killed parent rather than fighting over the store.
    await using next = await startSecondNeo4j({ directory });
    expect(await identifyProcess(answer.pid)).toBeNull();
    expect(next.pid).not.toBe(answer.pid);
  },
);

test('a database whose parent is killed ends within a few seconds', { timeout: BOOT_MS }, async () => {
  const { parent, answer } = await runInAnotherProcess();
  parent.kill('SIGKILL');
  await expect.poll(() => identifyProcess(answer.pid), { timeout: 6_000 }).toBeNull();
});

test('a database whose parent is killed while it starts ends, too', { timeout: 2 * BOOT_MS }, async () => {
  const fresh = await temporaryFolder();
  const parent = runParent(fresh);
  // The store is being created once its lock exists.
  const isBeingCreated = (): Promise<boolean> =>
    stat(join(fresh, 'data/databases/store_lock')).then(
      () => true,
      () => false,
    );
  await expect.poll(isBeingCreated, { timeout: BOOT_MS }).toBe(true);
  const { database } = JSON.parse(await readFile(join(fresh, 'owner.lock'), 'utf8')) as {
    database: { pid: number };
  };
  expect(await identifyProcess(database.pid)).not.toBeNull();
  parent.kill('SIGKILL');
  await expect.poll(() => identifyProcess(database.pid), { timeout: 12_000 }).toBeNull();
  await rm(fresh, { recursive: true, force: true });
});

test('a second process is refused the folder of this one', { timeout: BOOT_MS }, async () => {
  await using _here = await startSecondNeo4j({ directory });
  const { parent, answer } = await runInAnotherProcess();
  expect(answer).toEqual({ code: 'FOLDER_IN_USE' });
  parent.kill('SIGKILL');
});
