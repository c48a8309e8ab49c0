import { isRetryableError } from 'neo4j-driver';
import { setTimeout as sleep } from 'node:timers/promises';

/** Pauses before the second and the third attempt: one for a connection that went stale, one for a deadlock. */
const PAUSES_MS = [20, 150] as const;

/** A failure that took this long has used up the patience of whoever waits. */
const SLOW_FAILURE_MS = 1_500;

/** Tries a read again after a transient failure, twice at most and only while it fails quickly. */
export async function retryRead<T>(attempt: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  const start = performance.now();
  for (const pause of PAUSES_MS) {
    try {
      return await attempt();
    } catch (error) {
      const isWorthwhile = isRetryableError(error) && performance.now() - start < SLOW_FAILURE_MS;
      if (!isWorthwhile || signal?.aborted === true) throw error;
      // Half of the pause is random, so that requests that failed together do not come back together.
      await sleep(pause / 2 + (Math.random() * pause) / 2);
    }
  }
  return attempt();
}
