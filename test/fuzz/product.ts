import { pathToFileURL } from 'node:url';
import { GraphQLError, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { loadModel as LoadModel } from '../../src/model/load-model.ts';
import type { DatabaseTarget, openDatabase as OpenDatabase } from '../../src/database/driver.ts';
import type { loadCurated as LoadCurated } from '../../src/seed/load-curated.ts';
import type { renderFault as RenderFault } from '../../src/seed/fault.ts';
import type { buildSnapshot as BuildSnapshot } from '../../src/seed/build-snapshot.ts';
import type { applySnapshot as ApplySnapshot } from '../../src/seed/apply-snapshot.ts';
import type { DatasetTraits as Traits } from '../../src/graphql/dataset-traits.ts';
import type { PlanCache as Plans } from '../../src/graphql/plan-cache.ts';
import type { executeOperation as ExecuteOperation } from '../../src/graphql/execute-operation.ts';

/** The product, as a fuzz test needs it. */
export interface Product {
  /** Makes the database hold this dataset and nothing else, and tells its version. */
  readonly seed: (folder: string) => Promise<string>;
  readonly ask: (document: DocumentNode, variables: Readonly<Record<string, unknown>>) => Promise<Answer>;
  readonly schema: GraphQLSchema;
  readonly close: () => Promise<void>;
}

/** An answer, with its errors as they would be sent. */
export interface Answer {
  readonly data: unknown;
  readonly errors: readonly string[];
  /** Whether it was not answered because it would cost too much. */
  readonly tooCostly: boolean;
}

/** Start of the permanent addresses in answers. */
export const PUBLIC_URL = 'http://graph.test';

/** The defaults of the service, but for the time: what plans first in a cold database takes longer. */
const LIMITS = { maxPageSize: 1_000, maxCost: 10_000_000, executionTimeoutMs: 120_000 };

/**
 * Loads the product from a folder of its sources, `src` or a copy with a fault in it, and connects it to a database.
 * `schema/` lies where it always does.
 */
export async function loadProduct(
  sources: string,
  schemaFolder: string,
  target: DatabaseTarget,
): Promise<Product> {
  const load = <Module>(file: string): Promise<Module> =>
    import(/* @vite-ignore */ pathToFileURL(`${sources}/${file}`).href) as Promise<Module>;
  const { loadModel } = await load<{ loadModel: typeof LoadModel }>('model/load-model.ts');
  const { openDatabase } = await load<{ openDatabase: typeof OpenDatabase }>('database/driver.ts');
  const { loadCurated } = await load<{ loadCurated: typeof LoadCurated }>('seed/load-curated.ts');
  const { renderFault } = await load<{ renderFault: typeof RenderFault }>('seed/fault.ts');
  const { buildSnapshot } = await load<{ buildSnapshot: typeof BuildSnapshot }>('seed/build-snapshot.ts');
  const { applySnapshot } = await load<{ applySnapshot: typeof ApplySnapshot }>('seed/apply-snapshot.ts');
  const { PlanCache } = await load<{ PlanCache: typeof Plans }>('graphql/plan-cache.ts');
  const { executeOperation } = await load<{ executeOperation: typeof ExecuteOperation }>(
    'graphql/execute-operation.ts',
  );
  const { DatasetTraits } = await load<{ DatasetTraits: typeof Traits }>('graphql/dataset-traits.ts');
  const model = loadModel(pathToFileURL(`${schemaFolder}/`));
  const database = openDatabase(target);
  const executor = {
    model,
    database,
    plans: new PlanCache(model),
    traits: new DatasetTraits(database),
    publicUrl: PUBLIC_URL,
    limits: LIMITS,
  };
  return {
    schema: model.schema,
    async seed(folder) {
      const { folders, faults, sound } = await loadCurated([folder], model, { base: folder });
      if (!sound) throw new Error(faults.map(renderFault).join('\n'));
      const { after } = await applySnapshot(database, buildSnapshot(folders, model), model);
      return after.version;
    },
    async ask(document, variables) {
      const invalid = validate(model.schema, document);
      if (invalid.length > 0)
        return { data: null, errors: invalid.map(({ message }) => message), tooCostly: false };
      try {
        const request = { document, operationName: undefined, variables, signal: undefined };
        const { data, errors = [] } = await executeOperation(executor, request);
        return { data: data ?? null, errors: errors.map(({ message }) => message), tooCostly: false };
      } catch (error) {
        const { stack = '' } = error instanceof Error ? error : new Error(String(error));
        const tooCostly = error instanceof GraphQLError && error.extensions['code'] === 'COST_LIMIT';
        return { data: null, errors: [stack], tooCostly };
      }
    },
    close: () => database.close(),
  };
}
