import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open } from 'node:fs/promises';

/**
 * Becomes the JVM by `exec`, so that process number, signals and exit status are the JVM's own, and leaves a
 * watchdog behind that waits on descriptor 3. The other end belongs to the parent alone: when the parent dies,
 * however it dies, the kernel closes it and the watchdog ends the JVM. A parent that has seen the JVM end says
 * so, lest the watchdog signal a process that got the same number. Few malloc arenas keep memory small.
 */
const WATCHED_JVM = `
jvm=$$
(
  read -r word <&3
  [ "$word" = ended ] && exit
  kill -TERM $jvm
  for second in 1 2 3 4 5 6 7 8; do
    sleep 1
    kill -0 $jvm || exit
  done
  kill -KILL $jvm
) </dev/null >/dev/null 2>&1 &
MALLOC_ARENA_MAX=2
export MALLOC_ARENA_MAX
exec "$@" 3<&-
`;

/** How a JVM ended: its status, or the signal that ended it. */
export interface JavaExit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A running JVM that never outlives this process. */
export interface JavaProcess {
  readonly pid: number;
  readonly exited: Promise<JavaExit>;
  kill(signal: 'SIGTERM' | 'SIGKILL'): void;
}

export interface JavaProcessOptions {
  readonly command: string;
  readonly args: readonly string[];
  readonly workingDirectory: string;
  /** Receives both streams and is emptied first: a pipe would block the JVM once its reader is gone. */
  readonly outputFile: string;
  /** Gives way to every other process, for work in the background. */
  readonly lowPriority?: boolean;
}

/** Starts `java` under the watchdog. Rejects when there is no `sh`. */
export async function startJavaProcess(options: JavaProcessOptions): Promise<JavaProcess> {
  const output = await open(options.outputFile, 'w');
  try {
    const command = [
      ...(options.lowPriority === true ? ['nice', '-n', '15'] : []),
      options.command,
      ...options.args,
    ];
    const child = spawn('sh', ['-c', WATCHED_JVM, 'watched-jvm', ...command], {
      cwd: options.workingDirectory,
      stdio: ['ignore', output.fd, output.fd, 'pipe'],
      // A group of its own: Ctrl-C in a terminal reaches the service, which then stops Neo4j in good order.
      detached: true,
    });
    const lifeline = child.stdio[3] as NodeJS.WritableStream;
    lifeline.on('error', () => undefined);
    const exited = new Promise<JavaExit>((resolve) => {
      child.once('exit', (code, signal) => {
        lifeline.end('ended\n');
        resolve({ code, signal });
      });
    });
    await once(child, 'spawn');
    return {
      pid: child.pid as number,
      exited,
      kill: (signal) => {
        child.kill(signal);
      },
    };
  } finally {
    await output.close();
  }
}
