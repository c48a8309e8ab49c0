import { readFile, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { GraphModel } from '../model/graph-model.ts';
import type {
  CoverageRegister,
  CuratedClaim,
  CuratedEntity,
  CuratedFolder,
  CuratedRule,
  CuratedSource,
  Manifest,
} from './curated.ts';
import type { FaultLog, Place } from './fault.ts';
import { readClaim } from './read-claim.ts';
import { readCoverage } from './read-coverage.ts';
import { readEntity, readManifest, readSource } from './read-entity.ts';
import { readRule } from './read-rule.ts';
import { readYaml, type RawValue } from './read-yaml.ts';
import { RecordReader } from './record-reader.ts';

const PARTS = ['entities', 'sources', 'claims', 'rules'] as const;
type Part = (typeof PARTS)[number];
const MANIFEST = 'dataset.yaml';

/** Names of the records of each part, with their article. */
const NAMES: Readonly<Record<Part, string>> = {
  entities: 'an entity',
  sources: 'a source',
  claims: 'a claim',
  rules: 'a rule',
};

/**
 * Reads one dataset. Every file is read, whatever is wrong with the others, so that all faults come at once; null
 * when there is no manifest to name the dataset. `base` is the folder that the places in faults are relative to.
 */
export async function readFolder(
  folder: string,
  model: GraphModel,
  faults: FaultLog,
  base: string,
): Promise<CuratedFolder | null> {
  const files = await listFiles(folder);
  if (files === null) {
    faults.fault(start(shown(folder, base)), 'There is no such folder.');
    return null;
  }
  const raw = new Map<string, RawValue | null>();
  for (const file of files)
    raw.set(file, await readOne(join(folder, file), shown(join(folder, file), base), faults));
  reportStrayFiles(folder, files, base, faults);

  const manifestPlace = start(shown(join(folder, MANIFEST), base));
  if (!raw.has(MANIFEST)) faults.fault(manifestPlace, 'The dataset has no dataset.yaml.');
  const manifest = manifestOf(raw.get(MANIFEST) ?? null, model, faults);
  const dataset = manifest?.id ?? '';
  const entities: CuratedEntity[] = [];
  const sources: CuratedSource[] = [];
  const claims: CuratedClaim[] = [];
  const rules: CuratedRule[] = [];
  for (const [file, value] of raw) {
    const part = PARTS.find((name) => file.startsWith(`${name}/`));
    if (part === undefined || value === null) continue;
    for (const reader of recordsOf(value, part, faults)) {
      if (part === 'entities') entities.push(readEntity(reader, model, faults));
      else if (part === 'sources') sources.push(readSource(reader, model));
      else if (part === 'claims') claims.push(readClaim(reader, dataset, model, faults));
      else rules.push(readRule(reader, model, faults));
    }
  }
  const coverage: CoverageRegister[] = readCoverage(raw.get('coverage.yaml') ?? null, faults);
  return manifest === null ? null : { folder, manifest, entities, sources, claims, rules, coverage };
}

/** The dataset folders within a folder, in order: those that hold a `dataset.yaml`, or curated files without one. */
export async function findFolders(root: string): Promise<string[]> {
  const entries = await readdir(root, { withFileTypes: true }).catch(() => []);
  const folders: string[] = [];
  for (const entry of entries) {
    if (!entry.isDirectory() || entry.name.startsWith('.')) continue;
    const names = await readdir(join(root, entry.name));
    if (names.some((name) => name === MANIFEST || PARTS.some((part) => part === name)))
      folders.push(join(root, entry.name));
  }
  return folders.sort();
}

async function listFiles(folder: string): Promise<string[] | null> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => null);
  if (entries === null) return null;
  return entries
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

async function readOne(path: string, file: string, faults: FaultLog): Promise<RawValue | null> {
  try {
    return readYaml(file, await readFile(path, 'utf8'), faults);
  } catch (error) {
    faults.unread(start(file), `The file cannot be read: ${(error as Error).message}.`);
    return null;
  }
}

function manifestOf(value: RawValue | null, model: GraphModel, faults: FaultLog): Manifest | null {
  if (value?.kind === 'map') return readManifest(new RecordReader(value, 'a dataset', faults), model);
  if (value !== null) faults.fault(value.place, 'The file must state the fields of a dataset.');
  return null;
}

function recordsOf(value: RawValue, part: Part, faults: FaultLog): RecordReader[] {
  const what = NAMES[part];
  if (value.kind !== 'list') {
    faults.unread(value.place, `The file must be a list in which each item is ${what}.`);
    return [];
  }
  return value.items.flatMap((item) => {
    if (item.kind === 'map') return [new RecordReader(item, what, faults)];
    faults.unread(item.place, `Each item of the list must be ${what}.`);
    return [];
  });
}

function reportStrayFiles(folder: string, files: readonly string[], base: string, faults: FaultLog): void {
  for (const file of files) {
    if (file === MANIFEST || file === 'coverage.yaml') continue;
    if (PARTS.some((part) => file.startsWith(`${part}/`))) continue;
    faults.fault(
      start(shown(join(folder, file), base)),
      'The file is not read.',
      'Put it into entities/, sources/, claims/ or rules/.',
    );
  }
}

function shown(path: string, base: string): string {
  return relative(base, path).replaceAll('\\', '/') || '.';
}

function start(file: string): Place {
  return { file, line: 1, column: 1 };
}
