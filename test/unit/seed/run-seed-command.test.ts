import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runSeedCommand } from '../../../src/cli/run-seed-command.ts';
import { harbourFolder } from './harbour.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'seed-'));
  await cp(harbourFolder, join(root, 'seed/harbour'), { recursive: true });
  await cp(fileURLToPath(new URL('../../../schema', import.meta.url)), join(root, 'schema'), {
    recursive: true,
  });
});

afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

async function run(...argv: string[]): Promise<{ code: number; lines: string[]; errors: string[] }> {
  const lines: string[] = [];
  const errors: string[] = [];
  const code = await runSeedCommand(argv, {
    root,
    seedDirectory: join(root, 'seed'),
    cwd: root,
    writeLine: (line) => lines.push(line),
    writeErrorLine: (line) => errors.push(line),
    openDatabase: () => Promise.reject(new Error('no database was expected')),
  });
  return { code, lines, errors };
}

async function edit(file: string, from: string, to: string): Promise<void> {
  const path = join(root, 'seed/harbour', file);
  await writeFile(path, (await readFile(path, 'utf8')).replace(from, to));
}

describe('seed check', () => {
  it('ends with a summary and 0 when all is well', async () => {
    expect(await run('check')).toEqual({
      code: 0,
      lines: ['1 dataset, 9 entities, 4 sources, 9 claims: 0 faults, 0 warnings'],
      errors: [],
    });
  });

  it('prints faults as places that can be clicked, and ends with 1', async () => {
    await edit('claims/all.yaml', 'predicate: hostedOn', 'predicate: hostedIn');
    const { code, lines } = await run('check');
    expect(code).toBe(1);
    expect(lines).toEqual([
      'seed/harbour/claims/all.yaml:4:14  There is no predicate "hostedIn". Did you mean "hostedOn"?',
      '',
      '1 dataset, 9 entities, 4 sources, 9 claims: 1 fault, 0 warnings',
    ]);
  });

  it('reports rows of registers that are not covered', async () => {
    await edit('coverage.yaml', 'literal: [3]', 'literal: [3, 4]');
    await edit('coverage.yaml', 'rows: 1..4', 'rows: 1..5');
    const { code, lines } = await run('check');
    expect(code).toBe(1);
    expect(lines.slice(0, 2)).toEqual([
      'seed/harbour/coverage.yaml:3:11  Row 5 of "facts" has no claim.',
      'seed/harbour/coverage.yaml:5:18  Row 4 of "facts" must have a claim of kind literal; it has statement.',
    ]);
  });
});

describe('other commands', () => {
  it.each(['plan', 'apply', 'verify', 'coverage'])(
    '%s stops at faults before it opens a database',
    async (command) => {
      await edit('claims/all.yaml', 'predicate: hostedOn', 'predicate: hostedIn');
      expect(await run(command)).toMatchObject({ code: 1, errors: [] });
    },
  );

  it('coverage lists every row with its claims and their kinds', async () => {
    const { code, lines } = await run('coverage');
    expect(code).toBe(0);
    expect(lines).toContain('facts:3                  harbour/members (literal)');
    expect(lines.at(-1)).toBe('4 of 4 rows are covered');
  });

  it('schema writes the same files every time', async () => {
    const first = await run('schema');
    expect(first.lines).toEqual(
      ['dataset', 'entities', 'sources', 'claims', 'rules', 'coverage'].map(
        (name) => `docs/seed-schema/${name}.json`,
      ),
    );
    const read = () => readFile(join(root, 'docs/seed-schema/claims.json'), 'utf8');
    const before = await read();
    await run('schema');
    expect(await read()).toBe(before);
    expect(JSON.parse(before)).toMatchObject({
      type: 'array',
      items: { required: expect.arrayContaining(['key']) as unknown },
    });
  });
});

describe('wrong usage', () => {
  it.each([[[]], [['chek']], [['check', '--datset', 'x']], [['check', 'seed/harbour']]])(
    '%j ends with 2',
    async (argv) => {
      const { code, errors } = await run(...argv);
      expect(code).toBe(2);
      expect(errors).toHaveLength(1);
    },
  );

  it('help ends with 0', async () => {
    expect(await run('--help')).toMatchObject({ code: 0, errors: [] });
  });

  it('a folder that is not there is a fault', async () => {
    expect(await run('check', '--dataset', 'nowhere')).toMatchObject({
      code: 1,
      lines: [
        'nowhere:1:1  There is no such folder.',
        '',
        '0 datasets, 0 entities, 0 sources, 0 claims: 1 fault, 0 warnings',
      ],
    });
  });
});
