import { readFile } from 'node:fs/promises';
import { runCommand } from './run-command.ts';

// Generates again and fails when a generated file differs from what it was: it was edited, or not generated anew.
const GENERATED = [
  'docs/schema.graphql',
  'src/model/__generated__/types.ts',
  'explorer/src/model/__generated__/relationships.ts',
  'explorer/src/model/__generated__/vocabulary.ts',
  'explorer/src/api/__generated__/operations.ts',
];

const read = (): Promise<(string | null)[]> =>
  Promise.all(GENERATED.map((file) => readFile(file, 'utf8').catch(() => null)));

const before = await read();
const { code, output } = await runCommand('npm', ['run', '--silent', 'generate']);
if (code !== 0) {
  process.stdout.write(output);
  process.exit(1);
}
const after = await read();
const stale = GENERATED.filter((_file, index) => before[index] !== after[index]);
for (const file of stale)
  process.stdout.write(`${file} was out of date. It is now generated anew: commit it.\n`);
process.exit(stale.length === 0 ? 0 : 1);
