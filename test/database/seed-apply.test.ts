import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { loadModel } from '../../src/model/load-model.ts';
import { applySnapshot, planSnapshot } from '../../src/seed/apply-snapshot.ts';
import { buildSnapshot } from '../../src/seed/build-snapshot.ts';
import { readState, takeLease } from '../../src/seed/dataset-state.ts';
import { renderFault } from '../../src/seed/fault.ts';
import { loadCurated } from '../../src/seed/load-curated.ts';
import { renderChanges } from '../../src/seed/render-changes.ts';
import { seedIfEmpty, snapshotOf } from '../../src/seed/seed-if-empty.ts';
import type { Snapshot } from '../../src/seed/snapshot.ts';
import { verifyStored } from '../../src/seed/verify-stored.ts';
import { emptyDatabase, testDatabase } from '../support/database.ts';

const fixtures = fileURLToPath(new URL('../fixtures/seed', import.meta.url));
const model = loadModel(new URL('../../schema', import.meta.url));
const TIMEOUT_MS = 30_000;
/** The server takes a moment to notice that a client is gone. */
const WAIT = { timeout: 15_000, interval: 250 };

let database: Database;
let folder: string;

beforeAll(async () => {
  database = testDatabase();
  folder = await mkdtemp(join(tmpdir(), 'seed-'));
});

afterAll(async () => {
  await emptyDatabase(database);
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  await emptyDatabase(database);
  await rm(join(folder, 'harbour'), { recursive: true, force: true });
  await cp(join(fixtures, 'harbour'), join(folder, 'harbour'), { recursive: true });
});

