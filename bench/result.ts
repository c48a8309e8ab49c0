import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import type { ShapeResult } from './compare.ts';
import type { Loaded } from './data/load.ts';
import type { Depth, Growth } from './growth.ts';
import type { SchemaCost } from './measure/service.ts';
import type { Options } from './options.ts';

/** Everything that a run of the benchmark found out; `result.json`. */
export interface Result {
  readonly machine: Machine;
  readonly versions: Readonly<Record<string, string>>;
  readonly options: Pick<Options, 'seed' | 'sizes' | 'compared' | 'filler' | 'effort'>;
  readonly dataSets: readonly ({ readonly name: string } & Loaded)[];
  readonly shapes: readonly ShapeResult[];
  /** By data set, then by process: after all shapes over HTTP. */
  readonly residentBytes: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly growth: readonly Growth[];
  readonly depth: readonly Depth[];
  readonly schemas: Readonly<Record<'ours' | 'theirs', SchemaCost>>;
  readonly startMilliseconds: number | null;
}

interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryBytes: number;
  /** Processes that ran or waited in the last minute, at the end of the run. */
  readonly load: number;
}

/** The machine as it is now. */
export function describeMachine(): Machine {
  const [first] = cpus();
  return {
    cpu: first?.model ?? 'unknown',
    cores: cpus().length,
    memoryBytes: totalmem(),
    load: loadavg()[0] ?? NaN,
  };
}

/** Versions of all that takes part. */
export function describeVersions(neo4j: string): Record<string, string> {
  const packages = ['@apollo/server', '@neo4j/graphql', 'graphql', 'neo4j-driver', 'fastify'];
  const versionOf = (name: string): string => {
    const file = new URL(`../node_modules/${name}/package.json`, import.meta.url);
    return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
  };
  return {
    node: process.versions.node,
    neo4j,
    ...Object.fromEntries(packages.map((name) => [name, versionOf(name)])),
  };
}
