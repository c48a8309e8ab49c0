import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import type { CuratedClaim, CuratedFolder } from '../../src/seed/curated.ts';
import type { Service } from '../../src/service.ts';
import { ask } from '../http/ask.ts';
import { testDatabase } from '../support/database.ts';
import { projectModel, seed } from '../support/seeded.ts';
import {
  type AnsweredNode,
  claimKeys,
  connection,
  galleryQuery,
  literalFacts,
  premiseKeys,
  startOverTestDatabase,
} from '../support/service.ts';

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

/** Runs a query of the gallery over HTTP and gives its data. */
async function answer(
  name: string,
  variables: Record<string, unknown> = {},
): Promise<Record<string, AnsweredNode>> {
  const { data, errors, extensions } = await ask(service.url, galleryQuery(name), variables);
  expect(errors).toBeUndefined();
  expect(extensions?.['dataset']).toMatchObject({ id: 'health-data-hub' });
  return data as Record<string, AnsweredNode>;
}

/** Lets `check` see the case as it would be with some claims changed, or without those for which `null` is returned. */
async function withClaims(
  change: (claim: CuratedClaim) => CuratedClaim | null,
  check: () => Promise<void>,
): Promise<void> {
  const changed = (folders: readonly CuratedFolder[]): CuratedFolder[] =>
    folders.map((each) => ({ ...each, claims: each.claims.map(change).filter((claim) => claim !== null) }));
  await seed(database, { model, folder, change: changed });
  try {
    await check();
  } finally {
    await seed(database, { model, folder });
  }
}

/** Removes the claims with these keys. */
const without =
  (...keys: readonly string[]) =>
  (claim: CuratedClaim): CuratedClaim | null =>
    keys.includes(claim.id.split('/')[1] ?? '') ? null : claim;

describe('question 1: who hosted the data on 21 December 2023, since when, by whose decision', () => {
  const hosting = async (view?: Record<string, unknown>) => {
    const data = await answer('01-who-hosted', view === undefined ? {} : { view });
    return connection(data['dataSystem'], 'hostedOn');
  };

  it('is Microsoft Azure since 2019, reported, by a decision of the French government', async () => {
    const { totalCount, edges } = await hosting();
    expect(totalCount).toBe(1);
    expect(edges.map((edge) => edge.node.id)).toEqual(['microsoft-azure']);
    const fact = edges[0]?.fact;
    expect(fact).toMatchObject({ status: 'REPORTED', certainty: 'CERTAIN', disputed: false });
    expect(claimKeys(fact === undefined ? [] : [fact])).toContain('01net-026');
    const decidedBy = connection(fact?.decision, 'decidedBy');
    expect(decidedBy.edges.map((edge) => edge.node.id)).toEqual(['french-government']);
    expect(decidedBy.edges[0]?.fact.validFrom).toBe('2019-01-01');
  });

  it('went without a formal call for tenders, by a contract through UGAP', async () => {
    const [edge] = (await hosting()).edges;
    expect(edge?.fact.through?.id).toBe('ugap');
    expect(claimKeys(edge === undefined ? [] : [edge.fact])).toContain('b20b-ugap');
    const [tender] = literalFacts(edge?.fact.decision);
    expect(tender?.value).toEqual({ boolean: false });
    expect(claimKeys(tender === undefined ? [] : [tender])).toContain('01net-043');
  });

  it.each([
    ['2018-12-31', []],
    ['2019-03-01', ['POSSIBLE']],
    ['2020-01-01', ['CERTAIN']],
    ['2023-12-21', ['CERTAIN']],
    ['2024-06-01', ['PRESUMED']],
  ])('stands on %s as %j', async (asOf, certainties) => {
    const { edges } = await hosting({ asOf });
    expect(edges.map((edge) => edge.fact.certainty)).toEqual(certainties);
  });

  it('was known from nobody before the article was public', async () => {
    const { dataSystem } = await answer('01-who-hosted', { view: { knownBy: '2023-12-31' } });
    expect(connection(dataSystem, 'hostedOn')).toMatchObject({ totalCount: 0, edges: [] });
  });

  it('begins later when the article says so', async () => {
    const later = { earliest: '2021-01-01', latest: '2021-12-31' };
    const change = (claim: CuratedClaim): CuratedClaim | null =>
      claim.id.endsWith('/01net-026')
        ? { ...claim, valid: { kind: 'interval', from: later, to: null } }
        : without('b20b-ugap')(claim);
    await withClaims(change, async () => {
      expect((await hosting({ asOf: '2020-01-01' })).edges).toEqual([]);
      expect((await hosting({ asOf: '2022-01-01' })).edges[0]?.fact.through).toBeNull();
    });
  });
});

