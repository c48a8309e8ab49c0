import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { Database } from '../database/database.ts';
import type { GraphModel } from '../model/graph-model.ts';
import { loadModel } from '../model/load-model.ts';
import { applySnapshot, planSnapshot, type SeedPlan } from '../seed/apply-snapshot.ts';
import { buildSnapshot } from '../seed/build-snapshot.ts';
import { checkCoverage } from '../seed/check-coverage.ts';
import type { Changes } from '../seed/compare-rows.ts';
import type { CuratedFolder } from '../seed/curated.ts';
import { editorSchemas, printSchema } from '../seed/editor-schema.ts';
import { FaultLog, renderFault, type Fault } from '../seed/fault.ts';
import { loadCurated, type LoadedDatasets } from '../seed/load-curated.ts';
import { findFolders } from '../seed/read-folder.ts';
import { renderChanges, renderCounts, renderVersions } from '../seed/render-changes.ts';
import { SeedError } from '../seed/seed-error.ts';
import { verifyStored } from '../seed/verify-stored.ts';
import { parseSeedArguments, type SeedArguments } from './seed-arguments.ts';

/** What a command needs of the world around it. */
export interface SeedIo {
  /** The project's folder, with `schema/`. */
  readonly root: string;
  /** The folder with a folder for each dataset. */
  readonly seedDirectory: string;
  /** Where the command was typed; places in faults are relative to it. */
  readonly cwd: string;
  readonly writeLine: (line: string) => void;
  readonly writeErrorLine: (line: string) => void;
  /** Opens the database when a command needs it. */
  readonly openDatabase: () => Promise<{ readonly database: Database; readonly close: () => Promise<void> }>;
}

export type ExitCode = 0 | 1 | 2;

const MAX_LINES = 100;

/** Runs one `seed` command. Failures that nobody foresaw are thrown. */
export async function runSeedCommand(argv: readonly string[], io: SeedIo): Promise<ExitCode> {
  const parsed = parseSeedArguments(argv);
  if (parsed.kind !== 'run') {
    (parsed.kind === 'help' ? io.writeLine : io.writeErrorLine)(parsed.text);
    return parsed.kind === 'help' ? 0 : 2;
  }
  const model = loadModel(join(io.root, 'schema'));
  const given = parsed.arguments;
  if (given.command === 'schema') return await writeSchemas(given, model, io);
  const paths =
    given.datasets.length > 0
      ? given.datasets.map((folder) => resolve(io.cwd, folder))
      : await findFolders(io.seedDirectory);
  if (paths.length === 0) {
    io.writeErrorLine(`There is no dataset in ${io.seedDirectory}. Name one with --dataset <folder>.`);
    return 2;
  }
  const texts = await readTexts(given.texts, io);
  const loaded = await loadCurated(paths, model, { base: io.cwd, texts });
  const { folders, faults, sound } = loaded;
  if (given.command === 'coverage' && sound) return reportCoverage(folders, faults, model, io);
  if (given.command === 'check' || !sound) return reportCheck(loaded, model, io);
  try {
    const { database, close } = await io.openDatabase();
    try {
      return await runOnDatabase({ given, folders, model, io }, database);
    } finally {
      await close();
    }
  } catch (error) {
    if (!(error instanceof SeedError)) throw error;
    io.writeErrorLine(error.message);
    return 1;
  }
}

/** A command whose files are sound. */
interface SoundCommand {
  readonly given: SeedArguments;
  readonly folders: readonly CuratedFolder[];
  readonly model: GraphModel;
  readonly io: SeedIo;
}

async function runOnDatabase(
  { given, folders, model, io }: SoundCommand,
  database: Database,
): Promise<ExitCode> {
  const snapshot = buildSnapshot(folders, model);
  switch (given.command) {
    case 'plan': {
      const plan = await planSnapshot(database, snapshot);
      reportPlan(plan, given, io);
      if (!plan.isUpToDate) io.writeLine('Nothing was written. To write it: seed apply');
      return 0;
    }
    case 'apply': {
      const plan = await applySnapshot(database, snapshot, model);
      reportPlan(plan, given, io);
      if (!plan.isUpToDate) io.writeLine('Written.');
      return 0;
    }
    default: {
      const { changes, problems, isSound, stored } = await verifyStored(database, snapshot);
      if (isSound) {
        io.writeLine(
          `Sound: the database holds ${stored?.datasetId ?? ''} ${stored?.version ?? ''} as the files say.`,
        );
        return 0;
      }
      writeChanges(changes, given, io);
      for (const problem of problems) io.writeLine(problem);
      io.writeLine('The database differs from the files (- is stored, + is missing). To mend it: seed apply');
      return 1;
    }
  }
}

