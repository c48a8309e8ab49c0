import { readFileSync } from 'node:fs';
import { buildSchema, parse } from 'graphql';
import { firstDifference, tellingValues, type Difference } from './compare.ts';
import { generateOperation, type Operation } from './generate/operation.ts';
import { randomFrom } from './generate/random.ts';
import { supplyOf } from './generate/supply.ts';
import { PUBLIC_URL, type Answer, type Product } from './product.ts';
import { readDataset } from './reference/dataset.ts';
import { evaluate, type Evaluation } from './reference/execute.ts';
import { readSdl } from './reference/sdl.ts';
import { buildWorld } from './reference/world.ts';

/** What to ask about. */
export interface FuzzOptions {
  readonly product: Product;
  /** Folder of the dataset. */
  readonly dataset: string;
  readonly schemaFolder: string;
  /** File with the schema that is served. */
  readonly servedSchema: string;
  readonly seed: number;
  /** How many operations; each page of a connection after its first is one more. */
  readonly operations: number;
}

/** An operation that the product answers otherwise than the reference. */
export interface Failure {
  readonly seed: number;
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly difference: Difference;
}

/** What came of a run. It ends at its first failure. */
export interface FuzzResult {
  readonly asked: number;
  /** Share of the answers that say something. */
  readonly telling: number;
  /** How many the product refused because they would cost too much; they are not among those asked. */
  readonly tooCostly: number;
  readonly failure: Failure | null;
}

/** Fewer values than these say as good as nothing. */
const TELLING_VALUES = 3;
const MAX_PAGES = 3;
/** Operations asked at once, since the database takes longest to plan them. */
const AT_ONCE = 4;

/** Asks the product and the reference the same and compares what they say. */
export async function runFuzz(options: FuzzOptions): Promise<FuzzResult> {
  const { product, seed, operations } = options;
  const datasetVersion = await product.seed(options.dataset);
  const sdl = readSdl(options.schemaFolder);
  const world = buildWorld(readDataset(options.dataset), sdl, { datasetVersion });
  const schema = buildSchema(readFileSync(options.servedSchema, 'utf8'));
  const evaluation = { world, schema, publicUrl: PUBLIC_URL };
  const supply = supplyOf(world);
  const result = { asked: 0, telling: 0, tooCostly: 0 };
  let failure: Failure | null = null;
  let next = 0;
  const work = async (): Promise<void> => {
    while (result.asked < operations && failure === null) {
      const operationSeed = seed + next++;
      const operation = generateOperation(randomFrom(operationSeed), schema, supply);
      const cursors = new Map<string, string>();
      let cursor: string | null = null;
      for (let page = 0; page < MAX_PAGES && result.asked < operations; page += 1) {
        result.asked += 1;
        const { difference, answer } = await askBoth(product, evaluation, operation, { cursor, cursors });
        if (answer.tooCostly) {
          result.asked -= 1;
          result.tooCostly += 1;
          break;
        }
        if (tellingValues(answer.data) >= TELLING_VALUES) result.telling += 1;
        const variables = withCursor(operation.variables, cursor);
        if (difference !== null)
          failure ??= { seed: operationSeed, operation: operation.text, variables, difference };
        cursor = nextCursor(answer.data, operation);
        if (cursor === null) break;
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { ...result, telling: result.telling / result.asked, failure };
}

function withCursor(variables: Operation['variables'], cursor: string | null): Record<string, unknown> {
  return cursor === null ? { ...variables } : { ...variables, cursor };
}

interface Paging {
  readonly cursor: string | null;
  /** Which cursor of the reference each of the product stands for. */
  readonly cursors: Map<string, string>;
}

async function askBoth(
  product: Product,
  evaluation: Evaluation,
  operation: Operation,
  { cursor, cursors }: Paging,
): Promise<{ difference: Difference | null; answer: Answer }> {
  const document = parse(operation.text);
  const known = cursor === null ? null : (cursors.get(cursor) ?? null);
  const expected = evaluate(evaluation, document, withCursor(operation.variables, known));
  const actual = await product.ask(document, withCursor(operation.variables, cursor));
  // Through JSON, as it is sent.
  const [wanted, got] = [expected, actual].map(({ data, errors }) => ({ errors, data }));
  const sent = JSON.parse(JSON.stringify([wanted, got])) as [unknown, unknown];
  return { difference: firstDifference(sent[0], sent[1], cursors), answer: actual };
}

/** The cursor from which the next page of the paged connection starts; null when there is none. */
function nextCursor(answer: unknown, { paged, text }: Operation): string | null {
  let at: unknown = paged === null ? null : answer;
  for (const key of paged ?? []) at = (at as Record<string, unknown> | null | undefined)?.[key];
  const info = (at as { pageInfo?: { startCursor?: string | null; endCursor?: string | null } } | null)
    ?.pageInfo;
  return (text.includes('before: $cursor') ? info?.startCursor : info?.endCursor) ?? null;
}

/** A failure as a person reads it. */
export function renderFailure({ seed, operation, variables, difference }: Failure): string {
  return [
    `seed ${seed}`,
    operation,
    `variables ${JSON.stringify(variables)}`,
    `first difference at ${difference.path}`,
    `expected ${JSON.stringify(difference.expected)}`,
    `actual   ${JSON.stringify(difference.actual)}`,
  ].join('\n');
}
