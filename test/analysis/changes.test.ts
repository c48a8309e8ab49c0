import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import type { CuratedClaim, CuratedFolder } from '../../src/seed/curated.ts';
import type { Service } from '../../src/service.ts';
import { ask } from '../http/ask.ts';
import { keyOf, without, type ChangeClaim } from '../support/changed-case.ts';
import { emptyDatabase, testDatabase } from '../support/database.ts';
import { projectModel, seed } from '../support/seeded.ts';
import { startOverTestDatabase } from '../support/service.ts';

const dataset = { model: projectModel(), folder: 'seed/health-data-hub' };
let database: Database;
let service: Service;

interface Change {
  readonly what: string;
  readonly kind: string;
  readonly id: string;
  readonly claim: { readonly id: string } | null;
  readonly facts: readonly { readonly factId: string }[];
}

interface Changes {
  readonly from: { readonly version: string } | null;
  readonly to: { readonly version: string } | null;
  readonly versions: readonly {
    readonly ordinal: number;
    readonly version: string;
    readonly recordedOn: string;
  }[];
  readonly learnt: readonly Change[];
  readonly totalCount: number;
  readonly truncated: boolean;
}

/** Makes the database take in the case as a version. */
async function takeIn(version: string, change: ChangeClaim): Promise<void> {
  const changed = (folders: readonly CuratedFolder[]): CuratedFolder[] =>
    folders.map((each) => ({
      ...each,
      manifest: { ...each.manifest, version },
      claims: each.claims.map(change).filter((claim) => claim !== null),
    }));
  await seed(database, { ...dataset, change: changed });
}

const requote = (claim: CuratedClaim): CuratedClaim =>
  keyOf(claim) === '01net-001' ? { ...claim, text: 'It stores the health data.' } : claim;

beforeAll(async () => {
  database = testDatabase();
  await emptyDatabase(database);
  const early = without('01net-131', '01net-001');
  await takeIn('1', early);
  await takeIn('2', (claim) => (keyOf(claim) === '01net-001' ? claim : early(claim)));
  await takeIn('3', (claim) => {
    const kept = without('01net-077')(claim);
    return kept === null ? null : requote(kept);
  });
  service = await startOverTestDatabase();
});

afterAll(async () => {
  await service.close();
  await emptyDatabase(database);
  await seed(database, dataset);
  await database.close();
});

const QUERY = `query ($from: String, $to: String, $view: View) { changes(from: $from, to: $to, view: $view) {
  from { version } to { version } versions { ordinal version recordedOn } totalCount truncated
  learnt { what kind id claim { id } facts { factId } } } }`;

const changes = async (variables: Record<string, unknown>): Promise<Changes> => {
  const { data, errors } = await ask(service.url, QUERY, variables);
  expect(errors).toBeUndefined();
  return (data as { changes: Changes }).changes;
};
/** A version without the digest of its content. */
const nameOf = (version: { readonly version: string } | null): string | undefined =>
  version?.version.split('+')[0];
const claims = ({ learnt }: Changes): [string, string][] =>
  learnt.filter(({ what }) => what === 'CLAIM').map((each) => [each.kind, keyOf(each)]);

describe('what the dataset learnt between two versions', () => {
  it('is what the later one added', async () => {
    const found = await changes({ from: '1', to: '2' });
    expect(found).toMatchObject({ truncated: false });
    expect([found.from, found.to].map(nameOf)).toEqual(['1', '2']);
    expect(found.versions.map(nameOf)).toEqual(['2']);
    expect(claims(found)).toEqual([['ADDED', '01net-001']]);
    const [fact] = found.learnt.filter(({ what }) => what === 'FACT');
    expect(fact?.kind).toBe('ADDED');
    expect(fact?.facts.every(({ factId }) => factId === fact.id)).toBe(true);
  });

  it('is what it dropped and what says something else now, each with its facts', async () => {
    const found = await changes({ from: '2', to: '3' });
    expect(claims(found)).toEqual([
      ['CHANGED', '01net-001'],
      ['REMOVED', '01net-077'],
      ['ADDED', '01net-131'],
    ]);
    expect(found.learnt.find(({ kind, what }) => kind === 'REMOVED' && what === 'CLAIM')?.claim).toBeNull();
    const facts = found.learnt.filter(({ what }) => what === 'FACT').map(({ kind }) => kind);
    expect(facts).toContain('REMOVED');
    expect(facts.some((kind) => kind === 'ADDED' || kind === 'CHANGED')).toBe(true);
    expect(found.totalCount).toBe(found.learnt.length);
  });

  it('is told on balance over several versions, and up to the current one', async () => {
    const found = await changes({ from: '1' });
    expect(nameOf(found.to)).toBe('3');
    expect(found).toEqual(await changes({ from: '1', to: found.to?.version ?? '' }));
    expect(claims(found)).toEqual([
      ['ADDED', '01net-001'],
      ['REMOVED', '01net-077'],
      ['ADDED', '01net-131'],
    ]);
  });

  it('does not list what came with the first version, and says so', async () => {
    const found = await changes({ to: '1' });
    expect(found).toMatchObject({ from: null, learnt: [], truncated: true });
  });

  it('is nothing between a version and itself', async () => {
    expect(await changes({ from: '2', to: '2' })).toMatchObject({
      learnt: [],
      versions: [],
      truncated: false,
    });
  });

  it('does not tell what nobody could know yet, not even of what is gone', async () => {
    expect(await changes({ from: '1', view: { knownBy: '2023-12-31' } })).toMatchObject({
      learnt: [],
      totalCount: 0,
    });
  });

  it.each([
    ['from: "0"', 'There is no version "0"'],
    ['from: "3", to: "1"', 'later version'],
  ])('refuses %s', async (given, message) => {
    const { errors } = await ask(service.url, `{ changes(${given}) { totalCount } }`);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toContain(message);
  });

  it('stands beside a catalogue that says when each dataset was last seeded', async () => {
    const query = '{ datasets { edges { node { id version date licence claimCount factCount seededOn } } } }';
    const { data, errors } = await ask(service.url, query);
    expect(errors).toBeUndefined();
    const [edge] = (data as { datasets: { edges: { node: Record<string, unknown> }[] } }).datasets.edges;
    const { versions } = await changes({});
    expect(edge?.node).toMatchObject({ id: 'health-data-hub', licence: 'CC-BY-4.0' });
    expect(edge?.node['seededOn']).toBe(versions.at(-1)?.recordedOn);
    expect(Number(edge?.node['claimCount'])).toBeGreaterThan(300);
  });

  it('is recorded once: an apply that changes nothing makes no version', async () => {
    const before = (await changes({})).versions.length;
    await takeIn('3', (claim) => {
      const kept = without('01net-077')(claim);
      return kept === null ? null : requote(kept);
    });
    expect((await changes({})).versions).toHaveLength(before);
  });
});