function reportPlan(plan: SeedPlan, given: SeedArguments, io: SeedIo): void {
  if (plan.isUpToDate) {
    io.writeLine(`Nothing to do: the database holds ${plan.after.datasetId} ${plan.after.version}.`);
    return;
  }
  // Into an empty database everything is new: a list of it would tell nothing.
  if (plan.before !== null || given.all) writeChanges(plan.changes, given, io);
  else for (const line of renderCounts(plan.changes)) io.writeLine(line);
  io.writeLine(renderVersions(plan));
}

function writeChanges(changes: Changes, { all }: SeedArguments, io: SeedIo): void {
  const lines = renderChanges(changes);
  const shown = all ? lines : lines.slice(0, MAX_LINES);
  for (const line of shown) io.writeLine(line);
  if (shown.length < lines.length)
    io.writeLine(`… and ${lines.length - shown.length} more; --all shows them.`);
  if (lines.length > 0) io.writeLine('');
  for (const line of renderCounts(changes)) io.writeLine(line);
}

function reportCheck(
  { folders, faults: found, whole }: LoadedDatasets,
  model: GraphModel,
  io: SeedIo,
): ExitCode {
  const coverage = new FaultLog();
  // A row may be covered in a file that could not be read.
  if (whole) for (const folder of folders) checkCoverage(folder, model, coverage);
  const faults = [...found, ...coverage.all];
  for (const fault of faults) io.writeLine(renderFault(fault));
  const count = (list: readonly unknown[], one: string, many: string): string =>
    `${list.length} ${list.length === 1 ? one : many}`;
  const wrong = faults.filter(({ severity }) => severity === 'fault');
  const warnings = faults.filter(({ severity }) => severity === 'warning');
  const read = [
    count(folders, 'dataset', 'datasets'),
    count(
      folders.flatMap(({ entities }) => entities),
      'entity',
      'entities',
    ),
    count(
      folders.flatMap(({ sources }) => sources),
      'source',
      'sources',
    ),
    count(
      folders.flatMap(({ claims }) => claims),
      'claim',
      'claims',
    ),
  ].join(', ');
  if (faults.length > 0) io.writeLine('');
  io.writeLine(`${read}: ${count(wrong, 'fault', 'faults')}, ${count(warnings, 'warning', 'warnings')}`);
  return wrong.length === 0 ? 0 : 1;
}

function reportCoverage(
  folders: readonly CuratedFolder[],
  found: readonly Fault[],
  model: GraphModel,
  io: SeedIo,
): ExitCode {
  const faults = new FaultLog();
  let total = 0;
  let covered = 0;
  for (const folder of folders)
    for (const { register, row, claims } of checkCoverage(folder, model, faults)) {
      total += 1;
      if (claims.length > 0) covered += 1;
      const told = claims.map(({ id, kind }) => `${id} (${kind})`).join(', ');
      io.writeLine(`${`${register}:${row}`.padEnd(24)} ${told === '' ? '—' : told}`);
    }
  for (const fault of [...found, ...faults.all].filter(({ severity }) => severity === 'fault'))
    io.writeLine(renderFault(fault));
  io.writeLine('');
  io.writeLine(`${covered} of ${total} rows are covered`);
  return faults.hasFaults ? 1 : 0;
}

async function writeSchemas(given: SeedArguments, model: GraphModel, io: SeedIo): Promise<ExitCode> {
  const folder = given.to === null ? join(io.root, 'docs', 'seed-schema') : resolve(io.cwd, given.to);
  await mkdir(folder, { recursive: true });
  for (const [name, schema] of editorSchemas(model)) {
    await writeFile(join(folder, name), printSchema(schema));
    io.writeLine(relative(io.cwd, join(folder, name)));
  }
  return 0;
}

async function readTexts(folder: string | null, io: SeedIo): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  if (folder === null) return texts;
  const path = resolve(io.cwd, folder);
  for (const name of await readdir(path))
    if (name.endsWith('.txt'))
      texts.set(name.slice(0, -'.txt'.length), await readFile(join(path, name), 'utf8'));
  return texts;
}
