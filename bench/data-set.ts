import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Driver } from 'neo4j-driver';
import type { Database } from '../src/database/database.ts';
import { openDatabase, type DatabaseTarget } from '../src/database/driver.ts';
import { startEmbeddedNeo4j } from '../src/database/embedded/start-embedded-neo4j.ts';
import type { GraphModel } from '../src/model/graph-model.ts';
import { connect } from './contenders/contender.ts';
import { generateFilms } from './data/films.ts';
import { loadRows, type Loaded } from './data/load.ts';
import { filmsModel, sovereigntyModel } from './data/models.ts';
import { generateSovereignty } from './data/sovereignty.ts';
import type { Options } from './options.ts';

/** A data set in a Neo4j of its own. */
export interface DataSet extends AsyncDisposable {
  readonly kind: 'M' | 'S';
  readonly name: string;
  readonly model: GraphModel;
  readonly loaded: Loaded;
  readonly target: DatabaseTarget;
  readonly database: Database;
  /** A driver with the same settings, for the contenders that bring statements of their own. */
  readonly driver: Driver;
}

const fromProject = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Starts a Neo4j and fills it with data set M, or with data set S of a number of facts. */
export async function openDataSet(
  facts: number | null,
  options: Options,
  tell: (line: string) => void,
): Promise<DataSet> {
  const name = facts === null ? 'M' : `S-${facts}`;
  const model = facts === null ? filmsModel() : sovereigntyModel();
  const directory = await folderOf(name, options);
  const neo4j = await startEmbeddedNeo4j({
    directory,
    cacheDirectory: fromProject('.data/neo4j/cache'),
    pomFile: fromProject('pom.xml'),
    ...memoryFor(facts ?? 0),
    quickCompilerOnly: options.short,
    classArchive: 'use',
    startTimeoutMs: 300_000,
  });
  const { uri, user, password, database: databaseName } = neo4j;
  const target = { uri, user, password, database: databaseName };
  const database = openDatabase(target);
  const driver = connect(target);
  const close = async (): Promise<void> => {
    await database.close();
    await driver.close();
    await neo4j.stop();
    if (options.keep === null) await rm(directory, { recursive: true, force: true });
  };
  try {
    const marker = join(directory, 'loaded.json');
    let loaded = await readMarker(marker);
    if (loaded === null) {
      tell(`Loading data set ${name}.`);
      const batches =
        facts === null
          ? generateFilms(model, { seed: options.seed, filler: options.filler })
          : generateSovereignty(model, { seed: options.seed, facts });
      loaded = await loadRows(database, model, batches);
      await writeFile(marker, JSON.stringify(loaded));
    }
    tell(
      `Data set ${name}: ${loaded.nodes} nodes, ${loaded.relationships} relationships, ` +
        `checksum ${loaded.checksum}, loaded in ${Math.round(loaded.seconds)} s.`,
    );
    const kind = facts === null ? 'M' : 'S';
    return { kind, name, model, loaded, target, database, driver, [Symbol.asyncDispose]: close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function folderOf(name: string, { keep, seed, filler }: Options): Promise<string> {
  if (keep === null) {
    await mkdir(fromProject('.data'), { recursive: true });
    return mkdtemp(join(fromProject('.data'), `bench-${name}-`));
  }
  const directory = join(keep, name === 'M' ? `M-${filler}-seed-${seed}` : `${name}-seed-${seed}`);
  await mkdir(directory, { recursive: true });
  return directory;
}

/** Enough that the store of a million facts stays in memory. */
function memoryFor(facts: number): { heapMegabytes: number; pageCacheMegabytes: number } {
  if (facts <= 10_000) return { heapMegabytes: 512, pageCacheMegabytes: 128 };
  if (facts <= 100_000) return { heapMegabytes: 1_024, pageCacheMegabytes: 512 };
  return { heapMegabytes: 2_048, pageCacheMegabytes: 4_096 };
}

async function readMarker(file: string): Promise<Loaded | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Loaded;
  } catch {
    return null;
  }
}