describe('apply', () => {
  it('writes a dataset that verify finds sound', async () => {
    const plan = await applySnapshot(database, await snapshot(), model);
    expect(plan.before).toBeNull();
    expect(await verifyStored(database, await snapshot())).toMatchObject({ isSound: true, problems: [] });
  });

  it('changes nothing when it runs a second time, not even the sequence', async () => {
    await applySnapshot(database, await snapshot(), model);
    const before = await everything();
    expect((await applySnapshot(database, await snapshot(), model)).isUpToDate).toBe(true);
    expect(await everything()).toEqual(before);
  });

  it('leaves an even sequence and no lease', async () => {
    await applySnapshot(database, await snapshot(), model);
    expect(await readState(database)).toMatchObject({ sequence: 2, writingUntil: 0, isWriting: false });
  });

  it('stores whole numbers as integers and values of claims as floats', async () => {
    await applySnapshot(database, await snapshot(), model);
    const claim =
      "MATCH (c:Claim {id: 'harbour/members'}) RETURN valueType(c.ordinal), valueType(c.valueNumber)";
    expect(await rows(claim)).toEqual([['INTEGER NOT NULL', 'FLOAT NOT NULL']]);
  });

  it('changes one claim and nothing else when a quote is corrected', async () => {
    await applySnapshot(database, await snapshot(), model);
    const before = await everything();
    await edit(
      'claims/all.yaml',
      'Le registre est hébergé par Nimbus.',
      'Le registre est hébergé chez Nimbus.',
    );
    const { changes } = await applySnapshot(database, await snapshot(), model);
    expect(renderChanges(changes)).toEqual([
      expect.stringMatching(
        /^~ dataset harbour {2}version: "2026\.1\.0\+[0-9a-f]{8}" → "2026\.1\.0\+[0-9a-f]{8}"$/,
      ),
      '~ claim   harbour/hosting-1  ' +
        'quote: "Le registre est hébergé par Nimbus." → "Le registre est hébergé chez Nimbus."',
    ]);
    const after = await everything();
    // The dataset, the claim and the state are others, and the version is recorded beside them.
    expect(after.filter((row) => !before.includes(row))).toHaveLength(4);
    expect(after).toHaveLength(before.length + 1);
  });

  it('records what each version added, dropped and changed, and nothing for one that mends', async () => {
    await applySnapshot(database, await snapshot(), model);
    await removeClaim('offered');
    await applySnapshot(database, await snapshot(), model);
    await database.write(
      (transaction) => transaction.run("MATCH (c:Claim {id: 'harbour/hosting-1'}) SET c.quote = 'tampered'"),
      { timeoutMs: TIMEOUT_MS },
    );
    await applySnapshot(database, await snapshot(), model);
    const versions = await rows(
      `MATCH (v:DatasetVersion) RETURN v.ordinal, v.isFirst, v.claim_removed, v.claim_changed, size(v.fact_removed)
      ORDER BY v.ordinal`,
    );
    expect(versions).toEqual([
      [1, true, null, null, null],
      [2, false, [expect.stringMatching(/ harbour\/offered$/)], null, 1],
    ]);
    expect(await verifyStored(database, await snapshot())).toMatchObject({ isSound: true });
  });

  it('removes the facts of a claim that is removed', async () => {
    await applySnapshot(database, await snapshot(), model);
    const facts = "MATCH (f:Fact {predicate: 'offeredBy'}) RETURN count(f)";
    expect(await rows(facts)).toEqual([[1]]);
    await removeClaim('offered');
    await applySnapshot(database, await snapshot(), model);
    expect(await rows(facts)).toEqual([[0]]);
    expect(await rows('MATCH ()-[r:OFFERED_BY]->() RETURN count(r)')).toEqual([[0]]);
    expect(await verifyStored(database, await snapshot())).toMatchObject({ isSound: true });
  });

  it('leaves no trace of a retracted claim at any known time, while a corrected one stays known until then', async () => {
    await applySnapshot(database, await snapshot(), model);
    const known =
      "MATCH (:Entity)-[r:HAS_FACT]->(:Fact {predicate: 'memberCount'}) WHERE 'harbour/members' IN r.claimIds RETURN DISTINCT r.knownFrom, r.knownTo";
    expect(await rows(known)).toEqual([['2020-03-20', '2021-01-31']]);
    await edit(
      'claims/all.yaml',
      '- key: members\n',
      '- key: members\n  retracted: { on: 2026-01-01, reason: misread }\n',
    );
    await applySnapshot(database, await snapshot(), model);
    expect(await rows(known)).toEqual([]);
    expect(await rows("MATCH (c:Claim {id: 'harbour/members'}) RETURN c.id")).toEqual([]);
    expect(await verifyStored(database, await snapshot())).toMatchObject({ isSound: true });
  });

  it('writes nothing when it fails in the middle', async () => {
    await applySnapshot(database, await snapshot(), model);
    const before = await everything();
    await removeClaim('offered');
    const failing = failAfter(3);
    await expect(applySnapshot(failing, await snapshot(), model)).rejects.toThrow('power cut');
    expect(await everything()).toEqual(before);
    expect(await readState(database)).toMatchObject({ isWriting: false });
  });

  it('shows nothing of what it writes before the commit', async () => {
    await applySnapshot(database, await snapshot(), model);
    await removeClaim('offered');
    const seen: unknown[] = [];
    const watching: Database = {
      ...database,
      write: (work, options) =>
        database.write(async (transaction) => {
          const value = await work(transaction);
          seen.push((await rows('MATCH (c:Claim) RETURN count(c)'))[0]?.[0]);
          return value;
        }, options),
    };
    await applySnapshot(watching, await snapshot(), model);
    expect(new Set(seen.slice(0, -1))).toEqual(new Set([9]));
    expect(await rows('MATCH (c:Claim) RETURN count(c)')).toEqual([[8]]);
  });

  it('refuses a second apply at the same time', async () => {
    await applySnapshot(database, await snapshot(), model);
    const lease = await takeLease(database, await readState(database));
    await removeClaim('offered');
    await expect(applySnapshot(database, await snapshot(), model)).rejects.toThrow(
      /^Another apply is writing to this database\. Wait until it is done; if it died, try again after \d\d:\d\d:\d\d UTC\.$/,
    );
    await lease.release();
    await applySnapshot(database, await snapshot(), model);
    expect(await rows('MATCH (c:Claim) RETURN count(c)')).toEqual([[8]]);
  });

  it('lets one of several that start at once win and refuses the others', async () => {
    const wanted = await snapshot();
    await seedIfEmpty(database, model, await snapshotOf(folder, model));
    await removeClaim('offered');
    const next = await snapshot();
    const results = await Promise.allSettled([1, 2, 3].map(() => applySnapshot(database, next, model)));
    expect(results.some(({ status }) => status === 'fulfilled')).toBe(true);
    for (const result of results)
      if (result.status === 'rejected')
        expect((result.reason as Error).message).toMatch(/another apply|changed while/i);
    expect(await verifyStored(database, next)).toMatchObject({ isSound: true });
    expect(wanted.version.version).not.toBe(next.version.version);
  });

  it('goes on where a writer died with an odd sequence', async () => {
    await applySnapshot(database, await snapshot(), model);
    await run(
      "MATCH (s:DatasetState) SET s.sequence = 3, s.writer = 'dead', s.writingUntil = timestamp() - 1",
    );
    await removeClaim('offered');
    await applySnapshot(database, await snapshot(), model);
    expect(await readState(database)).toMatchObject({ sequence: 6, isWriting: false });
  });
});

