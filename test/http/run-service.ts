import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** The service as a person starts it: a process of its own. */
export interface RunningService {
  /** What it wrote so far. */
  output(): string;
  /** Resolves when the output holds the text. */
  says(text: string): Promise<void>;
  signal(name: NodeJS.Signals): void;
  /** Exit code; null when a signal ended it. */
  readonly exited: Promise<number | null>;
  /** Address on the list that it prints. */
  url(): string;
}

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/** Starts `src/main.ts` with these variables and none of the caller's that could change it. */
export function runService(variables: Readonly<Record<string, string>>): RunningService {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', main], { env: { PATH, HOME, ...variables } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const exited = once(child, 'close').then(([code]) => code as number | null);
  return {
    output: () => output,
    async says(text) {
      const ended = exited.then(() => true);
      while (!output.includes(text)) {
        const over = await Promise.race([ended, once(child.stdout, 'data').then(() => false)]);
        if (over && !output.includes(text)) throw new Error(`It ended without "${text}":\n${output}`);
      }
    },
    signal: (name) => child.kill(name),
    exited,
    url: () => /GraphQL {4}(\S+)\/graphql/.exec(output)?.[1] ?? '',
  };
}
