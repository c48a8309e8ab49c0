import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';

const folder = new URL('../../fuzz/reference/', import.meta.url);

it.each(readdirSync(folder))('the reference %s shares no line with the product', (name) => {
  const imported = [...readFileSync(new URL(name, folder), 'utf8').matchAll(/(?:from|import\(?) '([^']+)'/g)];
  const others = imported
    .map(([, module]) => module ?? '')
    .filter((module) => !/^\.\/[a-z-]+\.ts$|^node:|^graphql$|^yaml$/.test(module));
  expect(others).toEqual([]);
});
