import { spawn } from 'node:child_process';

/** How a command ended. `missing` is true when there is no such program. `output` joins both streams. */
export interface CommandResult {
  readonly missing: boolean;
  readonly exitCode: number | null;
  readonly output: string;
}

/** Enough for the last lines of any failure; a chatty command must not fill the memory. */
const KEPT_CHARACTERS = 64_000;

/** Runs a command without a shell and waits for it. Kills it after `timeoutMs` or when `signal` aborts. */
export function runCommand(
  command: string,
  args: readonly string[],
  options: { readonly timeoutMs: number; readonly signal?: AbortSignal | undefined },
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    let output = '';
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: options.timeoutMs,
      killSignal: 'SIGKILL',
      signal: options.signal,
    });
    const keep = (chunk: Buffer): void => {
      output = (output + chunk.toString('utf8')).slice(-KEPT_CHARACTERS);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'EACCES') {
        resolve({ missing: true, exitCode: null, output });
      } else {
        reject(error);
      }
    });
    child.on('close', (exitCode) => {
      resolve({ missing: false, exitCode, output });
    });
  });
}