describe('question 2: by what chain is that host tied to a law of the United States', () => {
  const reached = async (variables: Record<string, unknown> = {}) =>
    connection((await answer('02-chain-to-a-law', variables))['dataSystem'], 'potentiallyReachedBy').edges;
  const chain = async () => {
    const azure = connection((await answer('02-chain-to-a-law'))['dataSystem'], 'hostedOn').edges[0];
    const microsoft = connection(azure?.node, 'offeredBy').edges[0];
    const state = connection(microsoft?.node, 'establishedIn').edges[0];
    const laws = state === undefined ? [] : connection(state.node, 'reachedBy').edges;
    const subjectTo = connection(microsoft?.node, 'subjectTo').edges;
    return { azure, microsoft, state, laws, subjectTo };
  };

  it('runs from Azure to Microsoft to the United States to section 702, each hop with its claims', async () => {
    const { azure, microsoft, state, laws } = await chain();
    expect([azure?.node.id, microsoft?.node.id, state?.node.id]).toEqual([
      'microsoft-azure',
      'microsoft',
      'united-states',
    ]);
    expect(laws.map((edge) => edge.node.id)).toEqual(['fisa-702']);
    const hops = [azure, microsoft, state, laws[0]].map((edge) =>
      claimKeys(edge === undefined ? [] : [edge.fact]),
    );
    expect(hops[0]).toContain('01net-026');
    expect(hops[1]).toEqual(['ed-azure-offered-by']);
    expect(hops[2]).toEqual(['01net-033']);
    expect(hops[3]).toEqual(expect.arrayContaining(['01net-037', '01net-038']));
  });

  it('shows that Azure is of Microsoft as the editors’ own claim', async () => {
    const { microsoft } = await chain();
    expect(microsoft?.fact.status).toBe('REPORTED');
    expect(microsoft?.fact.claims.map((claim) => claim.evidenceClass)).toEqual(['EDITORIAL']);
  });

  it('says until when section 702 was extended', async () => {
    const { laws } = await chain();
    const dates = literalFacts(laws[0]?.node).map((fact) => fact.value?.['date']);
    expect(dates).toContain('2024-04');
  });

  it('ties Microsoft to no CLOUD Act', async () => {
    const { laws, subjectTo } = await chain();
    const reached = [...laws, ...subjectTo].map((edge) => edge.node.id);
    expect(reached).toContain('fisa-702');
    expect(reached).not.toContain('cloud-act');
  });

  it('breaks when nobody says that Microsoft is a company of the United States', async () => {
    await withClaims(without('01net-033'), async () => {
      const { microsoft, laws } = await chain();
      expect(microsoft?.node.id).toBe('microsoft');
      expect(laws).toEqual([]);
      expect(await reached()).toEqual([]);
    });
  });

  it('is potentially reached by section 702, and by no CLOUD Act, as an inference from the chain', async () => {
    const laws = await reached();
    expect(laws.map((edge) => edge.node.id)).toEqual(['fisa-702']);
    const facts = laws.map((edge) => edge.fact);
    expect(facts[0]).toMatchObject({ status: 'INFERRED', derived: true, disputed: false });
    expect(facts[0]?.claims[0]).toMatchObject({ rule: { id: 'potential-reach' }, source: null });
    expect(facts[0]?.claims[0]?.speakers.map(({ actor }) => actor?.id)).toEqual(['dataset-editors']);
    const premises = premiseKeys(facts);
    expect(premises).toEqual(expect.arrayContaining(['01net-026', 'ed-azure-offered-by', '01net-033']));
    expect(premises.some((key) => ['01net-037', '01net-038'].includes(key))).toBe(true);
  });

  it('hides the inference from who asks for none, and shows the chain all the same', async () => {
    const view = { asOf: '2023-12-21', includeInferred: false };
    expect(await reached({ view })).toEqual([]);
    const { dataSystem } = await answer('02-chain-to-a-law', { view });
    expect(connection(dataSystem, 'hostedOn').edges).toHaveLength(1);
  });

  it('loses each premise that is taken away, and the inference with the last of them', async () => {
    await withClaims(without('01net-037'), async () => {
      const premises = premiseKeys((await reached()).map((edge) => edge.fact));
      expect(premises).toContain('01net-038');
      expect(premises).not.toContain('01net-037');
    });
    await withClaims(without('01net-037', '01net-038'), async () => {
      expect(await reached()).toEqual([]);
    });
  });
});

