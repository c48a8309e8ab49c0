import { mkdir, readFile, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { identifyProcess } from '../../src/database/embedded/identify-process.ts';
import { ask } from '../http/ask.ts';
import { harbour } from '../http/full-service.ts';
import { runService, type RunningService } from '../http/run-service.ts';
import { cacheDirectory } from '../support/folders.ts';
import { temporaryFolder } from '../support/second-neo4j.ts';

const data = await temporaryFolder();
let running: RunningService | undefined;
afterEach(async () => {
  running?.signal('SIGKILL');
  await running?.exited;
  await rm(data, { recursive: true, force: true });
});

test('the service starts a Neo4j of its own and stops it with itself on SIGINT', async () => {
  // What Maven and Java worked out for the other tests.
  await mkdir(join(data, 'neo4j'));
  await symlink(cacheDirectory, join(data, 'neo4j', 'cache'));
  running = runService({ PORT: '0', DATA_DIRECTORY: data, SEED_DIRECTORY: harbour });
  await running.says('/metrics');
  expect(await ask(running.url(), '{ organization(id: "nimbus") { name } }')).toMatchObject({
    data: { organization: { name: 'Nimbus' } },
  });
  const lock = await readFile(join(data, 'neo4j', 'owner.lock'), 'utf8');
  const { database } = JSON.parse(lock) as { database: { pid: number } };
  expect(await identifyProcess(database.pid)).not.toBeNull();
  running.signal('SIGINT');
  expect(await running.exited).toBe(0);
  expect(await identifyProcess(database.pid)).toBeNull();
});
