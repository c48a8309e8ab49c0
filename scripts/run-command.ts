import { spawn } from 'node:child_process';

/** How a command ended, with what it wrote to both outputs. */
export interface CommandResult {
  readonly code: number;
  readonly output: string;
}

/** How a command runs. */
export interface CommandOptions {
  readonly environment?: Readonly<Record<string, string>>;
  /** Shows the output while the command runs, too. */
  readonly show?: boolean;
}

/** Runs a command to its end. Never rejects: one that cannot be started ends with code 127. */
export function runCommand(
  command: string,
  parameters: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, {
      env: { ...process.env, ...options.environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        if (options.show === true) process.stdout.write(text);
      });
    }
    child.on('error', (error) => {
      resolve({ code: 127, output: `${output}${error.message}\n` });
    });
    child.on('close', (code) => {
      resolve({ code: code ?? 1, output });
    });
  });
}
