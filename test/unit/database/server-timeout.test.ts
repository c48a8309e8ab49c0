import { expect, test } from 'vitest';
import { serverTimeout } from '../../../src/database/server-timeout.ts';

test.each([
  [300, 300],
  [0.2, 1],
  [99.01, 100],
  // What is left of a budget that is used up: 0 would mean that there is no limit.
  [0, 1],
  [-5, 1],
])('%s ms is sent as %s', (timeoutMs, sent) => {
  expect(serverTimeout(timeoutMs)).toBe(sent);
});