describe('an apply whose process is killed', () => {
  const moments: [string, string, string, 'old' | 'new'][] = [
    ['while it writes', 'UNWIND', '4', 'old'],
    ['right before the commit', 'SET s += $p.version', '1', 'old'],
    ['right after the commit', 'REMOVE s.writer', '1', 'new'],
  ];
  it.each(moments)('%s leaves one whole version', async (_when, statement, times, expected) => {
    await applySnapshot(database, await snapshot(), model);
    const old = await snapshot();
    await removeClaim('offered');
    await edit('claims/all.yaml', 'Le registre est hébergé par Nimbus.', 'Autre.');
    expect(await applyInProcess(statement, times)).toBe('SIGKILL');

    const left = expected === 'old' ? old : await snapshot();
    await vi.waitFor(async () => {
      expect(await verifyUnlocked(left)).toMatchObject({ isSound: true, problems: [] });
    }, WAIT);
    const other = expected === 'old' ? await snapshot() : old;
    await expect(applySnapshot(database, other, model)).rejects.toThrow(/^Another apply is writing/);
    await run('MATCH (s:DatasetState) SET s.writingUntil = timestamp() - 1');
    await applySnapshot(database, await snapshot(), model);
    expect(await verifyStored(database, await snapshot())).toMatchObject({ isSound: true, problems: [] });
    const state = await readState(database);
    expect(state).toMatchObject({ isWriting: false, writingUntil: 0 });
    expect((state?.sequence ?? 1) % 2).toBe(0);
  });
});

describe('plan', () => {
  it('writes nothing', async () => {
    const plan = await planSnapshot(database, await snapshot());
    expect(plan.isUpToDate).toBe(false);
    expect(await everything()).toEqual([]);
  });
});

describe('verify', () => {
  const tampering: [string, string, RegExp][] = [
    [
      'a property of a relation that was changed by hand',
      "MATCH ()-[r:HOSTED_ON]->() WITH r ORDER BY r.id LIMIT 1 SET r.status = 'REPORTED'",
      /HOSTED_ON: status: "REPORTED" → "CONFIRMED"/,
    ],
    [
      'a missing rectangle',
      'MATCH ()-[r:HAS_FACT]->() WITH r ORDER BY r.id LIMIT 1 DELETE r',
      /^~ fact .*\+valid/,
    ],
    [
      'an extra claim',
      "CREATE (:Claim {id: 'harbour/forged', predicate: 'hostedOn'})",
      /^- claim {3}harbour\/forged/,
    ],
    [
      'a label that was taken away',
      "MATCH (n:Entity {id: 'nimbus'}) REMOVE n:Actor",
      /^~ entity {2}nimbus {2}labels: Entity, Organization → Actor, Entity, Organization/,
    ],
    [
      'a relation that stands there twice',
      'MATCH (a)-[r:OFFERED_BY]->(b) CREATE (a)-[s:OFFERED_BY]->(b) SET s = properties(r)',
      /^~ fact/,
    ],
  ];
  it.each(tampering)('notices %s, and an apply mends it', async (_what, statement, line) => {
    await applySnapshot(database, await snapshot(), model);
    await run(statement);
    const { isSound, changes } = await verifyStored(database, await snapshot());
    expect(isSound).toBe(false);
    expect(renderChanges(changes).join('\n')).toMatch(line);
    await applySnapshot(database, await snapshot(), model);
    expect(await verifyStored(database, await snapshot())).toMatchObject({ isSound: true, problems: [] });
  });

  it('notices a node and a relationship that are none of ours', async () => {
    await applySnapshot(database, await snapshot(), model);
    await run("MATCH (f:Fact) WITH f LIMIT 1 CREATE (f)-[:NOTE]->(:Note {id: 'x'})");
    const { problems } = await verifyStored(database, await snapshot());
    expect(problems).toHaveLength(3);
  });
});

