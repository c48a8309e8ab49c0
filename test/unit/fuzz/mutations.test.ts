import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MUTATIONS, mutate } from '../../fuzz/mutations.ts';
import { projectFolder } from '../../support/seeded.ts';

describe('the faults that the fuzz test must find', () => {
  it.each(MUTATIONS)('can still be put into the sources: $name', async (mutation) => {
    const copy = await mkdtemp(join(tmpdir(), 'mutation-'));
    try {
      await expect(mutate(`${projectFolder}src`, copy, mutation)).resolves.toBeUndefined();
    } finally {
      await rm(copy, { recursive: true });
    }
  });
});
