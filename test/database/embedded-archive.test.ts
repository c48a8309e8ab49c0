import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findClassArchive, writeClassArchive } from '../../src/database/embedded/class-archive.ts';
import { findJava } from '../../src/database/embedded/find-java.ts';
import { resolveClassPath } from '../../src/database/embedded/resolve-class-path.ts';
import { pomFile } from '../support/folders.ts';
import { startSecondNeo4j, temporaryFolder } from '../support/second-neo4j.ts';

const cacheDirectory = await temporaryFolder();
afterAll(async () => {
  await rm(cacheDirectory, { recursive: true, force: true });
});

async function prepare() {
  const java = await findJava('java');
  const classPath = await resolveClassPath({ pomFile, cacheDirectory, mavenCommand: 'mvn' });
  const { file } = await findClassArchive(cacheDirectory, java, classPath);
  return { java, classPath, file, cacheDirectory };
}

const foldersOfCache = async (): Promise<string[]> =>
  (await readdir(cacheDirectory, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

test('an archive that is given up half-way leaves nothing behind', { timeout: 60_000 }, async () => {
  const ingredients = await prepare();
  const controller = new AbortController();
  const writing = writeClassArchive({ ...ingredients, signal: controller.signal });
  const givenUp = expect(writing).rejects.toThrow();
  const storeOf = (folder: string) => stat(join(cacheDirectory, folder, 'home/data/databases/store_lock'));
  await expect
    .poll(
      async () =>
        storeOf((await foldersOfCache())[0] ?? '').then(
          () => true,
          () => false,
        ),
      { timeout: 30_000 },
    )
    .toBe(true);

  const begin = performance.now();
  controller.abort();
  await givenUp;
  expect(performance.now() - begin).toBeLessThan(2_000);
  expect(await foldersOfCache()).toEqual([]);
  await expect(stat(ingredients.file)).rejects.toMatchObject({ code: 'ENOENT' });
});

test('a later start reads its classes from the archive', { timeout: 240_000 }, async () => {
  const ingredients = await prepare();
  await writeClassArchive({ ...ingredients, signal: new AbortController().signal });
  expect((await stat(ingredients.file)).size).toBeGreaterThan(50_000_000);
  expect(await foldersOfCache()).toEqual([]);

  await using neo4j = await startSecondNeo4j({ cacheDirectory });
  if (process.platform === 'linux') {
    expect(await readFile(`/proc/${neo4j.pid}/maps`, 'utf8')).toContain(ingredients.file);
  }
});
