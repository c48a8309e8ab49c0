import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/database/database.ts';
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

interface Hop {
  readonly from: WithId;
  readonly to: WithId;
  readonly fact: {
    readonly predicate: string;
    readonly claims: readonly (WithId & {
      readonly speakers: readonly { readonly actor: WithId | null }[];
    })[];
  } | null;
  readonly claim: (WithId & { readonly speakers: readonly { readonly actor: WithId | null }[] }) | null;
}

interface Route {
  readonly hops: readonly Hop[];
  readonly together: readonly { readonly validFrom: string | null; readonly validTo: string | null }[];
}

interface Connection {
  readonly facts: {
    readonly routes: readonly Route[];
    readonly exclusions: readonly {
      readonly kind: string;
      readonly what: string | null;
      readonly count: number;
      readonly facts: readonly {
        readonly subject: WithId;
        readonly object: WithId | null;
        readonly claims: WithId[];
      }[];
    }[];
  };
  readonly claims: {
    readonly throughClaims: { readonly exists: boolean; readonly routes: readonly Route[] };
  };
}

async function connection(view: Record<string, unknown> = {}): Promise<Connection> {
  const { data, errors } = await ask(service.url, galleryQuery('10-what-connects'), { view });
  expect(errors).toBeUndefined();
  return data as unknown as Connection;
}

/** Lets `check` see the case as it would be without some claims. */
async function without(keys: readonly string[], check: () => Promise<void>): Promise<void> {
  const isLeft = ({ id }: WithId): boolean => !keys.includes(id.split('/')[1] ?? '');
  await seed(database, {
    model,
    folder,
    change: (folders) => folders.map((each) => ({ ...each, claims: each.claims.filter(isLeft) })),
  });
  try {
    await check();
  } finally {
    await seed(database, { model, folder });
  }
}

const visited = ({ hops }: Route): string[] => [hops[0]?.from.id ?? '', ...hops.map(({ to }) => to.id)];
/** Keys of the claims on which the hops rest, the hops in order. */
const evidence = ({ hops }: Route): string[][] =>
  hops.map(({ fact, claim }) =>
    (fact?.claims ?? (claim === null ? [] : [claim])).map(({ id }) => id.split('/')[1] ?? ''),
  );
const throughConsultation = ['ovhcloud', 'emc2-hosting-consultation', 'emc2', 'cnil'];

describe('question 10: what connects OVHcloud and the CNIL', () => {
  it('is, by facts only, the consultation about EMC2, which the CNIL examined', async () => {
    const { facts } = await connection();
    const route = facts.routes.find((each) => visited(each).join() === throughConsultation.join());
    expect(route?.hops.map(({ fact }) => fact?.predicate)).toEqual(['participatesIn', 'about', 'examined']);
    expect(evidence(route!)).toEqual([['01net-022a'], ['01net-062'], ['01net-134']]);
    expect(route?.together).toEqual([{ validFrom: '2023-12-01', validTo: '2024-01-01' }]);
    expect(facts.routes.flatMap(({ hops }) => hops).filter(({ claim }) => claim !== null)).toEqual([]);
  });

  it('is the study that the CNIL asked for only if that is the consultation, which is a claim and not walked', async () => {
    const { facts } = await connection();
    for (const { hops } of facts.routes)
      expect(hops.map(({ fact }) => fact?.predicate)).not.toContain('sameAs');
    const identity = facts.exclusions.find(({ kind }) => kind === 'IDENTITY');
    expect(identity).toMatchObject({ what: 'sameAs' });
    const claimed = identity?.facts.flatMap(({ claims }) => claims.map(({ id }) => id));
    expect(claimed).toContain('health-data-hub/ed-study-is-consultation');
  });

  it('lists what was left out', async () => {
    const { exclusions } = (await connection()).facts;
    expect(exclusions.filter(({ kind }) => kind === 'HUB_TYPE').map(({ what }) => what)).toEqual([
      'Jurisdiction',
      'Source',
      'Topic',
    ]);
    expect(exclusions.find(({ kind }) => kind === 'NEVER_TOGETHER')?.count).toBeGreaterThan(0);
  });

  it('is, by facts and claims, also the file of which Alain Issarni speaks', async () => {
    const { throughClaims } = (await connection()).claims;
    expect(throughClaims.exists).toBe(true);
    const rested = new Set(throughClaims.routes.flatMap((route) => evidence(route).flat()));
    expect([...rested]).toEqual(expect.arrayContaining(['01net-022a', '01net-130', '01net-131']));
    const alone = throughClaims.routes
      .flatMap(({ hops }) => hops)
      .find(({ claim }) => claim?.id.endsWith('-130'));
    expect(alone?.fact).toBeNull();
    expect(alone?.claim?.speakers.map(({ actor }) => actor?.id)).toEqual(['alain-issarni']);
  });

  it('was nothing before the article was public', async () => {
    const { facts, claims } = await connection({ knownBy: '2023-12-31' });
    expect(facts).toMatchObject({ routes: [], exclusions: [] });
    expect(claims.throughClaims).toMatchObject({ exists: false, routes: [] });
  });

  it('no longer leads through the consultation when nobody says that OVHcloud took part', async () => {
    await without(['01net-022a'], async () => {
      const { facts } = await connection();
      expect(facts.routes.map((route) => visited(route).slice(0, 2).join())).not.toContain(
        'ovhcloud,emc2-hosting-consultation',
      );
    });
  });

  it('no longer leaves an identity out when nobody states it', async () => {
    await without(['ed-study-is-consultation'], async () => {
      const identities = (await connection()).facts.exclusions.filter(({ kind }) => kind === 'IDENTITY');
      const claimed = identities.flatMap(({ facts }) =>
        facts.flatMap(({ claims }) => claims.map(({ id }) => id)),
      );
      expect(claimed).not.toContain('health-data-hub/ed-study-is-consultation');
    });
  });
});
