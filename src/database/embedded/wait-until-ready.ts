import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseError } from '../database-error.ts';
import { openDatabase, type DatabaseTarget } from '../driver.ts';

const PAUSE_MS = 40;

/**
 * Resolves when the database has answered a statement. Knocks on the port first: that costs next to nothing while
 * the JVM needs every core. Ends early when `signal` aborts.
 * @throws DatabaseError AUTHENTICATION when the password does not fit the store
 */
export async function waitUntilReady(target: DatabaseTarget, signal: AbortSignal): Promise<void> {
  const { hostname, port } = new URL(target.uri);
  while (!(await accepts(hostname, Number(port)))) await sleep(PAUSE_MS, undefined, { signal });

  const database = openDatabase(target, { poolSize: 1 });
  try {
    for (;;) {
      signal.throwIfAborted();
      try {
        await database.ping();
        return;
      } catch (error) {
        if (error instanceof DatabaseError && error.code === 'AUTHENTICATION') throw error;
      }
      await sleep(PAUSE_MS, undefined, { signal });
    }
  } finally {
    await database.close();
  }
}

function accepts(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const answer = (isOpen: boolean) => () => {
      socket.destroy();
      resolve(isOpen);
    };
    socket.once('connect', answer(true));
    socket.once('error', answer(false));
  });
}
