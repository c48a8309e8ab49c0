import { databaseError } from './to-database-error.ts';

/** Stops waiting when the signal aborts, or when a server that hangs lets even its own limit pass. */
export function withinLimits<T>(running: Promise<T>, limitMs: number, signal?: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      reject(databaseError('TIMEOUT'));
    }, limitMs);
    signal?.addEventListener('abort', abort, { once: true });
    void running.then(resolve, reject).finally(() => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    });
  });
}
