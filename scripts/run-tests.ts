import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { DatabaseTarget } from '../src/database/driver.ts';
import { startEmbeddedNeo4j } from '../src/database/embedded/start-embedded-neo4j.ts';
import { cacheDirectory, dataDirectory, pomFile } from '../test/support/folders.ts';
import { runCommand } from './run-command.ts';

// Runs every check and every kind of test, whatever fails before, and sums them on the last line.
// `npm test -- unit http` runs these only.

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const CHECKS = ['generated', 'format', 'lint', 'types', 'layers', 'unused'];
const WITHOUT_NEO4J = ['unit'];
/** Kinds that share a Neo4j, one after the other. On a machine with cores to spare the two lists run side by side. */
const WITH_NEO4J = [
  ['database', 'golden', 'analysis', 'gallery'],
  ['http', 'questions', 'fuzz', 'browser'],
];
/** After the others, whose Neo4j is stopped by then. */
const WITH_OWN_NEO4J = ['bench'];

const started = performance.now();
const wanted = process.argv.slice(2);
const isWanted = (name: string): boolean => wanted.length === 0 || wanted.includes(name);
const counts: Count[] = [];
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

await mkdir(dataDirectory, { recursive: true });
const reports = await mkdtemp(join(dataDirectory, 'reports-'));
try {
  // First, since others read what these write.
  await runCheck('generated', ['run', '--silent', 'check:generated']);
  await runCheck('build', ['run', '--silent', 'build']);
  const independent = CHECKS.filter((name) => name !== 'generated');
  await Promise.all(independent.map((name) => runCheck(name, ['run', '--silent', `check:${name}`])));
  for (const name of WITHOUT_NEO4J.filter(isWanted)) await runProject(name, {});
  const lanes = (availableParallelism() >= 4 ? WITH_NEO4J : [WITH_NEO4J.flat()])
    .map((names) => names.filter(isWanted))
    .filter((names) => names.length > 0);
  await runLanes(lanes);
  for (const name of WITH_OWN_NEO4J.filter(isWanted)) await runProject(name, {});
} finally {
  await rm(reports, { recursive: true, force: true });
}

const sum = (key: keyof Count): number => counts.reduce((total, count) => total + count[key], 0);
say(`\nafter ${Math.round((performance.now() - started) / 1_000)} s`);
say(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exit(sum('failed') === 0 ? 0 : 1);

async function runCheck(name: string, parameters: readonly string[]): Promise<void> {
  if (!isWanted(name)) return;
  const { code, output } = await runCommand('npm', parameters);
  counts.push({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 });
  say(code === 0 ? `✓ ${name}` : `✗ ${name}\n${output}`);
}

/**
 * One Neo4j for each list of kinds, unless NEO4J_URI names one for all. Tests and the services that they start are given
 * its address and nothing else, as they would be given that of a Neo4j that runs elsewhere.
 */
async function runLanes(lanes: readonly (readonly string[])[]): Promise<void> {
  if ((process.env['NEO4J_URI'] ?? '') !== '') {
    for (const name of lanes.flat()) await runProject(name, {});
    return;
  }
  const show = lanes.length === 1;
  await Promise.all(lanes.map((names) => runWithNeo4j(names, show)));
}

async function runWithNeo4j(names: readonly string[], show: boolean): Promise<void> {
  const directory = await mkdtemp(join(dataDirectory, 'test-'));
  const neo4j = await startEmbeddedNeo4j({
    directory,
    cacheDirectory,
    pomFile,
    heapMegabytes: 384,
    quickCompilerOnly: true,
    onProgress: say,
  });
  try {
    for (const name of names) await runProject(name, variablesOf(neo4j), show);
  } finally {
    await neo4j.stop();
    await rm(directory, { recursive: true, force: true });
  }
}

function variablesOf({ uri, user, password, database }: DatabaseTarget): Record<string, string> {
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
}

async function runProject(
  name: string,
  environment: Readonly<Record<string, string>>,
  show = true,
): Promise<void> {
  if (show) say(`\n${name}`);
  const report = join(reports, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const vitest = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    name,
    '--passWithNoTests',
    ...reporters,
  ];
  // This process's own Node, so that a run under another version tests under that version.
  const { code, output } = await runCommand(process.execPath, vitest, { environment, show });
  if (!show) say(`\n${name}\n${output}`);
  const count = await countOf(report);
  // A file that does not load holds no test that could fail.
  counts.push(code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count);
}

async function countOf(report: string): Promise<Count> {
  try {
    const json = JSON.parse(await readFile(report, 'utf8')) as Record<string, number>;
    const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 } = json;
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
