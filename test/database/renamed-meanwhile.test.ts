import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { DatasetTraits } from '../../src/graphql/dataset-traits.ts';
import { executeOperation } from '../../src/graphql/execute-operation.ts';
import { PlanCache } from '../../src/graphql/plan-cache.ts';
import type { CuratedFolder } from '../../src/seed/curated.ts';
import { emptyDatabase, testDatabase } from '../support/database.ts';
import { projectModel, seed } from '../support/seeded.ts';

const model = projectModel();
const folder = 'test/golden/dataset';
const limits = { maxPageSize: 100, maxCost: 1e7, executionTimeoutMs: 20_000 };

describe('an operation during an apply that renames an entity', () => {
  let database: Database;
  beforeAll(async () => {
    database = testDatabase();
    await emptyDatabase(database);
    await seed(database, { model, folder });
  });
  afterAll(() => database.close());

  it('knows the new names, also when another operation has learnt them while it read', async () => {
    let hold: Promise<void> | null = null;
    const held: Database = {
      ...database,
      async read(...parameters) {
        const waiting = hold;
        hold = null;
        const rows = await database.read(...parameters);
        await waiting;
        return rows;
      },
    };
    const options = {
      model,
      database: held,
      traits: new DatasetTraits(held),
      plans: new PlanCache(model),
      publicUrl: 'http://graph.test',
      limits,
    };
    const ask = async (): Promise<unknown> => {
      const document = parse('{ entity(id: "infirmary") { id } }');
      const request = { document, operationName: undefined, variables: undefined, signal: undefined };
      return (await executeOperation(options, request)).data;
    };
    expect(await ask()).toEqual({ entity: null });
    await seed(database, { model, folder, change: (folders) => folders.map(withFormerId) });

    let goOn: () => void = () => undefined;
    hold = new Promise((resolve) => {
      goOn = resolve;
    });
    const slow = ask();
    expect(await ask()).toEqual({ entity: { id: 'hospital' } });
    goOn();
    expect(await slow).toEqual({ entity: { id: 'hospital' } });
  });
});

function withFormerId(curated: CuratedFolder): CuratedFolder {
  const entities = curated.entities.map((each) =>
    each.id === 'hospital' ? { ...each, properties: { ...each.properties, formerIds: ['infirmary'] } } : each,
  );
  return { ...curated, entities };
}
