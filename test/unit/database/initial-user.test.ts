import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { initialUserRecord } from '../../../src/database/embedded/initial-user.ts';

test('the record of the first user holds a salted hash and no password', () => {
  const salt = Buffer.alloc(32, 7);
  const record = initialUserRecord('a-secret', salt);
  const [user, credential, flags] = record.trimEnd().split(':');
  const [algorithm, hash, saltText, iterations] = (credential ?? '').split(',');
  expect([user, flags, algorithm, iterations]).toEqual(['neo4j', '', 'SHA-256', '1024']);
  expect(saltText).toBe(salt.toString('hex'));

  let expected = Buffer.concat([salt, Buffer.from('a-secret')]);
  for (let round = 0; round < 1024; round += 1) expected = createHash('sha256').update(expected).digest();
  expect(hash).toBe(expected.toString('hex'));
});

test('two records of one password differ', () => {
  expect(initialUserRecord('a-secret')).not.toBe(initialUserRecord('a-secret'));
});