describe('question 3: whether section 702 can reach EMC2', () => {
  const laws = async (system: string, view?: Record<string, unknown>) => {
    const variables = view === undefined ? { system } : { system, view };
    const { entity } = await answer('03-potential-reach', variables);
    return entity?.['potentiallyReachedBy'] === undefined
      ? []
      : connection(entity, 'potentiallyReachedBy').edges;
  };

  it('potentially can, since EMC2 is hosted on Azure by what the press and Issarni say', async () => {
    const found = await laws('emc2');
    expect(found.map((edge) => edge.node.id)).toEqual(['fisa-702']);
    expect(found[0]?.fact).toMatchObject({ status: 'INFERRED', derived: true });
    const [claim] = found[0]?.fact.claims ?? [];
    expect(claim).toMatchObject({ status: 'INFERRED', speechAct: 'DERIVES', rule: { version: 1 } });
    const hosting = premiseKeys(found.map((edge) => edge.fact));
    expect(hosting).toEqual(expect.arrayContaining(['01net-130', 'b3-hosted-on', 'ed-azure-offered-by']));
  });

  it('could not be inferred by the end of 2023', async () => {
    expect(await laws('emc2', { knownBy: '2023-12-31' })).toEqual([]);
    expect((await laws('emc2', { knownBy: '2026-11-23' })).length).toBeGreaterThan(0);
    expect(await laws('emc2', { knownBy: '2026-11-22' })).toEqual([]);
  });

  it('says nothing of the HealthData@EU Pilot, whatever it is said to be the same as', async () => {
    const { entity } = await answer('who-denies-what');
    expect(connection(entity, 'sameAs').edges.map((edge) => edge.node.id)).toContain('healthdata-eu-pilot');
    const { data } = await ask(
      service.url,
      '{ legalText(id: "fisa-702") { potentiallyReaches { edges { node { id } } } } }',
    );
    const reached = connection(data?.['legalText'] as AnsweredNode, 'potentiallyReaches').edges;
    expect(new Set(reached.map((edge) => edge.node.id))).toEqual(new Set(['emc2', 'hdh-platform']));
  });

  it('reaches no service of another provider', async () => {
    for (const service of ['numspot-cloud', 'outscale-iaas', 'cloud-temple-iaas'])
      expect(await laws(service, {})).toEqual([]);
  });

  it('falls when nobody says that EMC2 is hosted on Azure', async () => {
    await withClaims(without('01net-130', 'b3-hosted-on'), async () => {
      expect(await laws('emc2', {})).toEqual([]);
    });
  });

  it('hides the claims of inferences with the inferred facts', async () => {
    const claims = async (view: Record<string, unknown>) => {
      const text =
        'query ($view: View) { dataSystem(id: "emc2", view: $view) { claims(first: 100) { edges { node { id rule { id } } } } } }';
      const { data } = await ask(service.url, text, { view });
      const { edges } = (data?.['dataSystem'] as AnsweredNode)['claims'] as {
        edges: { node: { id: string; rule: AnsweredNode | null } }[];
      };
      return edges.filter(({ node }) => node.rule?.id === 'potential-reach');
    };
    expect((await claims({})).length).toBeGreaterThan(0);
    expect(await claims({ includeInferred: false })).toEqual([]);
    expect(await claims({ knownBy: '2024-02-29' })).toEqual([]);
  });
});

describe('question 4: what the CNIL decided, and what was known of it', () => {
  const known = async (knownBy: string) =>
    (await answer('04-what-was-known-of-a-decision', { knownBy }))['decision'] ?? null;

  it('was unknown by the end of 2023', async () => {
    expect(await known('2023-12-31')).toBeNull();
  });

  it('was known by 30 January 2024 to exist, and to approve on one interested man’s word', async () => {
    const decision = await known('2024-01-30');
    const [decidedBy] = connection(decision, 'decidedBy').edges;
    expect(decidedBy?.node.id).toBe('cnil');
    expect(decidedBy?.fact).toMatchObject({ status: 'CONFIRMED', validFrom: '2023-12-21' });
    expect(claimKeys(decidedBy === undefined ? [] : [decidedBy.fact])).toEqual(['01net-070']);
    const approvals = connection(decision, 'authorises').edges;
    expect(approvals.map((edge) => [edge.node.id, edge.fact.through?.id, edge.fact.status])).toEqual([
      ['emc2', 'microsoft-azure', 'REPORTED'],
    ]);
    const speakers = approvals.flatMap((edge) => edge.fact.claims.flatMap((claim) => claim.speakers));
    expect(speakers.map((speaker) => speaker.actor?.id)).toEqual(['alain-issarni']);
    expect(literalFacts(decision)).toEqual([]);
  });

  it('was known by the end of February 2024 with the press, three years, published on 31 January', async () => {
    const decision = await known('2024-02-29');
    const approvals = connection(decision, 'authorises').edges.map((edge) => edge.fact);
    expect(claimKeys(approvals)).toEqual(expect.arrayContaining(['01net-131', 'b3-authorises']));
    expect(approvals.every((fact) => fact.status === 'REPORTED')).toBe(true);
    const sources = approvals.flatMap((fact) =>
      fact.claims.map((claim) => claim.source?.publishedOn?.latest),
    );
    expect(sources).toContain('2024-02-07');
    const literals = new Map(literalFacts(decision).map((fact) => [fact.predicate, fact.value]));
    expect(literals.get('duration')).toMatchObject({ number: 3, unit: 'year' });
    expect(literals.get('publishedOn')).toMatchObject({ date: '2024-01-31' });
  });

  it('shows no approval once Issarni’s word is gone', async () => {
    await withClaims(without('01net-131'), async () => {
      const decision = await known('2024-01-30');
      expect(connection(decision, 'decidedBy').edges).toHaveLength(1);
      expect(connection(decision, 'authorises').edges).toEqual([]);
    });
  });
});

