import { setTimeout as sleep } from 'node:timers/promises';

/** How long nobody must have asked anything before the next piece of background work starts. */
export const IDLE_MS = 250;

/** How background work learns when to run, and when to end. */
export interface IdleOptions {
  /** How many requests are being answered now. */
  readonly running: () => number;
  readonly signal: AbortSignal;
  readonly idleMs?: number;
}

/**
 * Does pieces of work one at a time, each only after a while in which nothing was being answered.
 * Ends with the first piece that fails, or by rejecting when the signal aborts.
 */
export async function runWhenIdle(
  pieces: readonly (() => Promise<unknown>)[],
  { running, signal, idleMs = IDLE_MS }: IdleOptions,
): Promise<void> {
  for (const piece of pieces) {
    do await sleep(idleMs, undefined, { signal, ref: false });
    while (running() > 0);
    await piece();
  }
}
