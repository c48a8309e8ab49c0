import { session as accessMode, type Driver } from 'neo4j-driver';
import { collectRows } from '../../src/database/collect-rows.ts';
import type { SentStatement } from './contender.ts';

/** The floor: the statements of one operation, each in one auto-commit exchange, and their rows as JSON text. */
export async function runRaw(
  driver: Driver,
  database: string,
  statements: readonly SentStatement[],
): Promise<string> {
  const answers: unknown[] = [];
  for (const { text, parameters } of statements) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the driver takes a plain object
    const session = driver.session({ database, defaultAccessMode: accessMode.READ });
    try {
      answers.push((await collectRows(session.run(text, parameters))).rows);
    } finally {
      void session.close();
    }
  }
  return JSON.stringify(answers);
}

/** What PROFILE tells of a statement. */
export interface Profile {
  readonly dbHits: number;
  /** Most bytes that the query held at once. */
  readonly memory: number;
}

interface ProfiledOperator {
  readonly dbHits?: number;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly children: readonly ProfiledOperator[];
}

/** Sums what some statements cost; memory is that of the one that takes most. */
export async function profile(
  driver: Driver,
  database: string,
  statements: readonly SentStatement[],
): Promise<Profile> {
  const sum = { dbHits: 0, memory: 0 };
  for (const { text, parameters } of statements) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the driver takes a plain object
    const session = driver.session({ database, defaultAccessMode: accessMode.READ });
    const { summary } = await session.run(`PROFILE ${text}`, parameters);
    await session.close();
    const root = summary.profile as unknown as ProfiledOperator;
    sum.dbHits += hitsOf(root);
    sum.memory = Math.max(sum.memory, Number(root.arguments['GlobalMemory'] ?? 0));
  }
  return sum;
}

function hitsOf({ dbHits = 0, children }: ProfiledOperator): number {
  return children.reduce((total, child) => total + hitsOf(child), dbHits);
}
