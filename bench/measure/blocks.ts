import type { Random } from '../data/random.ts';

/** One way of answering; it is told the number of the run, which picks the variables. */
export interface Arm {
  readonly name: string;
  run(number: number): Promise<unknown>;
}

/** How long and how often is measured. */
export interface Effort {
  /** Measured runs of each arm. */
  readonly runs: number;
  /** Unmeasured runs of each arm before, or as many as fit the time. */
  readonly warmRuns: number;
  readonly warmMilliseconds: number;
  /** Slow shapes are measured less often, so that no arm takes longer than this. */
  readonly armMilliseconds: number;
  /** Even of the slowest. */
  readonly fewestBlocks: number;
}

const RUNS_OF_A_BLOCK = 5;
/** Operations under way at a time where throughput is measured. */
const CONCURRENCY = 8;

/** Milliseconds of every run, by arm and block. */
export type Blocks = ReadonlyMap<string, readonly (readonly number[])[]>;

/** Runs every arm in every block, in a random order each time, one operation at a time. */
export async function measureLatency(arms: readonly Arm[], effort: Effort, random: Random): Promise<Blocks> {
  const slowest = Math.max(...(await inTurn(arms, (arm) => warm(arm, effort))));
  const affordable = Math.floor(effort.armMilliseconds / (slowest * RUNS_OF_A_BLOCK));
  const blocks = Math.max(
    effort.fewestBlocks,
    Math.min(Math.ceil(effort.runs / RUNS_OF_A_BLOCK), affordable),
  );
  const runsOfABlock = affordable < effort.fewestBlocks ? 1 : RUNS_OF_A_BLOCK;
  const measured = new Map(arms.map(({ name }) => [name, [] as number[][]]));
  for (let block = 0; block < blocks; block += 1) {
    for (const arm of shuffled(arms, random)) {
      const times: number[] = [];
      for (let run = 0; run < runsOfABlock; run += 1)
        times.push(await timed(() => arm.run(block * runsOfABlock + run)));
      measured.get(arm.name)?.push(times);
    }
  }
  return measured;
}

/** Milliseconds for one operation while eight are under way, by arm and block: the inverse of throughput. */
export async function measureThroughput(
  arms: readonly Arm[],
  effort: Effort,
  random: Random,
): Promise<Blocks> {
  const slowest = Math.max(...(await inTurn(arms, (arm) => timed(() => arm.run(0)))));
  const blocks = effort.fewestBlocks * 2;
  const affordable = Math.floor(effort.armMilliseconds / slowest / blocks);
  const operations = Math.max(CONCURRENCY, Math.min(effort.runs / 2, affordable));
  const measured = new Map(arms.map(({ name }) => [name, [] as number[][]]));
  for (let block = 0; block < blocks; block += 1) {
    for (const arm of shuffled(arms, random)) {
      let next = 0;
      const worker = async (): Promise<void> => {
        while (next < operations) await arm.run(next++);
      };
      const elapsed = await timed(() => Promise.all(Array.from({ length: CONCURRENCY }, worker)));
      measured.get(arm.name)?.push([elapsed / operations]);
    }
  }
  return measured;
}

/** Runs an arm until it is warm; gives what a run takes then. */
async function warm(arm: Arm, { warmRuns, warmMilliseconds }: Effort): Promise<number> {
  const begin = performance.now();
  const times: number[] = [];
  for (let run = 0; run < warmRuns && (run < 2 || performance.now() - begin < warmMilliseconds); run += 1)
    times.push(await timed(() => arm.run(run)));
  return Math.min(...times.slice(-10));
}

async function inTurn<T>(arms: readonly Arm[], work: (arm: Arm) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (const arm of arms) results.push(await work(arm));
  return results;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

function shuffled<T>(values: readonly T[], random: Random): T[] {
  return values
    .map((value) => ({ value, place: random.next() }))
    .sort((left, right) => left.place - right.place)
    .map(({ value }) => value);
}
