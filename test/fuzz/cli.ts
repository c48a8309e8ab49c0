import { parseArgs } from 'node:util';
import { loadProduct } from './product.ts';
import { renderFailure, runFuzz } from './run-fuzz.ts';

// Runs the fuzz test against the product in a folder, over the database that NEO4J_URI names:
// tsx test/fuzz/cli.ts --sources src --dataset seed/health-data-hub --seed 1 --operations 100
// Exits with 1 at the first difference, with 2 when it cannot run.

const fromProject = (path: string): string => new URL(`../../${path}`, import.meta.url).pathname;

const { values } = parseArgs({
  options: {
    sources: { type: 'string', default: fromProject('src') },
    dataset: { type: 'string', default: fromProject('seed/health-data-hub') },
    seed: { type: 'string', default: '1' },
    operations: { type: 'string', default: '100' },
  },
});
const environment = (name: string): string => process.env[name] ?? '';

try {
  const product = await loadProduct(values.sources, fromProject('schema'), {
    uri: environment('NEO4J_URI'),
    user: environment('NEO4J_USER'),
    password: environment('NEO4J_PASSWORD'),
    database: environment('NEO4J_DATABASE'),
  });
  const run = runFuzz({
    product,
    dataset: values.dataset,
    schemaFolder: fromProject('schema'),
    servedSchema: fromProject('docs/schema.graphql'),
    seed: Number(values.seed),
    operations: Number(values.operations),
  });
  const { asked, telling, tooCostly, failure } = await run.finally(() => product.close());
  const share = Math.round(telling * 100);
  process.stdout.write(
    `${asked} operations, ${share} % of the answers tell something, ${tooCostly} were too costly\n`,
  );
  if (failure !== null) process.stdout.write(`${renderFailure(failure)}\n`);
  process.exitCode = failure === null ? 0 : 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 2;
}
