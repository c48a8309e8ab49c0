import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { dataDirectory } from '../support/folders.ts';
import { projectFolder } from '../support/seeded.ts';
import { writeDataset } from './generate/dataset.ts';
import { EXCLUDED_ROOT_FIELDS } from './generate/operation.ts';
import { loadProduct, type Product } from './product.ts';
import { readSdl } from './reference/sdl.ts';
import { renderFailure, runFuzz } from './run-fuzz.ts';

const isLong = process.env['LONG'] !== undefined;
const SEED = 20231221;
/** Of operations whose answer says something; the others ask for what the view or a filter hides. */
const LEAST_TELLING = 0.55;
const MOST_TOO_COSTLY = 0.05;

const servedSchema = `${projectFolder}docs/schema.graphql`;
const schemaFolder = `${projectFolder}schema`;
const sdl = readSdl(schemaFolder);

let product: Product;
let directory: string;

beforeAll(async () => {
  await mkdir(dataDirectory, { recursive: true });
  directory = await mkdtemp(join(dataDirectory, 'fuzz-'));
  product = await loadProduct(`${projectFolder}src`, schemaFolder, inject('neo4j'));
});

afterAll(async () => {
  await product.close();
  await rm(directory, { recursive: true, force: true });
});

async function expectAgreement(dataset: string, operations: number, seed = SEED): Promise<void> {
  const result = await runFuzz({ product, dataset, schemaFolder, servedSchema, seed, operations });
  if (result.failure !== null) throw new Error(renderFailure(result.failure));
  expect(result.asked).toBe(operations);
  expect(result.telling).toBeGreaterThan(LEAST_TELLING);
  expect(result.tooCostly).toBeLessThanOrEqual(operations * MOST_TOO_COSTLY);
}

describe('random operations are answered as by a reader of the files', { timeout: 1_800_000 }, () => {
  it('about the hosting of the Health Data Hub', () =>
    expectAgreement(`${projectFolder}seed/health-data-hub`, isLong ? 800 : 80));

  it.runIf(isLong)('about a small dataset', () =>
    expectAgreement(`${projectFolder}test/golden/dataset`, 200),
  );

  it.each(isLong ? [1, 2, 3, 4, 5] : [1])('about random dataset %i', async (seed) => {
    const folder = join(directory, `random-${seed}`);
    const rules = `${projectFolder}seed/health-data-hub/rules`;
    writeDataset({ folder, sdl, seed, claims: 200, rules });
    await expectAgreement(folder, isLong ? 200 : 120, SEED + seed * 1_000_000);
  });
});

describe('the generator', () => {
  it('leaves out no root field but those it names', () => {
    const fields = Object.keys(
      buildSchema(readFileSync(servedSchema, 'utf8')).getQueryType()?.getFields() ?? {},
    );
    const known = new Set([...sdl.types.values()].flatMap(({ one, many }) => [one, many]));
    const others = fields.filter((name) => !known.has(name) && name !== 'node');
    expect(others.sort()).toEqual([...EXCLUDED_ROOT_FIELDS.keys()].sort());
  });
});
