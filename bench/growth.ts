import type { GraphqlContender } from './contenders/contender.ts';
import { startOurs } from './contenders/ours.ts';
import { profile, runRaw } from './contenders/raw.ts';
import { createRandom, type Random } from './data/random.ts';
import type { DataSet } from './data-set.ts';
import { measureLatency, type Arm } from './measure/blocks.ts';
import { median, pairedRatio, type Ratio } from './measure/statistics.ts';
import type { Options } from './options.ts';
import { prepare, type Runnable } from './prepare.ts';
import type { Shape } from './shapes/shape.ts';

/** How the cost of a shape grows with the data. */
export interface Growth {
  readonly shape: string;
  /** By data set, the smallest first. */
  readonly dbHits: Readonly<Record<string, number>>;
  /** Medians of ours in-process, in milliseconds. */
  readonly milliseconds: Readonly<Record<string, number>>;
  /** Hits at the largest size over those at the smallest. */
  readonly hitsRatio: number;
  /** The same of the medians, ours and those of the raw driver. */
  readonly ours: Ratio;
  readonly raw: Ratio;
}

/** A late page over the first one of the same connection, on the largest data set. */
export interface Depth {
  readonly first: string;
  readonly late: string;
  readonly hitsRatio: number;
  readonly ours: Ratio;
}

const DEPTHS = [
  { first: 'first page', late: 'page 500' },
  { first: 'page of the super-node', late: 'page 500 of the super-node' },
];

interface Ready {
  readonly dataSet: DataSet;
  readonly ours: GraphqlContender;
  readonly runnable: ReadonlyMap<string, Runnable>;
}

/** Measures the local shapes on all sizes side by side, and late pages beside first ones on the largest. */
export async function measureGrowth(
  dataSets: readonly DataSet[],
  shapes: readonly Shape[],
  options: Options,
): Promise<{ readonly growth: Growth[]; readonly depth: Depth[] }> {
  const random = createRandom(options.seed);
  const ready: Ready[] = [];
  for (const dataSet of dataSets) ready.push(await getReady(dataSet, shapes));
  const growth: Growth[] = [];
  for (const { name, tags } of shapes) {
    if (tags.includes('local') && ready.every(({ runnable }) => runnable.has(name)))
      growth.push(await growthOf(name, ready, { options, random }));
  }
  const depth: Depth[] = [];
  const largest = ready.at(-1);
  for (const pair of DEPTHS) {
    if (largest?.runnable.has(pair.late) === true && largest.runnable.has(pair.first))
      depth.push(await depthOf(pair, largest, { options, random }));
  }
  for (const { ours } of ready) await ours.close();
  return { growth, depth };
}

async function getReady(dataSet: DataSet, shapes: readonly Shape[]): Promise<Ready> {
  const ours = await startOurs(dataSet.model, dataSet.database);
  const runnable = new Map<string, Runnable>();
  for (const shape of shapes) {
    const prepared = await prepare(dataSet, shape, { ours });
    if ('sets' in prepared) runnable.set(shape.name, prepared);
  }
  return { dataSet, ours, runnable };
}

interface Measuring {
  readonly options: Options;
  readonly random: Random;
}

async function growthOf(
  shape: string,
  ready: readonly Ready[],
  { options, random }: Measuring,
): Promise<Growth> {
  const arms = ready.flatMap((each) => [oursArm(shape, each), rawArm(shape, each)]);
  const blocks = await measureLatency(arms, options.effort, random);
  const names = ready.map(({ dataSet }) => dataSet.name);
  const [smallest = '', largest = ''] = [names[0], names.at(-1)];
  const ratioOf = (side: string): Ratio =>
    pairedRatio(blocks.get(`${side} ${largest}`) ?? [], blocks.get(`${side} ${smallest}`) ?? [], random);
  const dbHits: Record<string, number> = {};
  for (const each of ready) dbHits[each.dataSet.name] = await hitsOf(shape, each);
  return {
    shape,
    dbHits,
    milliseconds: Object.fromEntries(
      names.map((name) => [name, median(blocks.get(`ours ${name}`)?.flat() ?? [])]),
    ),
    hitsRatio: (dbHits[largest] ?? NaN) / (dbHits[smallest] ?? NaN),
    ours: ratioOf('ours'),
    raw: ratioOf('raw'),
  };
}

async function depthOf(
  { first, late }: { readonly first: string; readonly late: string },
  ready: Ready,
  { options, random }: Measuring,
): Promise<Depth> {
  const arms = [first, late].map((shape) => ({ ...oursArm(shape, ready), name: shape }));
  const blocks = await measureLatency(arms, options.effort, random);
  return {
    first,
    late,
    hitsRatio: (await hitsOf(late, ready)) / (await hitsOf(first, ready)),
    ours: pairedRatio(blocks.get(late) ?? [], blocks.get(first) ?? [], random),
  };
}

function runnableOf(shape: string, { runnable }: Ready): Runnable {
  const found = runnable.get(shape);
  if (found === undefined) throw new Error(`"${shape}" is not ready.`);
  return found;
}

function oursArm(shape: string, ready: Ready): Arm {
  const {
    shape: { ours: query },
    sets,
  } = runnableOf(shape, ready);
  return {
    name: `ours ${ready.dataSet.name}`,
    run: (number) => ready.ours.ask({ query, variables: sets[number % sets.length]!.ours }),
  };
}

function rawArm(shape: string, ready: Ready): Arm {
  const { statements } = runnableOf(shape, ready);
  const { driver, target, name } = ready.dataSet;
  return {
    name: `raw ${name}`,
    run: (number) => runRaw(driver, target.database, statements[number % statements.length]!),
  };
}

async function hitsOf(shape: string, ready: Ready): Promise<number> {
  const { driver, target } = ready.dataSet;
  const statements = runnableOf(shape, ready).statements.at(-1) ?? [];
  return (await profile(driver, target.database, statements)).dbHits;
}