describe('the start of the service', () => {
  it('seeds an empty database, finds it current, and does not overwrite another version', async () => {
    expect(await seedIfEmpty(database, model, await snapshotOf(folder, model))).toMatchObject({
      kind: 'seeded',
    });
    expect(await seedIfEmpty(database, model, await snapshotOf(folder, model))).toMatchObject({
      kind: 'current',
    });
    const before = await everything();
    await removeClaim('offered');
    const state = await seedIfEmpty(database, model, await snapshotOf(folder, model));
    expect(state).toMatchObject({
      kind: 'different',
      message: expect.stringMatching(/^The database holds harbour 2026/) as string,
    });
    expect(await everything()).toEqual(before);
  });
});

async function snapshot(): Promise<Snapshot> {
  const { folders, faults, sound } = await loadCurated([join(folder, 'harbour')], model, { base: folder });
  if (!sound) throw new Error(faults.map(renderFault).join('\n'));
  return buildSnapshot(folders, model);
}

/** What verify says once the lease of a dead writer is over. */
async function verifyUnlocked(wanted: Snapshot) {
  const [until] = (await rows('MATCH (s:DatasetState) RETURN s.writingUntil'))[0] ?? [];
  await run('MATCH (s:DatasetState) SET s.writingUntil = 0');
  try {
    return await verifyStored(database, wanted);
  } finally {
    const set = 'MATCH (s:DatasetState) SET s.writingUntil = toInteger($until)';
    await database.write((transaction) => transaction.run(set, { until }), { timeoutMs: TIMEOUT_MS });
  }
}

/** Applies the dataset in another process that dies before a statement; returns by which signal. */
async function applyInProcess(statement: string, times: string): Promise<NodeJS.Signals | null> {
  const script = fileURLToPath(new URL('seed-killed-apply.ts', import.meta.url));
  const target = JSON.stringify(inject('neo4j'));
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', script, target, join(folder, 'harbour'), statement, times],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const [, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  return signal;
}

async function edit(file: string, from: string, to: string): Promise<void> {
  const path = join(folder, 'harbour', file);
  const text = await readFile(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not contain ${from}`);
  await writeFile(path, text.replace(from, to));
}

async function removeClaim(key: string): Promise<void> {
  const path = join(folder, 'harbour', 'claims/all.yaml');
  const records = (await readFile(path, 'utf8')).split(/^(?=- key: )/m);
  await writeFile(path, records.filter((record) => !record.startsWith(`- key: ${key}\n`)).join(''));
}

async function rows(statement: string): Promise<readonly (readonly unknown[])[]> {
  return (await database.read(statement, {}, { timeoutMs: TIMEOUT_MS })).rows;
}

async function run(statement: string): Promise<void> {
  await database.write((transaction) => transaction.run(statement), { timeoutMs: TIMEOUT_MS });
}

/** Everything that is stored, as texts in a stable order. */
async function everything(): Promise<string[]> {
  const nodes = await rows('MATCH (n) RETURN labels(n), properties(n)');
  const relationships = await rows('MATCH (a)-[r]->(b) RETURN a.id, type(r), b.id, properties(r)');
  return [...nodes, ...relationships].map((row) => JSON.stringify(row, sortedKeys)).sort();
}

function sortedKeys(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)));
}

/** A database whose connection breaks after so many statements of the transaction that writes the content. */
function failAfter(statements: number): Database {
  return {
    ...database,
    write: (work, options) =>
      database.write(
        (transaction) =>
          work({
            run: async (statement, parameters) => {
              if (statement.startsWith('UNWIND') && (statements -= 1) < 0) throw new Error('power cut');
              return transaction.run(statement, parameters);
            },
          }),
        options,
      ),
  };
}
