import { parseArgs } from 'node:util';
import type { Effort } from './measure/blocks.ts';

/** How the benchmark is run. */
export interface Options {
  /** Sizes of data set S, in facts. */
  readonly sizes: readonly number[];
  /** Those of them at which the contenders are compared; all are compared for growth. */
  readonly compared: readonly number[];
  /** Whether data set M is measured. */
  readonly films: boolean;
  /** Actors of the film with a crowd in data set M. */
  readonly filler: number;
  readonly seed: number;
  readonly effort: Effort;
  /** Part of the name of the shapes to measure. */
  readonly only: string | null;
  /** Where loaded data sets are kept for the next run; null: they are removed. */
  readonly keep: string | null;
  /** Folder for the results; null: they are only printed. */
  readonly results: string | null;
  /** Whether this only shows that everything works. */
  readonly short: boolean;
}

export const USAGE = `npm run bench -- [options]
  --short            the smallest data and few runs: shows that everything works, measures nothing
  --sizes 10k,100k   sizes of data set S in facts (default 10k,100k,1m)
  --compare 100k     sizes at which all contenders are compared (default the largest)
  --no-films         leave out data set M
  --filler 1001      size of the crowd in data set M
  --only text        shapes whose name holds this text
  --runs 200         measured runs of each contender
  --warm 2           seconds of warm-up of each contender for each shape, a thousand runs at most
  --seed 1           seed of the generated data
  --keep folder      keep loaded data sets there, and use those that are there
  --results folder   where result.json and chart.svg are written (default bench/results)
`;

/**
 * Reads the options of the command.
 * @throws TypeError for an option that there is not
 */
export function readOptions(parameters: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...parameters],
    allowNegative: true,
    options: {
      short: { type: 'boolean', default: false },
      sizes: { type: 'string' },
      compare: { type: 'string' },
      films: { type: 'boolean', default: true },
      filler: { type: 'string' },
      only: { type: 'string' },
      runs: { type: 'string' },
      warm: { type: 'string', default: '2' },
      seed: { type: 'string', default: '1' },
      keep: { type: 'string' },
      results: { type: 'string' },
    },
  });
  const { short } = values;
  const sizes = (values.sizes ?? (short ? '2k' : '10k,100k,1m')).split(',').map(readSize);
  return {
    sizes,
    compared: values.compare?.split(',').map(readSize) ?? sizes.slice(-1),
    films: values.films,
    filler: Number(values.filler ?? (short ? 50 : 1_001)),
    seed: Number(values.seed),
    effort: effortOf(short, Number(values.runs ?? 200), Number(values.warm)),
    only: values.only ?? null,
    keep: values.keep ?? null,
    results: values.results ?? (short ? null : 'bench/results'),
    short,
  };
}

function effortOf(short: boolean, runs: number, warmSeconds: number): Effort {
  return short
    ? { runs: 5, warmRuns: 1, warmMilliseconds: 500, armMilliseconds: 200, fewestBlocks: 1 }
    : {
        runs,
        warmRuns: 1_000,
        warmMilliseconds: warmSeconds * 1_000,
        armMilliseconds: 20_000,
        fewestBlocks: 3,
      };
}

function readSize(text: string): number {
  const [, digits, unit] = /^(\d+)([km]?)$/.exec(text.trim().toLowerCase()) ?? [];
  if (digits === undefined) throw new TypeError(`"${text}" is no size; write 10k or 1m.`);
  return Number(digits) * (unit === 'm' ? 1_000_000 : unit === 'k' ? 1_000 : 1);
}
