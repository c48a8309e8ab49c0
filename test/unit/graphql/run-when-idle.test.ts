import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { runWhenIdle } from '../../../src/graphql/run-when-idle.ts';

const { signal } = new AbortController();

it('does one piece after the other', async () => {
  const steps: string[] = [];
  const piece = (name: string) => async () => {
    steps.push(`${name} starts`);
    await sleep(5);
    steps.push(`${name} ends`);
  };
  await runWhenIdle([piece('a'), piece('b')], { running: () => 0, signal, idleMs: 1 });
  expect(steps).toEqual(['a starts', 'a ends', 'b starts', 'b ends']);
});

it('waits while something is being answered', async () => {
  let running = 1;
  let done = false;
  const all = runWhenIdle([() => Promise.resolve((done = true))], {
    running: () => running,
    signal,
    idleMs: 1,
  });
  await sleep(50);
  expect(done).toBe(false);
  running = 0;
  await all;
  expect(done).toBe(true);
});

it('starts nothing more once it is aborted', async () => {
  const stop = new AbortController();
  const done: string[] = [];
  const pieces = ['a', 'b'].map((name) => () => {
    done.push(name);
    stop.abort();
    return Promise.resolve();
  });
  await expect(runWhenIdle(pieces, { running: () => 0, signal: stop.signal, idleMs: 1 })).rejects.toThrow(
    /abort/i,
  );
  expect(done).toEqual(['a']);
});
