import { parse } from 'graphql';
import { expect } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { DatasetTraits } from '../../src/graphql/dataset-traits.ts';
import { executeOperation } from '../../src/graphql/execute-operation.ts';
import { PlanCache } from '../../src/graphql/plan-cache.ts';
import type { GraphModel } from '../../src/model/graph-model.ts';

/** Where an operation is asked. */
export interface Asked {
  readonly model: GraphModel;
  readonly database: Database;
  readonly traits?: DatasetTraits;
}

/** The answer of an operation without errors, and how often the database touched its store for it. */
export async function askExplained(
  { model, database, traits = new DatasetTraits(database) }: Asked,
  text: string,
): Promise<{ readonly data: unknown; readonly hits: number }> {
  const options = {
    model,
    database,
    traits,
    plans: new PlanCache(model),
    publicUrl: 'http://graph.test',
    limits: { maxPageSize: 5_000, maxCost: 1e9, executionTimeoutMs: 20_000 },
    explain: true,
  };
  const { data, errors, extensions } = await executeOperation(options, {
    document: parse(text),
    operationName: undefined,
    variables: undefined,
    signal: undefined,
    asked: { cost: false, explain: true },
  });
  expect(errors).toBeUndefined();
  return { data, hits: (extensions?.['explain'] as { dbHits: number }).dbHits };
}
