import { setTimeout as sleep } from 'node:timers/promises';
import type { JavaExit, JavaProcess } from './java-process.ts';

/** Asks a JVM to end, and ends it by force when it has not done so after `patienceMs`. */
export async function endProcess(java: JavaProcess, patienceMs: number): Promise<JavaExit> {
  const patience = new AbortController();
  java.kill('SIGTERM');
  void sleep(patienceMs, undefined, { signal: patience.signal }).then(
    () => {
      java.kill('SIGKILL');
    },
    () => undefined,
  );
  try {
    return await java.exited;
  } finally {
    patience.abort();
  }
}
