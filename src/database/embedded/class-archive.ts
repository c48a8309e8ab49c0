import { createHash } from 'node:crypto';
import { access, mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { openDatabase, type DatabaseTarget } from '../driver.ts';
import { findFreePort } from './free-port.ts';
import type { JavaInstallation } from './find-java.ts';
import type { JavaProcess } from './java-process.ts';
import { startNeo4jProcess } from './neo4j-process.ts';
import type { ClassPath } from './resolve-class-path.ts';
import { waitUntilReady } from './wait-until-ready.ts';

const ARCHIVE_PREFIX = 'classes-';
const SCRATCH_PREFIX = 'class-archive-scratch-';
const ABANDONED_AFTER_MS = 30 * 60_000;
/** Writing the archive takes some 20 seconds at full priority, and this has none. */
const WRITE_TIMEOUT_MS = 10 * 60_000;

/** Statements that load what the first requests need: parser, planner, runtime, indexes, a transaction. */
const TRAINING = [
  'CREATE CONSTRAINT training IF NOT EXISTS FOR (n:Training) REQUIRE n.id IS UNIQUE',
  'UNWIND range(1, 20) AS i MERGE (a:Training {id: i}) MERGE (b:Training {id: i + 1}) MERGE (a)-[:NEXT {day: date()}]->(b)',
  'MATCH (a:Training {id: 3}) RETURN a.id, COLLECT { MATCH (a)-[r:NEXT]->(b) RETURN [b.id, r.day] ORDER BY b.id LIMIT 5 }',
  'MATCH p = SHORTEST 2 (a:Training {id: 1})-[:NEXT]-{1,5}(b:Training {id: 4}) RETURN [n IN nodes(p) | n.id]',
];

/** Where the archive for this Java and these jars is kept, and whether it exists. */
export interface ClassArchive {
  readonly file: string;
  readonly exists: boolean;
}

/** A class archive holds the parsed classes of the jars: reading it makes a start some two seconds quicker. */
export async function findClassArchive(
  cacheDirectory: string,
  java: JavaInstallation,
  classPath: ClassPath,
): Promise<ClassArchive> {
  const key = createHash('sha256').update(`${java.build}\n${classPath.digest}`).digest('hex').slice(0, 16);
  const file = join(cacheDirectory, `${ARCHIVE_PREFIX}${key}.jsa`);
  const exists = await access(file).then(
    () => true,
    () => false,
  );
  return { file, exists };
}

export interface WriteArchiveOptions {
  readonly file: string;
  readonly cacheDirectory: string;
  readonly java: JavaInstallation;
  readonly classPath: ClassPath;
  /** Ends the work at once and leaves nothing behind. */
  readonly signal: AbortSignal;
}

/**
 * Runs a Neo4j of its own in a scratch folder, which writes the archive when it ends. The archive gets its name
 * only when it is whole. Rejects when that fails or is aborted; then the next start tries again.
 */
export async function writeClassArchive(options: WriteArchiveOptions): Promise<void> {
  const { file, cacheDirectory, signal } = options;
  await mkdir(cacheDirectory, { recursive: true });
  await removeAbandonedScratch(cacheDirectory);
  const scratch = await mkdtemp(join(cacheDirectory, SCRATCH_PREFIX));
  try {
    const draft = join(scratch, 'classes.jsa');
    const started = await startNeo4jProcess({
      home: join(scratch, 'home'),
      javaCommand: options.java.command,
      classPath: options.classPath.text,
      port: await findFreePort(),
      heapMegabytes: 256,
      pageCacheMegabytes: 16,
      quickCompilerOnly: true,
      archive: { write: draft },
      lowPriority: true,
    });
    await killOnAbort(started.java, signal, async () => {
      await waitUntilReady(started.target, AbortSignal.any([signal, AbortSignal.timeout(WRITE_TIMEOUT_MS)]));
      await train(started.target);
      started.java.kill('SIGTERM');
      await started.java.exited;
    });
    await rename(draft, file);
    await removeOtherArchives(cacheDirectory, file);
  } finally {
    await rm(scratch, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function train(target: DatabaseTarget): Promise<void> {
  const database = openDatabase(target, { poolSize: 1, writeRetryMs: 1 });
  try {
    for (const statement of TRAINING) {
      await database.write((transaction) => transaction.run(statement), { timeoutMs: 60_000 });
    }
  } finally {
    await database.close();
  }
}

async function killOnAbort(java: JavaProcess, signal: AbortSignal, work: () => Promise<void>): Promise<void> {
  const kill = (): void => {
    java.kill('SIGKILL');
  };
  const limit = setTimeout(kill, WRITE_TIMEOUT_MS);
  signal.addEventListener('abort', kill, { once: true });
  try {
    signal.throwIfAborted();
    await Promise.race([
      work(),
      java.exited.then(({ code }) => {
        // SIGTERM ends a JVM with 143 after its shutdown hooks.
        if (code !== 143 && code !== 0) throw new Error('the JVM that writes the class archive ended early');
      }),
    ]);
  } finally {
    clearTimeout(limit);
    signal.removeEventListener('abort', kill);
    kill();
    await java.exited;
  }
}

/** Scratch folders of processes that were killed. Young ones may belong to another process at work. */
async function removeAbandonedScratch(cacheDirectory: string): Promise<void> {
  for (const name of await readdir(cacheDirectory)) {
    if (!name.startsWith(SCRATCH_PREFIX)) continue;
    const folder = join(cacheDirectory, name);
    const { mtimeMs } = await stat(folder);
    if (Date.now() - mtimeMs > ABANDONED_AFTER_MS) await rm(folder, { recursive: true, force: true });
  }
}

/** An archive of another Java or other jars has 110 MB and is of no use any more. */
async function removeOtherArchives(cacheDirectory: string, kept: string): Promise<void> {
  for (const name of await readdir(cacheDirectory)) {
    const file = join(cacheDirectory, name);
    if (name.startsWith(ARCHIVE_PREFIX) && file !== kept) await rm(file, { force: true });
  }
}
