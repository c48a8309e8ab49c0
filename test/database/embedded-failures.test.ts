import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { lockFolder } from '../../src/database/embedded/folder-lock.ts';
import { resolveClassPath } from '../../src/database/embedded/resolve-class-path.ts';
import { startEmbeddedNeo4j } from '../../src/database/embedded/start-embedded-neo4j.ts';
import { embeddedOptions, startSecondNeo4j, temporaryFolder } from '../support/second-neo4j.ts';

const BOOT_MS = 60_000;

const directory = await temporaryFolder();
afterAll(async () => {
  await rm(directory, { recursive: true, force: true });
});

/** A stand-in for a program that is installed but not good enough. */
async function program(name: string, script: string): Promise<string> {
  const file = join(directory, name);
  await writeFile(file, `#!/bin/sh\n${script}\n`);
  await chmod(file, 0o755);
  return file;
}

test('without Java the error says to install it or to set NEO4J_URI', async () => {
  const start = startEmbeddedNeo4j({ ...embeddedOptions(directory), javaCommand: 'no-such-java' });
  await expect(start).rejects.toMatchObject({
    name: 'EmbeddedNeo4jError',
    code: 'JAVA_MISSING',
    message: expect.stringMatching(/no-such-java.*Install Java 17, or set NEO4J_URI/) as string,
  });
});

test('an older Java is named with its version', async () => {
  const javaCommand = await program('java-8', 'echo "    java.specification.version = 1.8" >&2');
  await expect(startEmbeddedNeo4j({ ...embeddedOptions(directory), javaCommand })).rejects.toMatchObject({
    code: 'JAVA_TOO_OLD',
    message: expect.stringMatching(/is Java 8\. Install Java 17, or set NEO4J_URI/) as string,
  });
});

test('without Maven the error says to install it or to set NEO4J_URI', async () => {
  const cacheDirectory = join(directory, 'empty-cache');
  const options = { ...embeddedOptions(directory), cacheDirectory, mavenCommand: 'no-such-maven' };
  await expect(startEmbeddedNeo4j(options)).rejects.toMatchObject({
    code: 'MAVEN_MISSING',
    message: expect.stringMatching(/no-such-maven.*Install Maven 3, or set NEO4J_URI/) as string,
  });
});

test('when Maven fails the error holds its last lines', async () => {
  const cacheDirectory = join(directory, 'empty-cache');
  const mavenCommand = await program('failing-maven', 'echo first; echo "[ERROR] no such artifact"; exit 1');
  const options = { ...embeddedOptions(directory), cacheDirectory, mavenCommand };
  await expect(startEmbeddedNeo4j(options)).rejects.toMatchObject({
    code: 'JARS_UNRESOLVED',
    message: expect.stringContaining('[ERROR] no such artifact') as string,
  });
  expect(await readdir(cacheDirectory)).toEqual([]);
});

test('a second start calls Maven only when a jar has gone', async () => {
  const cacheDirectory = join(directory, 'cache');
  const jar = join(directory, 'a.jar');
  const calls = join(directory, 'calls');
  const mavenCommand = await program(
    'counting-maven',
    `echo call >> "${calls}"; touch "${jar}"; for last; do :; done; printf %s "${jar}" > "\${last#*=}"`,
  );
  const { pomFile } = embeddedOptions(directory);
  const resolve = () => resolveClassPath({ pomFile, cacheDirectory, mavenCommand });
  const countCalls = async () => (await readFile(calls, 'utf8')).trim().split('\n').length;

  expect((await resolve()).text).toBe(jar);
  await resolve();
  expect(await countCalls()).toBe(1);
  await rm(jar);
  await resolve();
  expect(await countCalls()).toBe(2);
});

test('a start that takes too long is ended and leaves the folder free', { timeout: BOOT_MS }, async () => {
  const folder = join(directory, 'slow');
  const start = startEmbeddedNeo4j({ ...embeddedOptions(folder), startTimeoutMs: 300 });
  await expect(start).rejects.toMatchObject({
    code: 'START_TIMEOUT',
    message: expect.stringContaining('0.3 s') as string,
  });
  await (await startSecondNeo4j({ directory: folder })).stop();
});

test('a start that ends early holds the last lines of the log', { timeout: BOOT_MS }, async () => {
  const folder = join(directory, 'broken');
  // A file where the store has to be a folder.
  await mkdir(join(folder, 'data'), { recursive: true });
  await writeFile(join(folder, 'data/databases'), '');
  await expect(startEmbeddedNeo4j(embeddedOptions(folder))).rejects.toMatchObject({
    code: 'START_FAILED',
    message: expect.stringMatching(/It logged last:\n.*\S/s) as string,
  });
});

test(
  'a JVM that does not accept its arguments is reported with its own words',
  { timeout: BOOT_MS },
  async () => {
    const start = startEmbeddedNeo4j({ ...embeddedOptions(join(directory, 'tiny')), heapMegabytes: 0.5 });
    await expect(start).rejects.toMatchObject({
      code: 'START_FAILED',
      message: expect.stringMatching(/status 1.*Invalid initial heap size/s) as string,
    });
  },
);

test('a store whose password is lost says so at once', { timeout: BOOT_MS }, async () => {
  const folder = join(directory, 'lost');
  await (await startSecondNeo4j({ directory: folder })).stop();
  await rm(join(folder, 'password'));
  await expect(startEmbeddedNeo4j(embeddedOptions(folder))).rejects.toMatchObject({
    code: 'START_FAILED',
    message: expect.stringContaining('Put the file back') as string,
  });
  await writeFile(join(folder, 'password'), 'another-password');
  await expect(startEmbeddedNeo4j(embeddedOptions(folder))).rejects.toMatchObject({
    code: 'START_FAILED',
    message: expect.stringContaining('does not fit') as string,
  });
});

test('a folder that this process uses is refused', { timeout: BOOT_MS }, async () => {
  const folder = join(directory, 'own');
  await using _first = await startSecondNeo4j({ directory: folder });
  await expect(startEmbeddedNeo4j(embeddedOptions(folder))).rejects.toMatchObject({
    code: 'FOLDER_IN_USE',
    message: expect.stringContaining(`in use by process ${process.pid}`) as string,
  });
});

test('a store that a Neo4j without our lock uses is refused', { timeout: 2 * BOOT_MS }, async () => {
  const folder = join(directory, 'foreign');
  await using _first = await startSecondNeo4j({ directory: folder });
  await rm(join(folder, 'owner.lock'));
  await expect(startEmbeddedNeo4j(embeddedOptions(folder))).rejects.toMatchObject({ code: 'FOLDER_IN_USE' });
});

test('a lock of a process that is gone, or whose number another one has now, is taken over', async () => {
  const folder = join(directory, 'stale');
  await mkdir(folder);
  const gone = spawn('true');
  await once(gone, 'exit');
  const stale = [
    JSON.stringify({ owner: { pid: gone.pid, started: 'then' }, database: null }),
    JSON.stringify({ owner: { pid: process.pid, started: 'another boot' }, database: null }),
    'not json',
    '',
  ];
  for (const text of stale) {
    await writeFile(join(folder, 'owner.lock'), text);
    const lock = await lockFolder(folder);
    await expect(lockFolder(folder)).rejects.toMatchObject({ code: 'FOLDER_IN_USE' });
    await lock.release();
  }
  expect(await readdir(folder)).toEqual([]);
});
