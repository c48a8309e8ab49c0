import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { expect, inject, test } from 'vitest';
import type { DatabaseError } from '../../src/database/database-error.ts';
import { openDatabase } from '../../src/database/driver.ts';
import { findFreePort } from '../../src/database/embedded/free-port.ts';

const LIMITS = { timeoutMs: 10_000 };

test('a database that is down fails at once as unavailable', async () => {
  const uri = `bolt://127.0.0.1:${await findFreePort()}`;
  const database = openDatabase({ ...inject('neo4j'), uri });
  const begin = performance.now();
  await expect(database.read('RETURN 1', {}, LIMITS)).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  expect(performance.now() - begin).toBeLessThan(2_000);
  await expect(database.ping()).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  await database.close();
});

test('a cluster that is down fails at once as unavailable', async () => {
  const uri = `neo4j://127.0.0.1:${await findFreePort()}`;
  const database = openDatabase({ ...inject('neo4j'), uri });
  const begin = performance.now();
  await expect(database.read('RETURN 1', {}, LIMITS)).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  expect(performance.now() - begin).toBeLessThan(2_000);
  await database.close();
});

test('a server that accepts and never answers is unavailable after a few seconds', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const uri = `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const database = openDatabase({ ...inject('neo4j'), uri }, { acquisitionTimeoutMs: 1_000 });
  const begin = performance.now();
  await expect(database.read('RETURN 1', {}, LIMITS)).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  expect(performance.now() - begin).toBeLessThan(4_000);
  await database.close();
  server.close();
});

test('a full pool is unavailable after the acquisition timeout', async () => {
  const database = openDatabase(inject('neo4j'), { poolSize: 1, acquisitionTimeoutMs: 500 });
  // With neo4j:// the first statement asks for routes before it takes a connection, and another could overtake it.
  await database.ping();
  const slow = database.read('UNWIND range(1, 1000000000) AS n RETURN sum(n)', {}, { timeoutMs: 3_000 });
  const failed = expect(slow).rejects.toMatchObject({ code: 'TIMEOUT' });
  await expect(database.read('RETURN 1', {}, LIMITS)).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  await failed;
  await database.close();
});

test('a wrong password is an authentication failure', async () => {
  // Not the real user: three wrong passwords would lock that one for some seconds.
  const database = openDatabase({ ...inject('neo4j'), user: 'nobody', password: 'wrong-password' });
  await expect(database.ping()).rejects.toMatchObject({ code: 'AUTHENTICATION' });
  await database.close();
});

test('a statement that is no Cypher fails without telling its text', async () => {
  const database = openDatabase(inject('neo4j'));
  const error = await database
    .read('SECRET nonsense', {}, LIMITS)
    .catch((reason: unknown) => reason as DatabaseError);
  expect(error).toMatchObject({ code: 'DATABASE_FAILED' });
  expect((error as DatabaseError).message).not.toContain('SECRET');
  expect(String((error as DatabaseError).cause)).toContain('SECRET');
  await database.close();
});

test('an address that is none is refused when the database is opened', () => {
  expect(() => openDatabase({ ...inject('neo4j'), uri: 'http://localhost' })).toThrow(
    'NEO4J_URI starts with',
  );
});
