import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { printSchema } from 'graphql';
import type { DatabaseTarget } from '../../src/database/driver.ts';
import { findFreePort } from '../../src/database/embedded/free-port.ts';
import { buildPeerSchema } from '../contenders/theirs.ts';
import { sovereigntyModel } from '../data/models.ts';
import { median } from './statistics.ts';

/** Size of the full schema as SDL, and how long it takes to build: at first, and the median. */
export interface SchemaCost {
  readonly bytes: number;
  readonly firstMilliseconds: number;
  readonly milliseconds: number;
}

/** Builds the schema of the product with both, from the files on. */
export async function measureSchemas(
  times: number,
): Promise<{ readonly ours: SchemaCost; readonly theirs: SchemaCost }> {
  const model = sovereigntyModel();
  return {
    ours: await schemaCost(times, () => sovereigntyModel().schema),
    theirs: await schemaCost(times, () => buildPeerSchema(model)),
  };
}

type Schema = ReturnType<typeof sovereigntyModel>['schema'];

async function schemaCost(count: number, build: () => Schema | Promise<Schema>): Promise<SchemaCost> {
  const times: number[] = [];
  let bytes = 0;
  for (let time = 0; time < count; time += 1) {
    const begin = performance.now();
    const schema = await build();
    times.push(performance.now() - begin);
    bytes = Buffer.byteLength(printSchema(schema));
  }
  return { bytes, firstMilliseconds: times[0] ?? NaN, milliseconds: median(times) };
}

const fromProject = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/**
 * Milliseconds from the start of the built service to its first answer over HTTP, with the database running; the median
 * of some starts. Null when it is not built.
 */
export async function measureStart(target: DatabaseTarget, count: number): Promise<number | null> {
  const main = fromProject('dist/main.js');
  if (!existsSync(main)) return null;
  const times: number[] = [];
  for (let time = 0; time < count; time += 1) times.push(await startOnce(main, target));
  return median(times);
}

async function startOnce(main: string, target: DatabaseTarget): Promise<number> {
  const port = await findFreePort();
  const begin = performance.now();
  const child = spawn(process.execPath, [main], {
    stdio: 'ignore',
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: String(port),
      NEO4J_URI: target.uri,
      NEO4J_USER: target.user,
      NEO4J_PASSWORD: target.password,
      NEO4J_DATABASE: target.database,
    },
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve();
    });
  });
  try {
    while (!(await answers(port))) {
      if (child.exitCode !== null) throw new Error('The service ended before it answered.');
      await sleep(5);
    }
    return performance.now() - begin;
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}

async function answers(port: number): Promise<boolean> {
  try {
    const query = '{ entities(first: 1) { edges { node { id } } } }';
    const { status } = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return status === 200;
  } catch {
    return false;
  }
}
