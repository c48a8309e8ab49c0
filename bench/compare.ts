import { openDatabase } from '../src/database/driver.ts';
import { startTcpProxy } from '../test/support/tcp-proxy.ts';
import { connect, type GraphqlContender, type SentStatement } from './contenders/contender.ts';
import { startHttpContender, type HttpContender } from './contenders/http-contender.ts';
import { startOurs } from './contenders/ours.ts';
import { profile, runRaw, type Profile } from './contenders/raw.ts';
import { buildPeerSchema, startTheirs } from './contenders/theirs.ts';
import { createRandom, type Random } from './data/random.ts';
import type { DataSet } from './data-set.ts';
import { measureLatency, measureThroughput, type Arm, type Blocks } from './measure/blocks.ts';
import { median, pairedRatio, quantile, type Ratio } from './measure/statistics.ts';
import type { Options } from './options.ts';
import { prepare, type Runnable, type Sides } from './prepare.ts';
import type { Shape, Tag, VariableSet } from './shapes/shape.ts';

/** Milliseconds of one arm. */
export interface Timing {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly runs: number;
}

/** What was measured in one place: latency alone, and eight operations at a time. */
export interface Measured {
  readonly latency: Readonly<Record<string, Timing>>;
  /** Operations a second with eight under way. */
  readonly throughput: Readonly<Record<string, number>>;
  /** Answers with errors, by arm; with eight under way one may need more memory than there is. */
  readonly errors: Readonly<Record<string, number>>;
  /** Medians of ours over the floor, theirs over ours, and the floor over itself. */
  readonly oursToRaw: Ratio;
  readonly theirsToOurs: Ratio | null;
  readonly rawToRaw: Ratio;
  /** Throughput of ours over theirs. */
  readonly throughputGain: Ratio | null;
}

/** What one operation sends. */
export interface Sent extends Profile {
  readonly statements: number;
  readonly roundTrips: number;
  /** Distinct statement texts over all variables of the shape: more than one would miss the plan cache. */
  readonly texts: number;
}

/** The result of a shape on a data set. */
export interface ShapeResult {
  readonly dataSet: string;
  readonly shape: string;
  readonly tags: readonly Tag[];
  /** Why it was not measured; null when it was. */
  readonly skipped: string | null;
  /** Whether that is a fault: an error, or answers that differ. */
  readonly failed: boolean;
  /** Why @neo4j/graphql could not answer what it can be asked. */
  readonly outOfMemory?: string | null;
  readonly answerBytes?: number;
  readonly ours?: Sent;
  readonly theirs?: Sent | null;
  readonly inProcess?: Measured;
  readonly http?: Measured;
}

/** A contender that takes longer for one operation is not asked eight at a time. */
const SLOW_MILLISECONDS = 1_000;

/** Resident memory of the three processes that served over HTTP, after all shapes. */
export interface Comparison {
  readonly shapes: readonly ShapeResult[];
  readonly residentBytes: Readonly<Record<string, number>>;
}

/** Compares the contenders on every shape: first their answers, then what they cost. */
export async function compare(
  dataSet: DataSet,
  shapes: readonly Shape[],
  options: Options,
  tell: (line: string) => void,
): Promise<Comparison> {
  const { model, database, driver, target } = dataSet;
  const sides = {
    ours: await startOurs(model, database),
    theirs: await startTheirs(await buildPeerSchema(model), driver, target.database),
  };
  const results = new Map<string, ShapeResult>();
  const runnable: Runnable[] = [];
  for (const shape of shapes) {
    const prepared = await prepare(dataSet, shape, sides);
    if ('sets' in prepared) runnable.push(prepared);
    else {
      tell(`  ${shape.name}: ${prepared.skipped}`);
      results.set(shape.name, { dataSet: dataSet.name, shape: shape.name, tags: shape.tags, ...prepared });
    }
  }
  const served = await serveAll(dataSet, runnable);
  const roundTrips = await countRoundTrips(dataSet, runnable);
  const random = createRandom(options.seed);
  for (const each of runnable) {
    const result = await measureShape(each, { dataSet, sides, served, roundTrips, options, random });
    results.set(each.shape.name, result);
    tell(`  ${describe(result)}`);
  }
  const residentBytes: Record<string, number> = {};
  for (const [name, contender] of Object.entries(served)) {
    residentBytes[name] = await contender.residentBytes();
    await contender.close();
  }
  await sides.ours.close();
  await sides.theirs.close();
  return { shapes: shapes.flatMap(({ name }) => results.get(name) ?? []), residentBytes };
}

