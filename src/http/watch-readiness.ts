import type { ProvidedDatabase } from '../database/provide-database.ts';
import type { Readiness, ServicePhase } from './backend.ts';

/** What readiness depends on, as it is now. */
export interface Watched {
  readonly phase: ServicePhase;
  /** Null before the database was there. */
  readonly provided: Pick<ProvidedDatabase, 'database' | 'state'> | null;
}

/** An answer is good for this long, so that many probes cost the database little. */
const FRESH_MS = 500;
/** A probe that takes longer is answered with no. */
const PATIENCE_MS = 2_000;

/**
 * Gives a function that tells whether operations can be answered. It asks the database itself: the driver opens
 * connections again by itself, so that a database that comes back makes the service ready without a restart.
 */
export function watchReadiness(watched: () => Watched): () => Promise<Readiness> {
  let last: { readonly at: number; readonly answers: Promise<boolean> } | null = null;

  const answers = (provided: Watched['provided']): Promise<boolean> => {
    const now = performance.now();
    if (last === null || now - last.at > FRESH_MS) {
      last = { at: now, answers: provided === null ? Promise.resolve(false) : ping(provided) };
    }
    return last.answers;
  };

  return async () => {
    const { phase, provided } = watched();
    const state = provided?.state ?? 'starting';
    if (state !== 'ready') return { ready: false, phase, database: state };
    const database = (await answers(provided)) ? 'ready' : 'unreachable';
    return { ready: phase === 'serving' && database === 'ready', phase, database };
  };
}

async function ping({ database }: NonNullable<Watched['provided']>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, false);
  });
  const answer = database.ping().then(
    () => true,
    () => false,
  );
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
