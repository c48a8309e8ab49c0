import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { applySnapshot } from '../../src/seed/apply-snapshot.ts';
import { buildSnapshot } from '../../src/seed/build-snapshot.ts';
import type { CuratedEntity, CuratedFolder } from '../../src/seed/curated.ts';
import type { Snapshot } from '../../src/seed/snapshot.ts';
import { emptyDatabase, testDatabase } from '../support/database.ts';
import { createExecutor } from '../support/executor.ts';
import { curatedFolders, projectModel } from '../support/seeded.ts';

const ORGANIZATIONS = 200;
const LISTS = 60;
const READERS = 3;
const APPLIES = process.env['LONG'] === undefined ? 12 : 100;

const model = projectModel();
let database: Database;
let versions: readonly Snapshot[];

/** The folder with organizations whose names all end in one mark, so that an answer shows of which version it is. */
function marked(folder: CuratedFolder, mark: string): CuratedFolder {
  const sample = [...folder.entities].find((entity) => entity.type === 'Organization');
  if (sample === undefined) throw new Error('The dataset holds no organization.');
  const added = Array.from({ length: ORGANIZATIONS }, (_, index): CuratedEntity => ({
    ...sample,
    id: `marked-${index}`,
    properties: { ...sample.properties, name: `Organization ${index} ${mark}` },
  }));
  return { ...folder, entities: [...folder.entities, ...added] };
}

beforeAll(async () => {
  database = testDatabase();
  await emptyDatabase(database);
  const folders = await curatedFolders('test/golden/dataset', model);
  versions = ['A', 'B'].map((mark) =>
    buildSnapshot(
      folders.map((folder) => marked(folder, mark)),
      model,
    ),
  );
  for (const version of versions) await applySnapshot(database, version, model);
});

afterAll(() => database.close());

/** Many lists, each read anew: a read that began before a commit is to end after it. */
const LONG_READ = `{ ${Array.from(
  { length: LISTS },
  (_, index) =>
    `a${index}: organizations(first: 1000) { totalCount edges { node { id name claims { totalCount } } } }`,
).join(' ')} last: organization(id: "marked-7") { name } }`;

interface Names {
  readonly edges?: readonly { readonly node: { readonly id: string; readonly name: string } }[];
  readonly name?: string;
}

/** The marks of all marked organizations of an answer. */
function marksOf(data: Readonly<Record<string, unknown>>): string[] {
  const names = Object.values(data as Record<string, Names>).flatMap(({ edges, name }) =>
    edges === undefined
      ? [name ?? '']
      : edges.filter(({ node }) => node.id.startsWith('marked-')).map(({ node }) => node.name),
  );
  expect(names.length).toBe(LISTS * ORGANIZATIONS + 1);
  return [...new Set(names.map((name) => name.slice(-1)))];
}

describe('an answer that is read while versions are written', () => {
  it('is of one version, the one that it names', { timeout: 600_000 }, async () => {
    const markOf = new Map(versions.map(({ version }, index) => [version.version, 'AB'[index]]));
    const executor = createExecutor(model, database);
    await executor.run(LONG_READ);
    let writing = true;
    let answers = 0;
    const read = async (): Promise<void> => {
      while (writing) {
        const { data, errors, extensions } = await executor.run(LONG_READ);
        expect(errors).toBeUndefined();
        const { version } = extensions?.['dataset'] as { readonly version: string };
        expect(marksOf(data ?? {})).toEqual([markOf.get(version)]);
        answers += 1;
      }
    };
    const write = async (): Promise<void> => {
      try {
        for (let count = 0; count < APPLIES; count += 1) {
          await applySnapshot(database, versions[count % 2] as Snapshot, model);
        }
      } finally {
        writing = false;
      }
    };
    await Promise.all([write(), ...Array.from({ length: READERS }, read)]);
    expect(answers).toBeGreaterThan(0);
    // Some commits fell into a read, which was then read again: without that the test would have shown nothing.
    expect(executor.statements.length).toBeGreaterThan(answers + 1);
  });
});
