import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import type { CuratedFolder } from '../../src/seed/curated.ts';
import type { Service } from '../../src/service.ts';
import { ask } from '../http/ask.ts';
import { testDatabase } from '../support/database.ts';
import { projectModel, seed } from '../support/seeded.ts';
import { galleryQuery, startOverTestDatabase } from '../support/service.ts';

const model = projectModel();
const folder = 'seed/health-data-hub';
let database: Database;
let service: Service;

beforeAll(async () => {
  database = testDatabase();
  await seed(database, { model, folder });
  service = await startOverTestDatabase();
});

afterAll(async () => {
  await seed(database, { model, folder });
  await service.close();
  await database.close();
});

interface WithId {
  readonly id: string;
}

interface Cell {
  readonly scheme: WithId;
  readonly layer: string | null;
  readonly answer: string;
  readonly reason: string;
  readonly facts: readonly (WithId & {
    readonly claims: readonly (WithId & { readonly source: WithId | null })[];
  })[];
  readonly denials: readonly (WithId & { readonly speakers: readonly { readonly actor: WithId | null }[] })[];
}

interface Matrix {
  readonly rows: readonly { readonly of: WithId; readonly cells: readonly Cell[] }[];
  readonly unknownIds: readonly string[];
  readonly truncated: boolean;
}

interface Exposure {
  readonly of: WithId | null;
  readonly hosts: readonly { readonly service: WithId; readonly distance: number }[];
  readonly laws: readonly {
    readonly law: WithId;
    readonly reach: readonly { readonly derived: boolean }[];
    readonly shields: readonly (Cell & { readonly service: WithId })[];
  }[];
  readonly gaps: readonly { readonly object: WithId; readonly derived: boolean }[];
}

async function matrix(variables: Record<string, unknown> = {}): Promise<Matrix> {
  const { data, errors } = await ask(service.url, galleryQuery('07-certifications'), variables);
  expect(errors).toBeUndefined();
  return (data as { certificationMatrix: Matrix }).certificationMatrix;
}

async function exposureOf(system: string, view?: Record<string, unknown>): Promise<Exposure> {
  const variables = view === undefined ? { system } : { system, view };
  const { data, errors } = await ask(service.url, galleryQuery('03-exposure'), variables);
  expect(errors).toBeUndefined();
  return (data as { exposure: Exposure }).exposure;
}

/** Each cell as `[layer, answer, reason]`. */
async function cellsOf(id: string, variables: Record<string, unknown> = {}): Promise<unknown[]> {
  const { rows } = await matrix(variables);
  const row = rows.find((each) => each.of.id === id);
  return (row?.cells ?? []).map(({ layer, answer, reason }) => [layer, answer, reason]);
}

const keys = (claims: readonly WithId[]): string[] => claims.map(({ id }) => id.split('/')[1] ?? '').sort();

async function without(removed: readonly string[], check: () => Promise<void>): Promise<void> {
  const change = (folders: readonly CuratedFolder[]): CuratedFolder[] =>
    folders.map((each) => ({ ...each, claims: each.claims.filter((claim) => !removed.includes(claim.key)) }));
  await seed(database, { model, folder, change });
  try {
    await check();
  } finally {
    await seed(database, { model, folder });
  }
}

describe('question 3: which certification would shield EMC2, and on which layer', () => {
  it('names SecNumCloud, which two people deny to its host', async () => {
    const exposure = await exposureOf('emc2');
    expect(exposure.hosts).toMatchObject([{ service: { id: 'microsoft-azure' }, distance: 1 }]);
    expect(exposure.laws.map(({ law }) => law.id)).toEqual(['fisa-702']);
    const [law] = exposure.laws;
    expect(law?.reach.every((fact) => fact.derived)).toBe(true);
    expect(law?.shields).toMatchObject([
      { service: { id: 'microsoft-azure' }, scheme: { id: 'secnumcloud' }, answer: 'NO', reason: 'DENIED' },
    ]);
    expect(keys(law?.shields[0]?.denials ?? [])).toEqual(['01net-137', '01net-144']);
  });

  it('could potentially lack SecNumCloud only while the consultation demanded it', async () => {
    const whenever = (await exposureOf('emc2', {})).gaps;
    expect(new Set(whenever.map(({ object }) => object.id))).toEqual(new Set(['secnumcloud']));
    expect(whenever.every(({ derived }) => derived)).toBe(true);
    expect((await exposureOf('emc2', { asOf: '2024-02-29' })).gaps).toEqual([]);
  });

  it('calls the shield unknown, and not absent, once nobody denies it', async () => {
    await without(['01net-137', '01net-144'], async () => {
      const { laws } = await exposureOf('emc2');
      expect(laws[0]?.shields).toMatchObject([{ answer: 'UNKNOWN', reason: 'NOTHING_KNOWN', denials: [] }]);
    });
  });

  it('knows of no scheme that shields once nobody says that it guarantees immunity', async () => {
    await without(['01net-119'], async () => {
      expect((await exposureOf('emc2')).laws[0]?.shields).toEqual([]);
    });
  });

  it('was not exposed by what was known at the end of 2023', async () => {
    const { hosts, laws, gaps } = await exposureOf('emc2', { knownBy: '2023-12-31' });
    expect({ hosts, laws, gaps }).toEqual({ hosts: [], laws: [], gaps: [] });
  });

  it('answers nothing of what it does not know', async () => {
    expect(await exposureOf('no-such-system')).toMatchObject({ of: null, hosts: [], laws: [], gaps: [] });
  });

  it('infers a shield only for a certified service and a stated layer', async () => {
    const text = `{ legalText(id: "fisa-702") { potentialShields { edges { node { id } fact { layer derived } } } } }`;
    const { data } = await ask(service.url, text);
    const edges = (data as Record<string, Record<string, { edges: { node: WithId; fact: unknown }[] }>>)[
      'legalText'
    ]?.['potentialShields']?.edges;
    expect(new Set(edges?.map(({ node }) => node.id))).toEqual(
      new Set(['cloud-temple-iaas', 'outscale-iaas']),
    );
    expect(edges?.every(({ fact }) => JSON.stringify(fact) === '{"layer":"IAAS","derived":true}')).toBe(true);
  });
});

