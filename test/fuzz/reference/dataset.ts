import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A record as written. Every value in it is a text, a list or a map: what a text means, its field says. */
export type Written = Readonly<Record<string, unknown>>;

/** A dataset as written. */
export interface Dataset {
  readonly id: string;
  readonly manifest: Written;
  readonly entities: readonly Written[];
  readonly sources: readonly Written[];
  /** Without those that were retracted. */
  readonly claims: readonly Written[];
  readonly rules: readonly Written[];
}

/** Reads the files of a folder. */
export function readDataset(folder: string): Dataset {
  const manifest = readYaml(join(folder, 'dataset.yaml')) as Written;
  return {
    id: String(manifest['id']),
    manifest,
    entities: readAll(folder, 'entities'),
    sources: readAll(folder, 'sources'),
    claims: readAll(folder, 'claims').filter((claim) => claim['retracted'] === undefined),
    rules: readAll(folder, 'rules'),
  };
}

/** The text in a field; null when there is none. */
export function text(record: Written, name: string): string | null {
  const value = record[name];
  return typeof value === 'string' ? value : null;
}

/** The list in a field, empty when there is none. */
export function list(record: Written, name: string): readonly unknown[] {
  const value = record[name];
  return Array.isArray(value) ? value : [];
}

function readAll(folder: string, kind: string): Written[] {
  if (!existsSync(join(folder, kind))) return [];
  return readdirSync(join(folder, kind))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => (readYaml(join(folder, kind, name)) ?? []) as Written[]);
}

function readYaml(file: string): unknown {
  return parse(readFileSync(file, 'utf8'), { schema: 'failsafe' });
}
