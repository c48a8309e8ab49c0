import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from './database.ts';
import { DatabaseError } from './database-error.ts';

const PAUSE_MS = 500;

/**
 * Resolves when the database answers. A wrong password or address is reported at once: waiting cures neither.
 * @throws DatabaseError of the last attempt
 */
export async function waitForDatabase(database: Database, timeoutMs: number): Promise<void> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    try {
      await database.ping();
      return;
    } catch (error) {
      const mayPass =
        error instanceof DatabaseError && (error.code === 'DATABASE_UNAVAILABLE' || error.code === 'TIMEOUT');
      if (!mayPass || performance.now() + PAUSE_MS > deadline) throw error;
    }
    await sleep(PAUSE_MS);
  }
}
