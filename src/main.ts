import { EnvironmentError, readEnvironment, type Environment } from './environment.ts';
import { createLog, startService } from './service.ts';

/** Exit codes of the command. */
const FAILED = 1;
const WRONG_SETTINGS = 2;

const tell = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const complain = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

function settings(): Environment {
  try {
    return readEnvironment();
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    complain(error.message);
    process.exit(WRONG_SETTINGS);
  }
}

const started = performance.now();
const environment = settings();
const log = createLog(environment);
const stopping = new AbortController();

/** The first signal stops in good order; who sends a second does not want to wait. */
function stopOn(signal: NodeJS.Signals): void {
  process.on(signal, () => {
    if (stopping.signal.aborted) process.exit(FAILED);
    tell('Stopping …');
    stopping.abort();
  });
}
stopOn('SIGINT');
stopOn('SIGTERM');

try {
  tell('Starting Sovereignty Graph …');
  const service = await startService(environment, { tell, log, signal: stopping.signal });
  const url = environment.publicUrl ?? service.url;
  tell(
    [
      `Ready after ${((performance.now() - started) / 1_000).toFixed(1)} s.`,
      `  Explorer   ${url}/`,
      `  GraphiQL   ${url}/graphiql/`,
      `  GraphQL    ${url}/graphql`,
      `  Health     ${url}/health/live  ${url}/health/ready`,
      `  Metrics    ${url}/metrics`,
      '  Read on    README.md, docs/schema.graphql',
    ].join('\n'),
  );
  await aborted(stopping.signal);
  await service.close();
  tell('Stopped.');
  process.exit(0);
} catch (error) {
  // A start that was given up on request is no failure.
  if (stopping.signal.aborted) process.exit(0);
  log.debug({ err: error }, 'the service ended');
  complain(error instanceof Error ? error.message : String(error));
  process.exit(FAILED);
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else
      signal.addEventListener(
        'abort',
        () => {
          resolve();
        },
        { once: true },
      );
  });
}