async function serveAll({ kind, target }: DataSet, runnable: readonly Runnable[]) {
  const statements = new Map(
    runnable.flatMap(({ shape, statements: sent }) =>
      sent.map((each, set): [string, readonly SentStatement[]] => [pathOf(shape, set), each]),
    ),
  );
  const start = (contender: 'raw' | 'ours' | 'theirs'): Promise<HttpContender> =>
    startHttpContender({
      contender,
      dataSet: kind,
      target,
      statements: contender === 'raw' ? statements : new Map(),
    });
  const [raw, ours, theirs] = await Promise.all([start('raw'), start('ours'), start('theirs')]);
  return { raw, ours, theirs };
}

function pathOf({ name }: Shape, set: number): string {
  return `/${encodeURIComponent(name)}/${set}`;
}

/** Exchanges with the database of each side for each shape, counted on the wire. */
async function countRoundTrips(
  { model, target }: DataSet,
  runnable: readonly Runnable[],
): Promise<ReadonlyMap<string, { ours: number; theirs: number }>> {
  await using proxy = await startTcpProxy(target.uri);
  const through = { ...target, uri: proxy.uri };
  const database = openDatabase(through);
  const driver = connect(through);
  const ours = await startOurs(model, database);
  const theirs = await startTheirs(await buildPeerSchema(model), driver, target.database);
  const counts = new Map<string, { ours: number; theirs: number }>();
  const count = async (work: () => Promise<unknown>): Promise<number> => {
    // Once before, so that opening a connection is not counted.
    await work();
    const before = proxy.exchanges();
    await work();
    return proxy.exchanges() - before;
  };
  for (const { shape, sets, outOfMemory } of runnable) {
    const [set] = sets;
    if (set === undefined) continue;
    const query = outOfMemory === null ? shape.theirs : null;
    counts.set(shape.name, {
      ours: await count(() => ours.ask({ query: shape.ours, variables: set.ours })),
      theirs: query === null ? 0 : await count(() => theirs.ask({ query, variables: set.theirs })),
    });
  }
  await ours.close();
  await theirs.close();
  await database.close();
  await driver.close();
  return counts;
}

interface Measuring {
  readonly dataSet: DataSet;
  readonly sides: Required<Sides>;
  readonly served: {
    readonly raw: HttpContender;
    readonly ours: HttpContender;
    readonly theirs: HttpContender;
  };
  readonly roundTrips: ReadonlyMap<string, { ours: number; theirs: number }>;
  readonly options: Options;
  readonly random: Random;
}

async function measureShape(runnable: Runnable, measuring: Measuring): Promise<ShapeResult> {
  const { shape, sets } = runnable;
  const { dataSet, sides, served, roundTrips } = measuring;
  const trips = roundTrips.get(shape.name) ?? { ours: 0, theirs: 0 };
  const at = (number: number): VariableSet => sets[number % sets.length]!;
  const sent = (number: number): readonly SentStatement[] =>
    runnable.statements[number % runnable.statements.length]!;
  const { driver, target } = dataSet;
  const theirQuery = runnable.outOfMemory === null ? shape.theirs : null;
  const bytes = await sides.ours.ask({ query: shape.ours, variables: at(0).ours });
  const inProcess = await measure(
    {
      raw: (number) => runRaw(driver, target.database, sent(number)),
      ours: (number) => sides.ours.ask({ query: shape.ours, variables: at(number).ours }),
      theirs:
        theirQuery === null
          ? null
          : (number) => sides.theirs.ask({ query: theirQuery, variables: at(number).theirs }),
    },
    measuring,
  );
  const http = await measure(
    {
      raw: (number) =>
        served.raw.post(pathOf(shape, number % sets.length), {
          query: shape.ours,
          variables: at(number).ours,
        }),
      ours: (number) => served.ours.post('/graphql', { query: shape.ours, variables: at(number).ours }),
      theirs:
        theirQuery === null
          ? null
          : (number) => served.theirs.post('/graphql', { query: theirQuery, variables: at(number).theirs }),
    },
    measuring,
  );
  return {
    dataSet: dataSet.name,
    shape: shape.name,
    tags: shape.tags,
    skipped: null,
    failed: false,
    outOfMemory: runnable.outOfMemory,
    answerBytes: Buffer.byteLength(bytes),
    ours: await sentBy(
      sides.ours,
      shape.ours,
      sets.map(({ ours }) => ours),
      { dataSet, roundTrips: trips.ours },
    ),
    theirs:
      theirQuery === null
        ? null
        : await sentBy(
            sides.theirs,
            theirQuery,
            sets.map(({ theirs }) => theirs),
            {
              dataSet,
              roundTrips: trips.theirs,
            },
          ),
    inProcess,
    http,
  };
}

