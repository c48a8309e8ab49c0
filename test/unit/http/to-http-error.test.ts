import { expect, it } from 'vitest';
import { DatabaseError } from '../../../src/database/database-error.ts';
import { readEnvironment } from '../../../src/environment.ts';
import { toHttpError } from '../../../src/http/to-http-error.ts';

const { limits } = readEnvironment({});

it.each([
  ['DATABASE_UNAVAILABLE', 503],
  ['TIMEOUT', 504],
  ['DATABASE_FAILED', 500],
] as const)('answers a route whose database fails with %s by status %i', (code, status) => {
  expect(toHttpError(new DatabaseError(code, 'The statement failed.'), limits)).toMatchObject({ status });
});
