import type { Parameters } from 'fast-check';
import { vi } from 'vitest';

const FACTOR = process.env['LONG'] === undefined ? 1 : 10;

if (FACTOR > 1) vi.setConfig({ testTimeout: 600_000 });

/** Settings of a property test: a fixed seed, and ten times the runs when LONG is set. */
export function runs(count = 100): Parameters<unknown> {
  return { seed: 20231221, numRuns: count * FACTOR };
}
