import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedNeo4jError } from './embedded-error.ts';
import { identifyProcess } from './identify-process.ts';

/** How long the JVM of an owner that was killed may take to end: its watchdog is at work. */
const ORPHAN_PATIENCE_MS = 15_000;

/** The exclusive right to run a database in a folder. */
export interface FolderLock {
  /** Notes the JVM, so that a later start waits for it even when this process was killed. */
  noteDatabase(pid: number): Promise<void>;
  release(): Promise<void>;
}

interface LockedProcess {
  readonly pid: number;
  readonly started: string;
}

interface LockContent {
  readonly owner: LockedProcess;
  readonly database: LockedProcess | null;
}

/**
 * Locks a data folder for this process. A lock whose owner is gone is taken over; a number that now belongs to
 * another process counts as gone. Neo4j's own store lock stays the last guard, across containers too.
 * @throws EmbeddedNeo4jError FOLDER_IN_USE
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const file = join(folder, 'owner.lock');
  const owner = await describeProcess(process.pid);
  if (owner === null) throw new Error('the start time of this very process could not be read');

  const deadline = Date.now() + ORPHAN_PATIENCE_MS;
  while (!(await createLock(file, { owner, database: null }))) {
    const held = await readLock(file);
    if (held === null) continue;
    const { content } = held;
    if (content !== null && (await isRunning(content.owner))) throw inUse(folder, content.owner.pid);
    const orphan = content?.database ?? null;
    if (orphan !== null && (await isRunning(orphan))) {
      if (Date.now() > deadline) throw inUse(folder, orphan.pid);
      await sleep(200);
      continue;
    }
    if (!(await removeStaleLock(file, held.text))) throw inUse(folder, null);
  }

  return {
    async noteDatabase(pid) {
      const database = await describeProcess(pid);
      const draft = `${file}.${randomUUID()}`;
      await writeFile(draft, JSON.stringify({ owner, database } satisfies LockContent));
      await rename(draft, file);
    },
    async release() {
      await rm(file, { force: true });
    },
  };
}

/** Error for a folder that another process serves from. `pid` null: the process is not known. */
export function inUse(folder: string, pid: number | null): EmbeddedNeo4jError {
  const who = pid === null ? 'another process' : `process ${pid}`;
  return new EmbeddedNeo4jError(
    'FOLDER_IN_USE',
    `The database folder ${folder} is in use by ${who}. ` +
      'Stop that process, choose another folder, or set NEO4J_URI to use a Neo4j that runs elsewhere.',
  );
}

/** False when the file exists. It appears with its whole content or not at all. */
async function createLock(file: string, content: LockContent): Promise<boolean> {
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, JSON.stringify(content));
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

/** Null when there is no lock; content null when the text is no lock of ours. */
async function readLock(file: string): Promise<{ text: string; content: LockContent | null } | null> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  return { text, content: parseLock(text) };
}

function parseLock(text: string): LockContent | null {
  try {
    const value = JSON.parse(text) as Partial<LockContent> | null;
    return value?.owner === undefined ? null : { owner: value.owner, database: value.database ?? null };
  } catch {
    return null;
  }
}

/** Two starts may find the same stale lock: the one that moved a fresh lock away puts it back and gives up. */
async function removeStaleLock(file: string, staleText: string): Promise<boolean> {
  const aside = `${file}.${randomUUID()}`;
  try {
    await rename(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return true;
    throw error;
  }
  const isStale = (await readFile(aside, 'utf8')) === staleText;
  if (isStale) await rm(aside, { force: true });
  else await rename(aside, file);
  return isStale;
}

async function describeProcess(pid: number): Promise<LockedProcess | null> {
  const started = await identifyProcess(pid);
  return started === null ? null : { pid, started };
}

async function isRunning(locked: LockedProcess): Promise<boolean> {
  return (await identifyProcess(locked.pid)) === locked.started;
}