async function sentBy(
  side: GraphqlContender,
  query: string,
  variables: readonly VariableSet['ours'][],
  { dataSet, roundTrips }: { readonly dataSet: DataSet; readonly roundTrips: number },
): Promise<Sent> {
  const ask = async (sets: typeof variables): Promise<readonly SentStatement[]> =>
    side.record(async () => {
      for (const set of sets) await side.ask({ query, variables: set });
    });
  const once = await ask(variables.slice(0, 1));
  const all = await ask(variables);
  const texts = new Set(all.map(({ text }) => text)).size;
  const cost = await profile(dataSet.driver, dataSet.target.database, once);
  return { ...cost, statements: once.length, roundTrips, texts };
}

type AnswerRun = (number: number) => Promise<string>;

interface Runs {
  readonly raw: AnswerRun;
  readonly ours: AnswerRun;
  readonly theirs: AnswerRun | null;
}

async function measure({ raw, ours, theirs }: Runs, { options, random }: Measuring): Promise<Measured> {
  const errors: Record<string, number> = {};
  const arm = (name: string, run: AnswerRun): Arm => ({
    name,
    async run(number) {
      if ((await run(number)).includes('"errors":[')) errors[name] = (errors[name] ?? 0) + 1;
    },
  });
  const arms: Arm[] = [
    arm('raw', raw),
    arm('raw again', raw),
    arm('ours', ours),
    ...(theirs === null ? [] : [arm('theirs', theirs)]),
  ];
  const latency = await measureLatency(arms, options.effort, random);
  const quick = arms.filter(
    ({ name }) => name !== 'raw again' && median(latency.get(name)?.flat() ?? []) < SLOW_MILLISECONDS,
  );
  const throughput: Blocks =
    quick.length === 0
      ? new Map<string, number[][]>()
      : await measureThroughput(quick, options.effort, random);
  const ratio = (blocks: Blocks, above: string, below: string): Ratio =>
    pairedRatio(blocks.get(above) ?? [], blocks.get(below) ?? [], random);
  return {
    latency: Object.fromEntries([...latency].map(([name, blocks]) => [name, timing(blocks.flat())])),
    throughput: Object.fromEntries(
      [...throughput].map(([name, blocks]) => [name, 1_000 / median(blocks.flat())]),
    ),
    errors,
    oursToRaw: ratio(latency, 'ours', 'raw'),
    theirsToOurs: theirs === null ? null : ratio(latency, 'theirs', 'ours'),
    rawToRaw: ratio(latency, 'raw again', 'raw'),
    throughputGain:
      throughput.has('theirs') && throughput.has('ours') ? ratio(throughput, 'theirs', 'ours') : null,
  };
}

function timing(times: readonly number[]): Timing {
  return {
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    p99: quantile(times, 0.99),
    runs: times.length,
  };
}

function describe({ shape, inProcess, ours, theirs }: ShapeResult): string {
  const times = Object.entries(inProcess?.latency ?? {}).map(
    ([name, { p50 }]) => `${name} ${p50.toFixed(2)}`,
  );
  return `${shape}: ${times.join(', ')} ms; hits ${ours?.dbHits ?? ''} and ${theirs?.dbHits ?? 'none'}`;
}
