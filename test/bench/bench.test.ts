import { expect, it } from 'vitest';
import { canonical } from '../../bench/canonical.ts';
import { createRandom } from '../../bench/data/random.ts';
import { pairedRatio } from '../../bench/measure/statistics.ts';
import { runCommand } from '../../scripts/run-command.ts';
import { projectFolder } from '../support/seeded.ts';

it('finds the answers of all contenders equal and measures each of them', async () => {
  const { code, output } = await runCommand(process.execPath, [
    '--import',
    'tsx/esm',
    `${projectFolder}bench/main.ts`,
    '--short',
  ]);
  expect(output).toMatch(/^\d+ shapes gave equal answers, 0 failed\.$/m);
  for (const title of ['In-process', 'Over HTTP', 'What one operation costs the database'])
    expect(output).toContain(title);
  expect(code).toBe(0);
});

it('takes answers for equal that say the same in the form of either side', () => {
  const ours = { film: { actors: { edges: [{ node: { name: 'A' } }] }, until: null } };
  const theirs = { one_film: [{ actors: [{ name: 'A' }], until: '9999-12-31' }] };
  expect(canonical(theirs)).toEqual(canonical(ours));
});

it('tells answers apart that differ in one value, in their order or in a row', () => {
  const answer = { films: { edges: [{ node: { name: 'A' } }, { node: { name: 'B' } }] } };
  for (const films of [[{ name: 'A' }, { name: 'C' }], [{ name: 'B' }, { name: 'A' }], [{ name: 'A' }]])
    expect(canonical({ films })).not.toEqual(canonical(answer));
});

it('finds a ratio of two where one side always takes twice as long, whatever slows both', () => {
  const random = createRandom(7);
  const below = Array.from({ length: 40 }, () => Array.from({ length: 5 }, () => 1 + random.next()));
  const above = below.map((block) => block.map((time) => 2 * time));
  const { value, low, high } = pairedRatio(above, below, random);
  expect(value).toBeCloseTo(2);
  expect(low).toBeGreaterThan(1.6);
  expect(high).toBeLessThan(2.4);
});
