import { rm, readFile, stat, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openDatabase } from '../../src/database/driver.ts';
import { findClassArchive } from '../../src/database/embedded/class-archive.ts';
import { findJava } from '../../src/database/embedded/find-java.ts';
import { identifyProcess } from '../../src/database/embedded/identify-process.ts';
import { resolveClassPath } from '../../src/database/embedded/resolve-class-path.ts';
import { pomFile } from '../support/folders.ts';
import { startSecondNeo4j, temporaryFolder } from '../support/second-neo4j.ts';

const LIMITS = { timeoutMs: 10_000 };
const BOOT_MS = 60_000;

const directory = await temporaryFolder();
afterAll(async () => {
  await rm(directory, { recursive: true, force: true });
});

test('data survive a stop and a start', { timeout: 2 * BOOT_MS }, async () => {
  const first = await startSecondNeo4j({ directory });
  const before = openDatabase(first);
  await before.write((transaction) => transaction.run('CREATE (:Kept {id: 1})'), LIMITS);
  await before.close();
  await first.stop();

  await using second = await startSecondNeo4j({ directory });
  expect(second.password).toBe(first.password);
  const after = openDatabase(second);
  expect((await after.read('MATCH (n:Kept) RETURN n.id', {}, LIMITS)).rows).toEqual([[1]]);
  await after.close();
});

test('a stop is clean, quick, and the same for everyone who asks', { timeout: BOOT_MS }, async () => {
  const neo4j = await startSecondNeo4j({ directory });
  const begin = performance.now();
  const stops = [neo4j.stop(), neo4j.stop()];
  expect(stops[0]).toBe(stops[1]);
  await Promise.all(stops);
  expect(performance.now() - begin).toBeLessThan(5_000);
  expect(await neo4j.exited).toMatchObject({ expected: true });
  expect(await identifyProcess(neo4j.pid)).toBeNull();
  // A stop that was not clean would make the next start recover.
  expect(await readFile(join(directory, 'logs/neo4j.log'), 'utf8')).toMatch(/Stopped\.\s*$/);
});

test('the password is generated, private, and on no command line or log', { timeout: BOOT_MS }, async () => {
  await using neo4j = await startSecondNeo4j({ directory });
  expect(neo4j.password.length).toBeGreaterThanOrEqual(32);
  expect((await stat(join(directory, 'password'))).mode & 0o777).toBe(0o600);
  expect((await stat(join(directory, 'data/dbms/auth.ini'))).mode & 0o777).toBe(0o600);
  for (const log of ['neo4j.log', 'java.log', 'debug.log', 'security.log']) {
    expect(await readFile(join(directory, 'logs', log), 'utf8')).not.toContain(neo4j.password);
  }
  if (process.platform === 'linux') {
    expect(await readFile(`/proc/${neo4j.pid}/cmdline`, 'utf8')).not.toContain(neo4j.password);
  }
});

test('it listens on the loopback interface only', { timeout: BOOT_MS }, async () => {
  await using neo4j = await startSecondNeo4j({ directory });
  const outside = Object.values(networkInterfaces())
    .flat()
    .find((address) => address?.internal === false && address.family === 'IPv4');
  expect(neo4j.uri).toBe(`bolt://127.0.0.1:${neo4j.port}`);
  if (outside === undefined) return;
  const refused = await new Promise((resolve) => {
    const socket = connect({ host: outside.address, port: neo4j.port, timeout: 2_000 });
    const answer = (isRefused: boolean) => () => {
      socket.destroy();
      resolve(isRefused);
    };
    socket.once('error', answer(true)).once('timeout', answer(true)).once('connect', answer(false));
  });
  expect(refused).toBe(true);
});

test('a first start that was killed half-way is repaired by the next', { timeout: 2 * BOOT_MS }, async () => {
  const fresh = await temporaryFolder();
  const killed = new AbortController();
  const half = startSecondNeo4j({ directory: fresh, signal: killed.signal });
  // The store is being created once its lock exists.
  await expect
    .poll(
      () =>
        stat(join(fresh, 'data/databases/store_lock')).then(
          () => true,
          () => false,
        ),
      { timeout: BOOT_MS },
    )
    .toBe(true);
  killed.abort();
  await expect(half).rejects.toMatchObject({ code: 'START_CANCELLED' });

  const whole = await startSecondNeo4j({ directory: fresh });
  await whole.stop();
  await rm(fresh, { recursive: true });
});

test('a class archive that does not fit is ignored', { timeout: BOOT_MS }, async () => {
  const cacheDirectory = await temporaryFolder();
  const probe = await startSecondNeo4j({ directory, cacheDirectory });
  await probe.stop();
  const classPath = await resolveClassPath({
    pomFile,
    cacheDirectory,
    mavenCommand: 'no-maven-is-needed-now',
  });
  const archive = await findClassArchive(cacheDirectory, await findJava('java'), classPath);
  await writeFile(archive.file, 'no archive');

  await using neo4j = await startSecondNeo4j({ directory, cacheDirectory });
  expect(neo4j.port).toBeGreaterThan(0);
  await rm(cacheDirectory, { recursive: true });
});