describe('question 5: whom the Délégation au numérique en santé consulted', () => {
  it('consulted OVHcloud, NumSpot with Outscale, and Cloud Temple', async () => {
    const { event } = await answer('05-consultation');
    expect(connection(event, 'steeredBy').edges.map((edge) => edge.node.id)).toEqual(['dns']);
    const participants = connection(event, 'participants').edges;
    expect(participants.map((edge) => edge.node.id)).toEqual(
      expect.arrayContaining(['ovhcloud', 'numspot', 'cloud-temple']),
    );
    const numspot = participants.find((edge) => edge.node.id === 'numspot')?.node;
    const [partner] = connection(numspot, 'partnersWith').edges;
    expect(partner?.node.id).toBe('outscale');
    expect(claimKeys(partner === undefined ? [] : [partner.fact])).toEqual(['01net-117']);
  });

  it('sat with DINUM, ANS and the HDH, which an official page contradicts: the CNIL asked INRIA too', async () => {
    const { taskForce, study } = await answer('05-consultation');
    const members = connection(taskForce, 'members').edges;
    expect(members.map((edge) => edge.node.id).sort()).toEqual(['ans', 'dinum', 'dns']);
    const partners = connection(taskForce, 'partnersWith').edges;
    expect(partners.map((edge) => edge.node.id)).toEqual(['hdh']);
    expect([...members, ...partners].every((edge) => edge.fact.disputed)).toBe(true);
    const opposing = members.flatMap((edge) => edge.fact.opposingClaims ?? []).map((claim) => claim.id);
    expect(opposing.some((id) => id.startsWith('health-data-hub/b6-'))).toBe(true);
    expect(connection(study, 'requestedBy').edges.map((edge) => edge.node.id)).toEqual(['cnil']);
    const asked = connection(study, 'requestedFrom').edges.map((edge) => edge.node.id);
    expect(asked.sort()).toEqual(['ans', 'dinum', 'dns', 'inria']);
  });

  it('lasted three weeks in November and December 2023', async () => {
    const { event } = await answer('05-consultation');
    const duration = literalFacts(event).find((fact) => fact.predicate === 'duration');
    expect(duration?.value).toMatchObject({ number: 3, unit: 'week' });
    const fact = connection(event, 'steeredBy').edges[0]?.fact;
    expect(fact?.certainty ?? 'CERTAIN').toBe('CERTAIN');
    const { event: before } = await answer('05-consultation', { view: { asOf: '2023-10-31' } });
    expect(connection(before, 'participants').edges).toEqual([]);
    const { event: after } = await answer('05-consultation', { view: { asOf: '2024-01-01' } });
    expect(connection(after, 'participants').edges).toEqual([]);
  });

  it('changed its requirements six times, on the word of a party alone', async () => {
    const { event } = await answer('05-consultation');
    const facts = connection(event, 'sets').edges.flatMap((edge) => literalFacts(edge.node));
    const numbers = facts.map((fact) => [fact.predicate, fact.role ?? null, fact.value?.['number']]);
    expect(new Set(numbers.map((each) => JSON.stringify(each)))).toEqual(
      new Set(
        [
          ['requirementCount', 'initial', 165],
          ['requirementCount', 'final', 262],
          ['revisionCount', null, 6],
          ['useCaseCount', 'initial', 200],
          ['useCaseCount', 'final', 466],
        ].map((each) => JSON.stringify(each)),
      ),
    );
    const speakers = facts.flatMap((fact) => fact.claims.flatMap((claim) => claim.speakers));
    expect(
      new Set(speakers.map((speaker) => `${speaker.actor?.id ?? ''} ${speaker.interest ?? ''}`)),
    ).toEqual(new Set(['michel-paulin PARTY']));
  });

  it('shows no conflict over the task force when the official page is silent', async () => {
    await withClaims(
      (claim) =>
        /\/b6-/.test(claim.id)
          ? null
          : { ...claim, links: claim.links.filter((link) => !/\/b6-/.test(link.to)) },
      async () => {
        const { taskForce, study } = await answer('05-consultation');
        expect(connection(taskForce, 'members').edges.some((edge) => edge.fact.disputed)).toBe(false);
        expect(connection(study, 'requestedFrom').edges).toEqual([]);
      },
    );
  });
});
