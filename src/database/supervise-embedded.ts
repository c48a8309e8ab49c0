import { setTimeout as sleep } from 'node:timers/promises';
import type { DatabaseTarget } from './driver.ts';
import type { EmbeddedOptions } from './embedded/embedded-options.ts';
import { EmbeddedNeo4jError } from './embedded/embedded-error.ts';
import { startEmbeddedNeo4j, type EmbeddedNeo4j } from './embedded/start-embedded-neo4j.ts';

/** What readiness reports. Only `ready` answers; `stopped` and `failed` are final. */
export type DatabaseState = 'starting' | 'ready' | 'restarting' | 'stopped' | 'failed';

/** Pauses before each restart. A database that dies more often than this within the window is given up. */
const PAUSES_MS = [200, 2_000, 10_000] as const;
const WINDOW_MS = 10 * 60_000;

/** An embedded Neo4j that is started again, on the same port and folder, when it dies. */
export interface SupervisedNeo4j {
  readonly target: DatabaseTarget;
  readonly state: DatabaseState;
  /** Null while it is down. */
  readonly current: EmbeddedNeo4j | null;
  /** Why the last restart failed or, before it, that the database died. */
  readonly failure: Error | null;
  /** Stops the database or the restart under way. */
  stop(): Promise<void>;
}

/** Starts Neo4j and watches over it. Rejects when the first start fails: that is for a person to cure. */
export async function superviseEmbedded(
  options: EmbeddedOptions,
  onStateChange?: (state: DatabaseState) => void,
): Promise<SupervisedNeo4j> {
  const log = options.log ?? (() => undefined);
  const stopping = new AbortController();
  let state: DatabaseState = 'starting';
  let current: EmbeddedNeo4j | null = null;
  let failure: Error | null = null;
  const deaths: number[] = [];

  const enter = (next: DatabaseState): void => {
    if (state === next) return;
    state = next;
    onStateChange?.(next);
  };

  async function watch(running: EmbeddedNeo4j): Promise<void> {
    const exit = await running.exited;
    current = null;
    if (exit.expected || stopping.signal.aborted) return;
    failure = new EmbeddedNeo4jError('DATABASE_DIED', 'The embedded Neo4j ended while it was in use.');
    enter('restarting');
    await restart(running.port);
  }

  async function restart(port: number): Promise<void> {
    for (;;) {
      deaths.push(Date.now());
      while (deaths[0] !== undefined && deaths[0] < Date.now() - WINDOW_MS) deaths.shift();
      const pause = PAUSES_MS[deaths.length - 1];
      if (pause === undefined) {
        log(
          `Neo4j is not started again: it died ${deaths.length} times within ${WINDOW_MS / 60_000} minutes`,
        );
        enter('failed');
        return;
      }
      try {
        await sleep(pause, undefined, { signal: stopping.signal });
        const started = await startEmbeddedNeo4j({ ...options, port, signal: stopping.signal });
        // A stop that came too late to cancel the start finds no database to stop: this one is it.
        if (stopping.signal.aborted) {
          await started.stop();
          return;
        }
        current = started;
        break;
      } catch (error) {
        if (stopping.signal.aborted) return;
        failure = error as Error;
        log(`the restart of Neo4j failed: ${failure.message}`);
      }
    }
    failure = null;
    enter('ready');
    watched = watch(current);
  }

  const first = await startEmbeddedNeo4j(options);
  current = first;
  enter('ready');
  let watched = watch(first);
  let stopped: Promise<void> | null = null;

  return {
    target: { uri: first.uri, user: first.user, password: first.password, database: first.database },
    get state() {
      return state;
    },
    get current() {
      return current;
    },
    get failure() {
      return failure;
    },
    stop() {
      stopped ??= (async () => {
        enter('stopped');
        stopping.abort();
        await current?.stop();
        await watched;
      })();
      return stopped;
    },
  };
}
