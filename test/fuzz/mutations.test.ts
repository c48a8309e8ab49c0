import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { runCommand } from '../../scripts/run-command.ts';
import { dataDirectory } from '../support/folders.ts';
import { projectFolder } from '../support/seeded.ts';
import { writeDataset } from './generate/dataset.ts';
import { MUTATIONS, mutate } from './mutations.ts';
import { readSdl } from './reference/sdl.ts';

/** Each is a run of its own, so the short run only tries those that are caught soonest. */
const tried = process.env['LONG'] === undefined ? MUTATIONS.filter(({ quick }) => quick === true) : MUTATIONS;
const MOST_OPERATIONS = '600';

let directory: string;

beforeAll(async () => {
  await mkdir(dataDirectory, { recursive: true });
  directory = await mkdtemp(join(dataDirectory, 'mutations-'));
  writeDataset({
    folder: join(directory, 'dataset'),
    sdl: readSdl(`${projectFolder}schema`),
    // In this one the ends of presumed states matter, as in few others.
    seed: 27,
    claims: 200,
    rules: `${projectFolder}seed/health-data-hub/rules`,
  });
});

afterAll(() => rm(directory, { recursive: true, force: true }));

describe('the fuzz test', () => {
  it.each(tried)('catches $name', { timeout: 600_000 }, async (mutation) => {
    const sources = await mkdtemp(join(directory, 'src-'));
    await mutate(`${projectFolder}src`, sources, mutation);
    const { uri, user, password, database } = inject('neo4j');
    const parameters = [
      ...['--import', 'tsx', `${projectFolder}test/fuzz/cli.ts`, '--sources', sources],
      ...['--dataset', join(directory, 'dataset'), '--seed', '20231221', '--operations', MOST_OPERATIONS],
    ];
    const environment = {
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
    };
    const { code, output } = await runCommand(process.execPath, parameters, { environment });
    expect(output).toContain('first difference at');
    expect(code).toBe(1);
  });
});