describe('question 7: which services hold SecNumCloud, on which layer', () => {
  it('finds three services, one of them without a stated layer', async () => {
    expect(await cellsOf('ovhcloud-hosted-private-cloud')).toEqual([[null, 'YES', 'HELD']]);
    expect(await cellsOf('cloud-temple-iaas')).toContainEqual(['IAAS', 'YES', 'HELD']);
    expect(await cellsOf('outscale-iaas')).toEqual([['IAAS', 'YES', 'HELD']]);
  });

  it.each([
    ['ovhcloud-hosted-private-cloud', '2021-09-30', '2021-10-31', 'b15-ovhcloud'],
    ['cloud-temple-iaas', '2021-12-31', '2022-12-31', 'b15-cloud-temple'],
    ['outscale-iaas', '2022-09-30', '2022-10-31', 'b15-outscale'],
  ])('knows that %s did not hold it yet on %s and did on %s, by %s', async (id, before, since, key) => {
    const held = async (asOf: string): Promise<Cell[]> => {
      const { rows } = await matrix({ services: [id], view: { asOf } });
      return rows.flatMap(({ cells }) => cells.filter(({ answer }) => answer === 'YES'));
    };
    expect(await held(before)).toEqual([]);
    const claims = (await held(since)).flatMap(({ facts }) => facts.flatMap((fact) => fact.claims));
    expect(keys(claims)).toEqual([key]);
  });

  it('knows of NumSpot only that some of its services are said to hold it, by 01net', async () => {
    expect(await cellsOf('numspot')).toContainEqual([null, 'UNKNOWN', 'SOME_SERVICES_OF_PROVIDER']);
    const { rows } = await matrix({ services: ['numspot', 'numspot-cloud'] });
    const some = rows[0]?.cells.flatMap(({ facts }) => facts.flatMap((fact) => fact.claims)) ?? [];
    expect(keys(some)).toEqual(['01net-121']);
    expect(some.map(({ source }) => source?.id)).toEqual(['01net-2024-01']);
    const named = rows[1]?.cells ?? [];
    expect(named.map(({ answer, reason }) => [answer, reason])).toContainEqual([
      'UNKNOWN',
      'SOME_SERVICES_OF_PROVIDER',
    ]);
    expect(named.filter((cell) => cell.answer === 'YES')).toEqual([]);
  });

  it('passes nothing on to NumSpot from Outscale, on whose certified service its own stands', async () => {
    const text = `{ service(id: "numspot-cloud", view: { asOf: "2024-01-30" }) { hostedOn { edges { node { id } fact { claims { id } } } }
      potentiallyShieldedFrom { totalCount } } }`;
    const { data } = await ask(service.url, text);
    expect(data).toEqual({
      service: {
        hostedOn: {
          edges: [
            { node: { id: 'outscale-iaas' }, fact: { claims: [{ id: 'health-data-hub/b15b-hosted-on' }] } },
          ],
        },
        potentiallyShieldedFrom: { totalCount: 0 },
      },
    });
  });

  it('denies it to Azure on two people’s word', async () => {
    expect(await cellsOf('microsoft-azure')).toEqual([[null, 'NO', 'DENIED']]);
  });

  it('denies it to the three providers on PaaS and SaaS, on Issarni’s word', async () => {
    for (const provider of ['ovhcloud', 'numspot', 'cloud-temple']) {
      const { rows } = await matrix({ services: [provider] });
      const upper = rows[0]?.cells.filter(({ layer }) => layer !== null) ?? [];
      expect(upper.map(({ layer, answer, reason }) => [layer, answer, reason])).toEqual([
        ['PAAS', 'NO', 'DENIED'],
        ['SAAS', 'NO', 'DENIED'],
      ]);
      for (const { denials } of upper)
        expect(keys(denials).join()).toMatch(/^01net-124[a-z],01net-141[a-z]$/);
      const speakers = upper.flatMap(({ denials }) => denials.flatMap((claim) => claim.speakers));
      expect(new Set(speakers.map(({ actor }) => actor?.id))).toEqual(new Set(['alain-issarni']));
    }
  });

  it('no longer denies it to Azure when those two are silent', async () => {
    await without(['01net-137', '01net-144'], async () => {
      const variables = { services: ['microsoft-azure'] };
      expect(await cellsOf('microsoft-azure', variables)).toEqual([[null, 'UNKNOWN', 'NOTHING_KNOWN']]);
    });
  });

  it('lists ids that it does not know, and refuses more than it can show', async () => {
    expect(await matrix({ services: ['no-such-service'], schemes: ['no-such-scheme'] })).toMatchObject({
      rows: [],
      unknownIds: ['no-such-service', 'no-such-scheme'],
      truncated: false,
    });
    const services = Array.from({ length: 101 }, (_, index) => `service-${index}`);
    const { errors } = await ask(service.url, galleryQuery('07-certifications'), { services });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argumentPath: ['certificationMatrix', 'services'],
    });
  });
});
