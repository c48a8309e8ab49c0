import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { EnvironmentError, environmentVariables, readEnvironment } from '../../src/environment.ts';

describe('the environment', () => {
  it('has defaults that serve one person on one machine', () => {
    expect(readEnvironment({})).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      database: null,
      corsOrigins: [],
      limits: { bodyBytes: 100_000, requestsPerMinute: null },
    });
    expect(readEnvironment({ HOST: '0.0.0.0' }).limits.requestsPerMinute).toBe(600);
    expect(readEnvironment({ TRUSTED_PROXIES: '127.0.0.1' }).limits.requestsPerMinute).toBe(600);
  });

  it('takes an empty variable for none', () => {
    expect(readEnvironment({ PORT: '', NEO4J_URI: '' })).toMatchObject({ port: 4000, database: null });
  });

  it('reports every problem at once and repeats no value', () => {
    const read = (): unknown =>
      readEnvironment({ PORT: '70000', LOG_LEVEL: 'loud', NEO4J_URI: 'neo4j://host', CORS_ORIGINS: '*' });
    expect(read).toThrow(EnvironmentError);
    expect(read).toThrow(/PORT [^]*LOG_LEVEL [^]*CORS_ORIGINS [^]*NEO4J_PASSWORD /);
    expect(read).not.toThrow(/70000|loud|neo4j:\/\/host/);
  });

  it('is described in the README, variable by variable', async () => {
    const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
    const described = [...readme.matchAll(/^\| `([A-Z][A-Z\d_]+)` +\|/gm)].map(([, name]) => name);
    expect(described.sort()).toEqual([...environmentVariables].sort());
  });
});
